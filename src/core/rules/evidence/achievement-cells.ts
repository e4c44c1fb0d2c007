/** Achievement cells with the figure they ought to show. */
import { isDateFormat } from "../../values/number-format";
import { round } from "../../values/decimal";
import type { Cell } from "../../grid/cell";
import { isBlank } from "../../grid/cell";

/** The ratio that an achievement cell shows: 0,925, 92,5% or 92,5; undefined for anything else. */
export function shownRatio(cell: Cell): number | undefined {
  const { value, format } = cell;
  if (isBlank(cell) || isDateFormat(format)) return undefined;
  if (typeof value === "number") return format.includes("%") || Math.abs(value) <= 2 ? value : round(value / 100, 9);
  const percent = typeof value === "string" ? /^\s*(\d{1,4}(?:[.,]\d{1,4})?)\s?%\s*$/.exec(value)?.[1] : undefined;
  return percent === undefined ? undefined : round(Number(percent.replace(",", ".")) / 100, 9);
}

/** Digits after the comma of the percentage shown; two where the cell shows all it has. */
function decimalsOf({ format, text }: Cell): number {
  if (format.includes("%")) return /\.(0{1,6})%/.exec(format)?.[1]?.length ?? 0;
  return /,(\d{1,6})/.exec(text)?.[1]?.length ?? 2;
}

/** Whether a cell shows a ratio within the rounding of its own digits. */
export function shows(cell: Cell, shown: number, ratio: number): boolean {
  return Math.abs(shown - ratio) <= 0.5 / 10 ** (decimalsOf(cell) + 2) + 1e-9;
}
