/** Whose weights a column of weights holds: the objectives' or the indicators'. */
import type { Line } from "../lines";
import type { Level, TableColumn } from "./table-columns";

interface Places {
  readonly levels: readonly Level[];
  /** column of the indicators */
  readonly text: number;
}

/** A weight that stands between objective and indicator, or goes with the objectives' rows alone, weighs objectives. */
function weighsObjectives({ column }: TableColumn, { levels, text }: Places, lines: readonly Line[]): boolean {
  const inner = levels[levels.length - 1]?.column;
  if (inner === undefined) return false;
  const has = ({ entries }: Line, wanted: number) => entries.some(({ at }) => at.column === wanted);
  const rows = lines.filter((line) => line.lone === undefined && has(line, text));
  const bare = rows.filter((line) => !has(line, column));
  const together = rows.every((line) => !has(line, column) || has(line, inner));
  return bare.length > 0 && bare.length < rows.length ? together : column === inner + 1 && column < text;
}

/** Says what each unqualified weight weighs; of two, one is the objectives'. */
export function settleWeights(all: readonly TableColumn[], places: Places, lines: readonly Line[]): TableColumn[] {
  return all.map((column) => {
    if (column.role !== "weight" || column.of !== undefined) return column;
    const rival = all.find((other) => other !== column && other.role === "weight" && other.of !== undefined);
    if (rival !== undefined) return { ...column, of: rival.of === "objective" ? "indicator" : "objective" };
    return { ...column, of: weighsObjectives(column, places, lines) ? "objective" : undefined };
  });
}
