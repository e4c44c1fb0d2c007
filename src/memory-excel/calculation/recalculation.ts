/** Keeps the values of formulas up to date with the cells they look at. The engine is loaded when the first formula needs it. */
import { cellName } from "../../core/grid/address";
import type { Book } from "../book/book";
import { recordAt, storeRecord, type BookSheet, type SheetCell } from "../book/book-sheet";
import { movedArea, type ColumnEdit } from "../book/column-edit";
import { saveBook } from "../book/save-book";
import { positionsOf } from "../book/areas";
import { cellKey, columnOfKey, rowOfKey } from "../book/cell-record";
import { alteredAreas } from "./altered-cells";
import { calculateCells, held } from "./calculate-cells";
import { dependentsOf, formulaCells, type FormulaCell, type SheetArea } from "./dependents";
import type { Engine, OpenEngine } from "./engine";

export interface Recalculation {
  /** Calculates the formulas that the file holds without values, as Excel does on opening; loads the engine only for them. */
  readonly fillMissing: () => Promise<void>;
  readonly touch: (sheet: BookSheet, area: SheetArea["area"]) => void;
  /** Columns came or went: the engine starts again from the workbook as it is now. */
  readonly restructure: (sheet: BookSheet, edit: ColumnEdit) => void;
  /** A sheet was added. */
  readonly addSheet: (sheet: BookSheet) => void;
  /** Sheets went or were renamed: the engine starts again. */
  readonly restart: () => void;
  /** Formulas wait, and the engine is not there. */
  readonly isWaiting: () => boolean;
  /** Loads the engine ahead of writes, if there are formulas or some will be written; after that `settle` can do its work. */
  readonly prepare: (writesFormulas: boolean) => Promise<void>;
  /** Calculates what waits; in manual mode only when asked. */
  readonly settle: (isAsked?: boolean) => void;
}

interface State {
  readonly book: Book;
  readonly onCalculated: (cells: readonly SheetCell[]) => void;
  engine: Engine | undefined;
  /** an engine that is loaded and whose copy of the workbook is out of date */
  resting: Engine | undefined;
  /** the engine cannot read the workbook */
  isHopeless: boolean;
  touched: SheetArea[];
  /** raised when columns come or go */
  version: number;
  /** cells whose contents the engine does not know yet */
  readonly unknown: Map<BookSheet, Set<number>>;
}

/**
 * Only files that a program wrote lack values, and the engine takes about ten milliseconds a formula:
 * beyond this many the page would stand still for half a minute, so they stay blank, as in any reader that does not calculate.
 */
const MOST_MISSING = 3000;

const positionOfKey = (key: number) => ({ row: rowOfKey(key), column: columnOfKey(key) });

/** A formula is told as its value: those that wait for another one are put into the engine when they are calculated. */
function tellEngine({ unknown }: State, engine: Engine): void {
  for (const [sheet, keys] of unknown) {
    for (const key of keys) {
      const at = positionOfKey(key);
      engine.put(sheet.name, cellName(at), held(recordAt(sheet, at)));
    }
  }
  unknown.clear();
}

function calculateAll(state: State, waiting: readonly FormulaCell[], engine: Engine): void {
  try {
    tellEngine(state, engine);
    calculateCells(waiting, engine, state.book);
  } catch {
    // An engine that stumbles over a cell is not asked again: values stay as they are, and nothing else suffers.
    state.engine = undefined;
    state.isHopeless = true;
  }
}

/** Starts again from the workbook as it is now: opening a file takes a tenth of the time that loading the engine takes. */
function wake(state: State): void {
  const { resting, book } = state;
  if (!resting) return;
  state.resting = undefined;
  state.unknown.clear();
  try {
    state.engine = resting.reopen(saveBook(book));
  } catch {
    state.isHopeless = true;
  }
}

/** Gives a formula the very value that the file has for it, which the engine learns; false when the file has none. */
function putBack(state: State, { sheet, key }: FormulaCell): boolean {
  const at = positionOfKey(key);
  const record = recordAt(sheet, at);
  const was = sheet.before.has(key) ? sheet.before.get(key) : record;
  if (was?.value === undefined || was.formula !== record.formula) return false;
  if (was.value !== record.value) storeRecord(sheet, at, { ...record, value: was.value });
  noteUnknown(state, { sheet, area: { ...at, rows: 1, columns: 1 } });
  return true;
}

/** A formula all of whose sources are as in the file again has its value of the file again, also one that we would calculate otherwise. */
function settle(state: State): void {
  const { book, touched } = state;
  if (touched.length === 0) return;
  const formulas = formulaCells(book.sheets);
  const altered = new Set(dependentsOf(alteredAreas(book.sheets), formulas));
  const affected = dependentsOf(touched, formulas);
  const waiting = affected.filter((formula) => altered.has(formula) || !putBack(state, formula));
  if (waiting.length > 0) wake(state);
  if (waiting.length > 0 && !state.engine && !state.isHopeless) return;
  state.touched = [];
  if (state.engine) calculateAll(state, waiting, state.engine);
  if (affected.length > 0) state.onCalculated(affected);
}

async function loadEngine(state: State, open: OpenEngine): Promise<void> {
  wake(state);
  if (state.engine || state.isHopeless) return;
  const { book, version } = state;
  const bytes = version === 0 ? book.archive.bytes : saveBook(book);
  if (version > 0) state.unknown.clear();
  // A workbook that the engine cannot read keeps its values; everything else works without it.
  const engine = await open(bytes).catch(() => undefined);
  // Columns may have come or gone while it was loading.
  if (version !== state.version) return loadEngine(state, open);
  state.engine = engine;
  state.isHopeless = engine === undefined;
}

/** Cells of sheets that are gone wait for nothing. */
function restart(state: State): void {
  state.version += 1;
  state.resting = state.engine ?? state.resting;
  state.engine = undefined;
  state.unknown.clear();
  state.touched = state.touched.filter(({ sheet }) => !sheet.isGone);
}

/** An engine that is there learns of the sheet; one that comes later finds it in the workbook as it is then. */
function addSheet(state: State, { name }: BookSheet): void {
  state.version += 1;
  state.engine?.addSheet(name);
}

function restructure(state: State, sheet: BookSheet, edit: ColumnEdit): void {
  restart(state);
  state.touched = state.touched.flatMap((place) => {
    if (place.sheet !== sheet) return [place];
    const area = movedArea(place.area, edit);
    return area ? [{ sheet, area }] : [];
  });
}

async function fillMissing(state: State, open: OpenEngine): Promise<void> {
  const missing = formulaCells(state.book.sheets).filter(({ sheet, key }) => sheet.cells.get(key)?.value === undefined);
  if (missing.length === 0 || missing.length > MOST_MISSING) return;
  await loadEngine(state, open);
  if (state.engine) calculateAll(state, missing, state.engine);
}

function noteUnknown({ unknown }: State, { sheet, area }: SheetArea): void {
  const keys = unknown.get(sheet) ?? new Set<number>();
  unknown.set(sheet, keys);
  for (const { row, column } of positionsOf(area)) keys.add(cellKey(row, column));
}

/** @param onCalculated hears which formulas were calculated again */
export function makeRecalculation(
  book: Book,
  open: OpenEngine,
  onCalculated: (cells: readonly SheetCell[]) => void = () => undefined,
): Recalculation {
  const state: State = {
    book,
    onCalculated,
    engine: undefined,
    resting: undefined,
    isHopeless: false,
    touched: [],
    version: 0,
    unknown: new Map(),
  };
  return {
    fillMissing: () => fillMissing(state, open),
    touch(sheet, area) {
      state.touched.push({ sheet, area });
      noteUnknown(state, { sheet, area });
    },
    restructure: (sheet, edit) => restructure(state, sheet, edit),
    addSheet: (sheet) => addSheet(state, sheet),
    restart: () => restart(state),
    isWaiting: () =>
      state.touched.length > 0 &&
      !state.engine &&
      !state.resting &&
      !state.isHopeless &&
      book.calculation === "automatic" &&
      formulaCells(book.sheets).length > 0,
    async prepare(writesFormulas) {
      if (writesFormulas || formulaCells(book.sheets).length > 0) await loadEngine(state, open);
    },
    settle(isAsked = false) {
      if (isAsked || book.calculation === "automatic") settle(state);
    },
  };
}
