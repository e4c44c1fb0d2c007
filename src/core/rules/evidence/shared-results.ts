/** When the results of one indicator on several sheets ought to be the same, and when they are. */
import type { Cell } from "../../grid/cell";
import type { Indicator } from "../../plan/model";
import { readResult } from "../../target/read-result";
import { fold } from "../../values/fold";

/** What every office does is measured in each office for itself. */
const EVERY_OFFICE = /\btutti\b/;

export const isMeasuredByEach = ({ office }: Indicator) => EVERY_OFFICE.test(fold(office?.cell.text ?? ""));

/** The same for results that say the same, whatever their spelling; undefined for one that reports nothing (`n.d.`, 00/01/1900). */
export function resultKey(result: Cell, year: number | undefined, dateSystem: 1900 | 1904): string | undefined {
  const reading = readResult(result, { year, dateSystem, expected: "quantity" });
  return reading.kind === "unreported" ? undefined : JSON.stringify({ ...reading, assumed: undefined, unit: undefined });
}
