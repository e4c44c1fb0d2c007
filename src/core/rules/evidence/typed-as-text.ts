/** Numbers and days that a cell keeps as text, as Excel would store them. */
import type { Cell } from "../../grid/cell";
import { divide } from "../../values/decimal";
import { dateExists, serialOfDate } from "../../values/calendar";
import { readNumber } from "../../values/italian-number";

export interface Typed {
  readonly value: number;
  /** en-US number format code */
  readonly format: string;
}

const PERCENT = /^(-?\d{1,6}(?:,\d{1,6})?) ?%$/;
const EURO = /^(?:€ ?)?(-?\d[\d.]{0,18}(?:,\d{1,4})?)(?: ?€)?$/;
const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})$/;
const DAYS_TO_1904 = 1462;

const zeros = (decimals: number) => (decimals === 0 ? "" : `.${"0".repeat(decimals)}`);
const decimalsOf = (text: string) => text.split(",")[1]?.replace(/\D/g, "").length ?? 0;

/** `12`, `80%`, `€ 1.234,50` as text; undefined for anything else and for numbers that are numbers. */
export function numberInText({ value, formula }: Cell): Typed | undefined {
  if (typeof value !== "string" || formula !== undefined) return undefined;
  const text = value.replace(/[\s\u00a0]+/g, " ").trim();
  const [, percent] = PERCENT.exec(text) ?? [];
  if (percent !== undefined) {
    const ratio = divide(Number(percent.replace(",", ".")), 100);
    return ratio === undefined ? undefined : { value: ratio, format: `0${zeros(decimalsOf(percent))}%` };
  }
  const [, digits] = EURO.exec(text) ?? [];
  const number = digits === undefined ? undefined : readNumber(digits);
  if (digits === undefined || number === undefined) return undefined;
  if (text.includes("€")) return { value: number, format: `"€" #,##0${zeros(decimalsOf(digits))}` };
  return {
    value: number,
    format: digits.includes(".") ? `#,##0${zeros(decimalsOf(digits))}` : `0${zeros(decimalsOf(digits))}`,
  };
}

/** `31.12.2022` as text; undefined for a day that the calendar does not have. */
export function dayInText({ value, formula }: Cell, dateSystem: 1900 | 1904): Typed | undefined {
  if (typeof value !== "string" || formula !== undefined) return undefined;
  const [, day, month, year] = DAY.exec(value.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const date = { day: Number(day), month: Number(month), year: Number(year) };
  if (!dateExists(date)) return undefined;
  return { value: serialOfDate(date) - (dateSystem === 1904 ? DAYS_TO_1904 : 0), format: "dd/mm/yyyy" };
}
