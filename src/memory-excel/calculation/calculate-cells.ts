/** Asks the engine for the values of formulas and stores them. */
import { cellName } from "../../core/grid/address";
import type { Book } from "../book/book";
import { recordAt, storeRecord, type BookSheet } from "../book/book-sheet";
import { columnOfKey, rowOfKey, sameValue, type CellRecord, type CellValue } from "../book/cell-record";
import { isBeyondEngine } from "./beyond-engine";
import { inCalculationOrder } from "./calculation-order";
import type { FormulaCell } from "./dependents";
import type { Engine } from "./engine";
import { errorMaker, passedError } from "./passed-error";
import { referencesOf } from "./references";

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
  if (
    !only ||
    references?.length !== 1 ||
    only.area.rows * only.area.columns !== 1 ||
    !/^=[^(&"+\-*/^<>=%]+$/.test(formula)
  )
    return false;
  const target =
    only.sheet === undefined ? sheet : sheets.find(({ name }) => name.toLowerCase() === only.sheet?.toLowerCase());
  const record = target && recordAt(target, only.area);
  return record?.value === undefined && record?.formula === undefined;
}

function isBeyond({ sheet, key }: Pick<FormulaCell, "sheet" | "key">, book: Book): boolean {
  const at = positionOfKey(key);
  const { formula } = recordAt(sheet, at);
  return formula !== undefined && isBeyondEngine(formula, sheet, at, book);
}

/** The cell with its value as it is now. */
function calculate({ sheet, key }: FormulaCell, engine: Engine, book: Book): CellRecord {
  const at = positionOfKey(key);
  const record = recordAt(sheet, at);
  if (isBeyond({ sheet, key }, book)) return record;
  const passed = record.formula === undefined ? undefined : passedError(record.formula, sheet, book);
  const answer = passed ? { value: passed } : engine.calculate(sheet.name, cellName(at));
  // What the engine cannot calculate keeps the value it has; Excel calculates it when it opens the file.
  if (answer === undefined || record.formula === undefined) return record;
  const value = answer.value === "" && isEmptyReference(record.formula, sheet, book) ? 0 : answer.value;
  if (agrees(value, record.value)) return record;
  const calculated = { ...record, value };
  storeRecord(sheet, at, calculated);
  return calculated;
}

/** A cell as the engine is to hold it once its value is known: the value, an error as a formula that makes it. */
export function held(record: CellRecord): CellRecord {
  const { value } = record;
  if (value === undefined) return record;
  return typeof value === "object"
    ? { ...record, formula: errorMaker(value) ?? record.formula }
    : { ...record, formula: undefined };
}

/**
 * Calculates formulas. The engine forgets what it calculated at every question about a type and would start again from
 * the first cell of a chain, deeper than it can: so it holds formulas only until their values are known.
 */
export function calculateCells(formulas: readonly FormulaCell[], engine: Engine, book: Book): void {
  const put = ({ sheet, key }: FormulaCell, record: CellRecord) =>
    engine.put(sheet.name, cellName(positionOfKey(key)), record);
  for (const formula of formulas) {
    const record = recordAt(formula.sheet, positionOfKey(formula.key));
    put(formula, isBeyond(formula, book) ? held(record) : record);
  }
  for (const formula of inCalculationOrder(formulas)) put(formula, held(calculate(formula, engine, book)));
}
