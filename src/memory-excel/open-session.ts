/** Starts a session on the bytes of a workbook. */
import type { RaisedEvent } from "./api/change-event";
import type { Session } from "./api/session";
import { openBook } from "./book/book";
import { noticeCalculated } from "./api/notice";
import { makeRecalculation, type Recalculation } from "./calculation/recalculation";
import type { OpenEngine } from "./calculation/engine";
import { damaged } from "./not-a-workbook";
import type { Quirks } from "./profiles/profile";
import type { AddInIdentity } from "./ooxml/web-extension";

export interface SessionOptions {
  readonly name: string;
  readonly apiVersion: string;
  readonly displayLanguage: string;
  readonly addIn?: AddInIdentity;
  readonly quirks: Quirks;
}

export interface Opened {
  readonly session: Session;
  readonly recalculation: Recalculation;
}

/** Throws NotAWorkbook. */
export function openSession(
  bytes: Uint8Array,
  { name, apiVersion, displayLanguage, addIn, quirks }: SessionOptions,
  openEngine: OpenEngine,
): Opened {
  const book = openBook(bytes, { name, addIn, sheetIds: quirks.sheetIds, losesSettings: quirks.losesSettings });
  const raised: RaisedEvent[] = [];
  const recalculation = makeRecalculation(book, openEngine, (cells) => noticeCalculated(raised, cells));
  const active = book.sheets.find(({ tab, visibility }) => tab === book.activeTab && visibility === "visible");
  const sheet = active ?? book.sheets.find(({ visibility }) => visibility === "visible") ?? book.sheets[0];
  if (!sheet) throw damaged("no worksheet inside");
  const session: Session = {
    book,
    apiMinor: Number(apiVersion.split(".")[1] ?? 0),
    displayLanguage,
    selection: { sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    settings: book.settings,
    references: new Map(),
    referencesGiven: 0,
    editing: false,
    away: false,
    frontSheet: sheet,
    unsavable: undefined,
    undoSteps: [],
    quirks,
    author: "addin",
    raised,
    listening: new Set(),
    touch: recalculation.touch,
    restructure: recalculation.restructure,
    addSheet: recalculation.addSheet,
    restart: recalculation.restart,
    settle: recalculation.settle,
  };
  return { session, recalculation };
}
