/** What columns mean because of the columns beside them. */
import { fold } from "../../values/fold";
import type { ColumnRole } from "../model";
import type { ColumnSample } from "./sample";
import type { TableColumn } from "./table-columns";

const FOLLOWING: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["result", "achievement"]);

/** `Target 2022 | Risultato | % | Target 2023 | Risultato | %`: what is repeated without a year belongs to the one before it. */
function withYearsBefore(all: readonly TableColumn[]): TableColumn[] {
  return all.map((column) => {
    const undated = all.filter(({ role, year }) => role === column.role && year === undefined);
    if (!FOLLOWING.has(column.role) || column.year !== undefined || undated.length < 2) return column;
    const year = all.findLast((other) => other.column < column.column && other.role === "target")?.year;
    return { ...column, year };
  });
}

/** `Obiettivo generale | Obiettivo specifico`: of two strategic columns, where no other names objectives, the inner one is the operational. */
function withInnerObjectives(all: readonly TableColumn[]): readonly TableColumn[] {
  const strategic = all.filter(({ role }) => role === "strategic-objective");
  const others = all.some(({ role }) => role === "operational-objective" || role === "objective");
  return strategic.length !== 2 || others
    ? all
    : all.map((column) => (column === strategic[1] ? { ...column, role: "operational-objective" } : column));
}

const OUTER = /^macro/;

/** `Macro-obiettivo | Obiettivo`: the outer one is the strategic. */
function withOuterObjectives(all: readonly TableColumn[]): readonly TableColumn[] {
  const [outer, ...inner] = all.filter(({ role }) => role === "objective");
  if (outer === undefined || inner.length !== 1 || !OUTER.test(fold(outer.heading?.text ?? ""))) return all;
  return all.map((column) => (column === outer ? { ...column, role: "strategic-objective" } : column));
}

const SHORTEST_MEASURE = 12;

/** `Misura` or `Metrica` over descriptions is what is measured, where nothing else names indicators; over `%` and `N.` it is the unit. */
function withMeasures(all: readonly TableColumn[], sample: ColumnSample): TableColumn[] {
  if (all.some(({ role }) => role === "indicator")) return [...all];
  const describes = ({ role, column, heading }: TableColumn) =>
    (role === "unit" || role === "algorithm") &&
    /^(?:misur|metric)/.test(fold(heading?.text ?? "")) &&
    sample.isTextual(column) &&
    sample.length(column) >= SHORTEST_MEASURE;
  return all.map((column) => (describes(column) ? { ...column, role: "indicator" } : column));
}

const REACHED = /^(?:\d{4} )?raggiunt[oa]\b(?!.*\/)/;

/** `Raggiunto 2025`, `Raggiunto` under `2025`: a value where it holds figures like the targets', or nothing yet for a year; a word about the outcome elsewhere. */
function withReached(all: readonly TableColumn[], sample: ColumnSample): TableColumn[] {
  const targets = all.filter(({ role }) => role === "target");
  if (targets.length === 0 || all.some(({ role }) => role === "result")) return [...all];
  const holdsValues = ({ column, year }: TableColumn) =>
    sample.columns.includes(column)
      ? sample.figures(column) > 0.5 &&
        (!sample.isShare(column) || targets.some((target) => sample.isShare(target.column)))
      : year !== undefined;
  const isReached = (column: TableColumn) =>
    column.role === "status" && REACHED.test(fold(column.heading?.text ?? "")) && holdsValues(column);
  return all.map((column) => (isReached(column) ? { ...column, role: "result" } : column));
}

/** The columns as they were claimed, each with what its neighbours make of it. */
export const settleNeighbours = (claimed: readonly TableColumn[], sample: ColumnSample): TableColumn[] =>
  withReached(withMeasures(withOuterObjectives(withInnerObjectives(withYearsBefore(claimed))), sample), sample);
