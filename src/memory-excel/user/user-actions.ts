/** What a person does in front of Excel; each raises the events that Excel raises. */
import { noticeSheet } from "../api/notice";
import { insert, remove } from "../api/range-columns";
import type { Session } from "../api/session";
import { addSheet, deleteSheet, rename, show, VISIBILITY } from "../api/sheet-changes";
import { shortName, WHOLE_SHEET } from "../book/areas";
import { layRow, type BookSheet } from "../book/book-sheet";
import { noteStep, undoStep } from "../undo-stack";
import { editRows } from "./edit-rows";
import { areaNamed, cellNamed, sheetNamed } from "./places";
import { sortRows } from "./sort-by-hand";
import { as, writeByHand, type Author } from "./write-by-hand";

/** Zero-based; `count` is 1 unless said. */
type LineAction = (sheet: string, first: number, count?: number) => void;

export interface UserActions {
  /** Typed as into an Italian Excel: `12,5`, `31/12/2019`, `80%`; `=…` is a formula; `""` empties. Throws when the cell is locked. */
  type(sheet: string, cell: string, text: string): void;
  /** A block whose top-left cell is named. */
  paste(sheet: string, cell: string, texts: readonly (readonly string[])[]): void;
  /** Ctrl+Z; answers whether there was something to undo. */
  undo(): boolean;
  /** how many steps can be undone */
  readonly undoSteps: number;
  /** Sorts the rows of `A2:C9` by their first column. */
  sort(sheet: string, area: string): void;
  hideRows: LineAction;
  showRows: LineAction;
  insertRows: LineAction;
  deleteRows: LineAction;
  insertColumns: LineAction;
  deleteColumns: LineAction;
  rename(sheet: string, name: string): void;
  /** `place`: zero-based */
  moveSheet(sheet: string, place: number): void;
  showSheet(sheet: string, visibility: BookSheet["visibility"]): void;
  /** Answers the name that the sheet was given. */
  addSheet(name?: string): string;
  deleteSheet(sheet: string): void;
  enterEditMode(): void;
  leaveEditMode(): void;
  /** Brings another workbook to the front, or this one again. */
  leaveWorkbook(): void;
  returnToWorkbook(): void;
  select(sheet: string, cell: string): void;
}

/** A person does something, after which formulas are calculated. */
export type Act = (work: () => void, writesFormulas?: boolean) => void;

const STARTS_FORMULA = /^=/;

function hideRows(
  session: Session,
  sheet: BookSheet,
  [first, count]: readonly [number, number],
  hidden: boolean,
): void {
  for (let row = first; row < first + count; row += 1) layRow(sheet, row, { hidden });
  const address = shortName({ ...WHOLE_SHEET, row: first, rows: count });
  noticeSheet(session, sheet, "rowHiddenChanged", { address, changeType: hidden ? "Hidden" : "Unhidden" });
}

function moveSheet(session: Session, sheet: BookSheet, place: number): void {
  const { sheets } = session.book;
  const positionBefore = sheets.indexOf(sheet);
  sheets.splice(positionBefore, 1);
  sheets.splice(place, 0, sheet);
  session.unsavable = "sheets that a person moved";
  noticeSheet(session, sheet, "moved", { positionBefore, positionAfter: place });
}

function select(session: Session, sheet: BookSheet, cell: string): void {
  const { sheet: left } = session.selection;
  session.selection = { sheet, area: { ...cellNamed(cell), rows: 1, columns: 1 } };
  if (left === sheet) return;
  noticeSheet(session, left, "deactivated");
  noticeSheet(session, sheet, "activated");
}

type OnSheet = (name: string, work: (sheet: BookSheet) => void) => void;

type StructureActions = Pick<UserActions, "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns">;

function structureActions(session: Session, on: OnSheet): StructureActions {
  const structure =
    (work: (sheet: BookSheet, first: number, count: number) => void): LineAction =>
    (name, first, count = 1) =>
      on(name, (sheet) => {
        work(sheet, first, count);
        // Undone here by nothing: a person's own steps before it stand on cells that have moved.
        session.undoSteps.length = 0;
      });
  const columns = (sheet: BookSheet, first: number, count: number) => ({
    sheet,
    area: { ...WHOLE_SHEET, column: first, columns: count },
  });
  return {
    insertRows: structure((sheet, first, count) => editRows(session, sheet, { kind: "insert", first, count })),
    deleteRows: structure((sheet, first, count) => editRows(session, sheet, { kind: "delete", first, count })),
    insertColumns: structure((sheet, first, count) => void insert(columns(sheet, first, count), "right", session)),
    deleteColumns: structure((sheet, first, count) => remove(columns(sheet, first, count), "left", session)),
  };
}

export function makeUserActions(session: Session, author: Author, act: Act): UserActions {
  const on = (name: string, work: (sheet: BookSheet) => void, writesFormulas = false) =>
    act(() => as(session, author, () => work(sheetNamed(session, name))), writesFormulas);
  return {
    type: (name, cell, text) =>
      on(
        name,
        (sheet) => writeByHand(session, sheet, { ...cellNamed(cell), rows: 1, columns: 1 }, [[text]]),
        STARTS_FORMULA.test(text),
      ),
    paste: (name, cell, texts) =>
      on(
        name,
        (sheet) => {
          const area = { ...cellNamed(cell), rows: texts.length, columns: texts[0]?.length ?? 0 };
          writeByHand(session, sheet, area, texts);
        },
        texts.flat().some((text) => STARTS_FORMULA.test(text)),
      ),
    undo() {
      let was = false;
      act(() => as(session, author, () => void (was = undoStep(session))));
      return was;
    },
    get undoSteps() {
      return session.undoSteps.length;
    },
    sort: (name, area) => on(name, (sheet) => sortRows(session, sheet, areaNamed(area))),
    hideRows: (name, first, count = 1) =>
      on(name, (sheet) => {
        hideRows(session, sheet, [first, count], true);
        noteStep(session, () => hideRows(session, sheet, [first, count], false));
      }),
    showRows: (name, first, count = 1) => on(name, (sheet) => hideRows(session, sheet, [first, count], false)),
    ...structureActions(session, on),
    rename: (name, next) => on(name, (sheet) => rename(sheet, next, session)),
    moveSheet: (name, place) => on(name, (sheet) => moveSheet(session, sheet, place)),
    showSheet: (name, visibility) => on(name, (sheet) => show(sheet, VISIBILITY[visibility], session)),
    addSheet(name) {
      let given = "";
      act(() => as(session, author, () => void (given = addSheet(session, name).name)));
      return given;
    },
    deleteSheet: (name) => on(name, (sheet) => deleteSheet(session, sheet)),
    enterEditMode: () => void (session.editing = true),
    leaveEditMode: () => void (session.editing = false),
    leaveWorkbook: () => void (session.away = true),
    returnToWorkbook: () => void (session.away = false),
    select: (name, cell) => on(name, (sheet) => select(session, sheet, cell)),
  };
}
