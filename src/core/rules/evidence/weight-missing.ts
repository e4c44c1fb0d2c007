/** Whether an indicator is without a weight, and a whole table that has a column for it. */
import type { Indicator, PlanTable } from "../../plan/model";

/** Absent from the text, or a blank cell of the column; an unreadable weight is there, and wrong. */
export function weightMissing({ weight }: Indicator): boolean {
  return weight === undefined || (weight.value === undefined && weight.cell.text.trim() === "");
}

const LEAST_INDICATORS = 2;

/** Cells that hold nothing, not even a formula, beside every indicator and every objective. */
export function weightColumnEmpty({ columns, indicators, nodes }: PlanTable): boolean {
  if (indicators.length < LEAST_INDICATORS || !columns.some(({ role }) => role === "weight")) return false;
  const isEmpty = ({ weight }: Pick<Indicator, "weight">) =>
    weight !== undefined && weight.cell.text.trim() === "" && weight.cell.formula === undefined;
  const above = [...nodes, ...indicators.flatMap(({ path }) => path)];
  return indicators.every(isEmpty) && above.every((node) => node.weight === undefined || isEmpty(node));
}
