/** What a column of weights holds: whose they are, the objectives' or the indicators', and on which scale they are written. */
import type { Line } from "../lines";
import { scaleOfWeights } from "../weight-scale";
import { writtenWeight, type WeightScale } from "../weight";
import type { Level, TableColumn } from "./table-columns";

interface Places {
  readonly levels: readonly Level[];
  /** column of the indicators */
  readonly text: number;
}

const entryAt = ({ entries }: Line, column: number) => entries.find(({ at }) => at.column === column);
const has = (line: Line, column: number) => entryAt(line, column) !== undefined;

/** Lines in runs under the same text of a level: a blank, and the text repeated, go on with the run. */
function runsUnder(level: number, lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let current: string | undefined;
  for (const line of lines) {
    const own = entryAt(line, level)?.folded;
    const last = runs[runs.length - 1];
    if (last && (own === undefined || own === current)) last.push(line);
    else runs.push([line]);
    current = own ?? current;
  }
  return runs;
}

/**
 * A weight that stands between objective and indicator, or once in the first row of each objective that has one, weighs objectives.
 * Two weights under one objective are its indicators', however many of them are blank.
 */
function weighsObjectives({ column }: TableColumn, { levels, text }: Places, lines: readonly Line[]): boolean {
  const inner = levels[levels.length - 1]?.column;
  if (inner === undefined) return false;
  const rows = lines.filter((line) => line.lone === undefined && has(line, text));
  const bare = rows.filter((line) => !has(line, column));
  if (bare.length === 0 || bare.length === rows.length) return column === inner + 1 && column < text;
  return runsUnder(inner, rows).every((run) => run.slice(1).every((line) => !has(line, column)));
}

function scaleOf({ column }: TableColumn, { levels }: Places, lines: readonly Line[]): WeightScale {
  const weighed = lines.filter((line) => line.lone === undefined && has(line, column));
  const written = (run: readonly Line[]) =>
    run.flatMap((line) => {
      const entry = entryAt(line, column);
      return (entry && writtenWeight(entry.cell)) ?? [];
    });
  const groupings = [[weighed], ...levels.map((level) => runsUnder(level.column, weighed))];
  return scaleOfWeights(groupings.map((runs) => runs.map(written).filter((group) => group.length > 0)));
}

/** Says what each column of weights weighs, and on which scale; of two, one is the objectives'. */
export function settleWeights(all: readonly TableColumn[], places: Places, lines: readonly Line[]): TableColumn[] {
  return all.map((column) => {
    if (column.role !== "weight") return column;
    return { ...column, of: ownerOf(column, all, places, lines), weightScale: scaleOf(column, places, lines) };
  });
}

function ownerOf(
  column: TableColumn,
  all: readonly TableColumn[],
  places: Places,
  lines: readonly Line[],
): TableColumn["of"] {
  if (column.of !== undefined) return column.of;
  const rival = all.find((other) => other !== column && other.role === "weight" && other.of !== undefined);
  if (rival !== undefined) return rival.of === "objective" ? "indicator" : "objective";
  return weighsObjectives(column, places, lines) ? "objective" : undefined;
}
