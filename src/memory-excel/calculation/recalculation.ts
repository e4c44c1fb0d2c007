/** Keeps the values of formulas up to date with the cells they look at. The engine is loaded when the first formula needs it. */
import { cellName } from "../../core/grid/address";
import type { Book } from "../book/book";
import { recordAt, storeRecord, type BookSheet } from "../book/book-sheet";
import { positionsOf } from "../book/areas";
import { cellKey, columnOfKey, rowOfKey, sameValue, type CellValue } from "../book/cell-record";
import { dependentsOf, formulaCells, type FormulaCell, type SheetArea } from "./dependents";
import type { Engine, OpenEngine } from "./engine";
import { referencesOf } from "./references";

export interface Recalculation {
  readonly touch: (sheet: BookSheet, area: SheetArea["area"]) => void;
  /** Loads the engine ahead of writes, if there are formulas or some will be written; after that `settle` can do its work. */
  readonly prepare: (writesFormulas: boolean) => Promise<void>;
  /** Calculates what waits; in manual mode only when asked. */
  readonly settle: (isAsked?: boolean) => void;
}

interface State {
  readonly book: Book;
  engine: Engine | undefined;
  /** the engine cannot read the workbook */
  isHopeless: boolean;
  touched: SheetArea[];
  /** cells whose contents the engine does not know yet */
  readonly unknown: Map<BookSheet, Set<number>>;
}

const positionOfKey = (key: number) => ({ row: rowOfKey(key), column: columnOfKey(key) });

/** excelize gives 15 digits; a value that agrees in them is the one that was there. */
function agrees(left: CellValue, right: CellValue): boolean {
  if (typeof left === "number" && typeof right === "number") return left.toPrecision(15) === right.toPrecision(15);
  return sameValue(left, right);
}

/** A formula that only names an empty cell is 0 in Excel; the engine says it is an empty text. */
function isEmptyReference(formula: string, sheet: BookSheet, { sheets }: Book): boolean {
  const references = referencesOf(formula);
  const [only] = references ?? [];
  if (!only || references?.length !== 1 || only.area.rows * only.area.columns !== 1 || !/^=[^(&"+\-*/^<>=%]+$/.test(formula)) return false;
  const target = only.sheet === undefined ? sheet : sheets.find(({ name }) => name.toLowerCase() === only.sheet?.toLowerCase());
  const record = target && recordAt(target, only.area);
  return record?.value === undefined && record?.formula === undefined;
}

function calculate({ sheet, key }: FormulaCell, engine: Engine, book: Book): void {
  const at = positionOfKey(key);
  const record = recordAt(sheet, at);
  const answer = engine.calculate(sheet.name, cellName(at));
  // What the engine cannot calculate keeps the value it has; Excel calculates it when it opens the file.
  if (answer === undefined || record.formula === undefined) return;
  const value = answer.value === "" && isEmptyReference(record.formula, sheet, book) ? 0 : answer.value;
  if (!agrees(value, record.value)) storeRecord(sheet, at, { ...record, value });
}

function tellEngine({ unknown }: State, engine: Engine): void {
  for (const [sheet, keys] of unknown) {
    for (const key of keys) engine.put(sheet.name, cellName(positionOfKey(key)), recordAt(sheet, positionOfKey(key)));
  }
  unknown.clear();
}

function calculateAll(state: State, waiting: readonly FormulaCell[], engine: Engine): void {
  try {
    tellEngine(state, engine);
    for (const formula of waiting) calculate(formula, engine, state.book);
  } catch {
    // An engine that stumbles over a cell is not asked again: values stay as they are, and nothing else suffers.
    state.engine = undefined;
    state.isHopeless = true;
  }
}

function settle(state: State): void {
  const { book, engine, touched, isHopeless } = state;
  if (touched.length === 0) return;
  const waiting = dependentsOf(touched, formulaCells(book.sheets));
  if (waiting.length > 0 && !engine && !isHopeless) return;
  state.touched = [];
  if (engine) calculateAll(state, waiting, engine);
}

function noteUnknown({ unknown }: State, { sheet, area }: SheetArea): void {
  const keys = unknown.get(sheet) ?? new Set<number>();
  unknown.set(sheet, keys);
  for (const { row, column } of positionsOf(area)) keys.add(cellKey(row, column));
}

export function makeRecalculation(book: Book, open: OpenEngine): Recalculation {
  const state: State = { book, engine: undefined, isHopeless: false, touched: [], unknown: new Map() };
  return {
    touch(sheet, area) {
      state.touched.push({ sheet, area });
      noteUnknown(state, { sheet, area });
    },
    async prepare(writesFormulas) {
      const isNeeded = writesFormulas || formulaCells(book.sheets).length > 0;
      if (!isNeeded || state.engine || state.isHopeless) return;
      // A workbook that the engine cannot read keeps its values; everything else works without it.
      state.engine = await open(book.archive.bytes).catch(() => undefined);
      state.isHopeless = state.engine === undefined;
    },
    settle(isAsked = false) {
      if (isAsked || book.calculation === "automatic") settle(state);
    },
  };
}
