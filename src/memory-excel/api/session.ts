/** A workbook in use: what surrounds the file while add-in code and a person work on it. */
import type { Area } from "../../core/grid/address";
import type { Book } from "../book/book";
import type { BookSheet } from "../book/book-sheet";
import type { ColumnEdit } from "../book/column-edit";
import type { Quirks } from "../profiles/profile";
import { ApiFault } from "../api-fault";
import type { HostObject } from "./targets";
import type { RaisedEvent } from "./change-event";

export interface Selection {
  readonly sheet: BookSheet;
  readonly area: Area;
}

export interface Session {
  readonly book: Book;
  /** minor version of the highest ExcelApi that this Excel offers */
  readonly apiMinor: number;
  readonly displayLanguage: string;
  selection: Selection;
  /** what the add-in keeps in the workbook, by key */
  readonly settings: Map<string, unknown>;
  /** objects that add-in code keeps beyond a batch, by reference id */
  readonly references: Map<string, HostObject>;
  referencesGiven: number;
  /** a person is typing in a cell */
  editing: boolean;
  /** another workbook is in front */
  away: boolean;
  /** the sheet that was in front when the batch began */
  frontSheet: BookSheet;
  /** why the workbook cannot be saved any more; undefined: it can */
  unsavable: string | undefined;
  /** what the person can undo, the latest last; each brings back what was */
  readonly undoSteps: (() => void)[];
  /** what kind of Excel it is */
  readonly quirks: Quirks;
  /** Who is writing: an add-in's batch, or the person in front of the screen. */
  author: "addin" | "user" | "co-author";
  /** events raised since the last delivery */
  readonly raised: RaisedEvent[];
  /** sheets and `Workbook` that add-in code listens to, by event type */
  readonly listening: Set<string>;
  /** Tells the calculation that whole columns came or went. */
  readonly restructure: (sheet: BookSheet, edit: ColumnEdit) => void;
  /** Tells the calculation of a sheet that was added. */
  readonly addSheet: (sheet: BookSheet) => void;
  /** Tells the calculation that sheets went or were renamed. */
  readonly restart: () => void;
  /** Notes that values of an area changed, so that formulas which use them are calculated again. */
  readonly touch: (sheet: BookSheet, area: Area) => void;
  /** Brings formulas up to date before they are read; in manual mode only when somebody asks for it. */
  readonly settle: (isAsked?: boolean) => void;
}

/** With another workbook in front Excel neither shows, selects, adds nor deletes (documented; office-js #6365). */
export function refuseAway({ away }: Session): void {
  if (away) throw new ApiFault("InactiveWorkbook");
}

/** A fresh reference id. */
export function keepReference(session: Session, object: HostObject): string {
  session.referencesGiven += 1;
  const id = `ref-${session.referencesGiven}`;
  session.references.set(id, object);
  return id;
}
