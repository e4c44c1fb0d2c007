/** excelize as the engine: it is asked for values only, what it would write is never used. */
import type { NewFile } from "excelize-wasm";
import { quotedSheet } from "../book/areas";
import type { CellRecord, CellValue } from "../book/cell-record";
import type { Engine } from "./engine";

/** The part of the module that is used. */
export interface Excelize {
  readonly OpenReader: (bytes: Uint8Array) => NewFile;
}

/** A sheet of its own for questions about cells; no workbook has one of this name. */
const PROBE = "~probe~";
const RAW = { RawCellValue: true };
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"]);
const UNKNOWN = "#NAME?";
const AMBIGUOUS = /^(?:[-+]?(?:\d|\.\d)[\d.]*(?:E[-+]?\d{1,3})?|TRUE|FALSE)$/;

/** The numbers of the worksheet function TYPE. */
const NUMBER = "1";
const LOGICAL = "4";

function refuse(error: string | null | undefined): void {
  if (typeof error === "string") throw new Error(`excelize: ${error}`);
}

/** excelize answers texts only; where a text may stand for a number it is asked which it is. */
function typed(file: NewFile, value: string, cell: string): CellValue {
  if (!AMBIGUOUS.test(value)) return value;
  refuse(file.SetCellFormula(PROBE, "A1", `TYPE(${cell})`).error);
  const type = file.CalcCellValue(PROBE, "A1", RAW).value;
  if (type === NUMBER) return Number(value);
  return type === LOGICAL ? value === "TRUE" : value;
}

function put(file: NewFile, sheet: string, cell: string, { value, formula }: CellRecord): void {
  if (formula !== undefined) {
    refuse(file.SetCellFormula(sheet, cell, formula.slice(1)).error);
    return;
  }
  refuse(file.SetCellFormula(sheet, cell, "").error);
  if (value === undefined) refuse(file.SetCellDefault(sheet, cell, "").error);
  else refuse(file.SetCellValue(sheet, cell, typeof value === "object" ? value.error : value).error);
}

function calculate(file: NewFile, sheet: string, cell: string): { readonly value: CellValue } | undefined {
  const { value, error } = file.CalcCellValue(sheet, cell, RAW);
  if (error === null && !ERRORS.has(value)) return { value: typed(file, value, `${quotedSheet(sheet)}!${cell}`) };
  // A lookup that finds nothing tells a story as its error and the Excel error as its value.
  const code = [error ?? "", value].find((word) => ERRORS.has(word));
  // A word that the engine does not know may be one that Excel knows.
  return code === undefined || code === UNKNOWN || error?.startsWith("not support")
    ? undefined
    : { value: { error: code } };
}

export function openExcelize(excelize: Excelize, bytes: Uint8Array): Engine {
  const file = excelize.OpenReader(bytes);
  refuse(file.error);
  refuse(file.NewSheet(PROBE).error);
  return {
    put: (sheet, cell, record) => put(file, sheet, cell, record),
    reopen: (others) => openExcelize(excelize, others),
    addSheet: (name) => refuse(file.NewSheet(name).error),
    calculate: (sheet, cell) => calculate(file, sheet, cell),
  };
}
