/** Tells an indicator's row from a title's by what it fills. */
import { entryOver, type Entry, type Line } from "../lines";
import { readNumbering } from "../words/numbering";
import type { TableColumn, TableColumns } from "./table-columns";

/** Roles whose cells only an indicator fills. */
const PROOFS: ReadonlySet<string> = new Set(["algorithm", "target", "result", "baseline", "unit", "type", "deviation"]);

/** A filled cell that is not the title itself, merged or repeated across. */
function fills(column: TableColumn, line: Line, text: Entry | undefined): boolean {
  const entry = entryOver(line, column.column);
  if (entry === undefined || entry === text) return false;
  return text === undefined || entry.folded !== text.folded || typeof entry.cell.value === "number";
}

/** Whether the row measures something; `text` is what stands in the indicators' column. */
export function isMeasured({ all }: TableColumns, line: Line, text: Entry | undefined): boolean {
  // Offices also enter results beside their objectives: a title with a number needs more than that.
  const isTitle =
    text !== undefined && readNumbering(text.text) !== undefined && all.some(({ role }) => role === "target");
  return all.some(
    (column) => PROOFS.has(column.role) && !(isTitle && column.role === "result") && fills(column, line, text),
  );
}
