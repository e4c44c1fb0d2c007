/** Whether an indicator is without a weight. */
import type { Indicator } from "../../plan/model";

/** Absent from the text, or a blank cell of the column; an unreadable weight is there, and wrong. */
export function weightMissing({ weight }: Indicator): boolean {
  return weight === undefined || (weight.value === undefined && weight.cell.text.trim() === "");
}
