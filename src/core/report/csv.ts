/** Comma-separated values as an Italian Excel opens them: semicolons between fields, decimal commas, quoting by RFC 4180. */
import { plainDigits, round } from "../values/decimal";

/** A text, a number, or nothing. */
export type CsvField = string | number | undefined;

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** A plain number or percentage as a cell shows it: it computes nothing. */
const NUMBER = /^[+-]?\d[\d.,]{0,30} ?%?$/;

/** What a spreadsheet may take for a formula, behind blanks and in full width too. */
const FORMULA = /^[\s\0]{0,1000}[=+\-@＝＋－＠]/;

const UNPRINTABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\p{Surrogate}/gu;

/** Decimals that a figure keeps: more than anyone compares. */
const DECIMALS = 6;

function textField(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  const printable = safe.replace(UNPRINTABLE, "\ufffd");
  return /[;"\r\n]/.test(printable) ? `"${printable.replaceAll('"', '""')}"` : printable;
}

/** Without dots between thousands: they would make a text of it elsewhere. */
const numberField = (value: number) => plainDigits(round(value, DECIMALS)).replace(".", ",");

function fieldText(field: CsvField): string {
  if (field === undefined) return "";
  return typeof field === "number" ? numberField(field) : textField(field);
}

export function csvText(records: readonly (readonly CsvField[])[]): string {
  return BYTE_ORDER_MARK + records.map((record) => `${record.map(fieldText).join(";")}\r\n`).join("");
}
