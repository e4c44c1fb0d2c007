/** Which column holds the target of which year, and the plan year's result, achievement and baseline. */
import type { ColumnRole } from "../model";
import { standingOf } from "../words/target-standing";
import type { TableColumn } from "./table-columns";
import type { TableDraft } from "./draft";
import { partColumns, type PartColumn } from "./part-columns";
import { versionColumns, type VersionColumn } from "./version-columns";

/** A target's column with the year it stands for; undefined when nothing says one. */
export interface TargetColumn {
  readonly column: TableColumn;
  readonly year: number | undefined;
  /** all versions of this target, where there are several */
  readonly versions: readonly VersionColumn[];
  /** the parts of the year, where each has a target */
  readonly parts: readonly PartColumn[];
}

/** Columns of results of another year. */
export interface OutcomeColumns {
  readonly year: number;
  readonly result: TableColumn | undefined;
  readonly achievement: TableColumn | undefined;
  readonly status: TableColumn | undefined;
  readonly note: TableColumn | undefined;
}

export interface YearColumns {
  readonly targets: readonly TargetColumn[];
  readonly result: TableColumn | undefined;
  /** the parts of the plan year, where each has a result and the year has none */
  readonly parts: readonly PartColumn[];
  readonly achievement: TableColumn | undefined;
  readonly status: TableColumn | undefined;
  readonly note: TableColumn | undefined;
  readonly baseline: TableColumn | undefined;
  readonly others: readonly OutcomeColumns[];
}

export const ofRole = ({ columns }: TableDraft, role: ColumnRole) =>
  columns.all.filter((column) => column.role === role);

/**
 * The year of each target column: as written; by ordinal from the plan's first year; else the plan year,
 * or the year before the named ones where the plan year is among them.
 */
function targetColumns(draft: TableDraft, planYear: number | undefined): TargetColumn[] {
  const all = ofRole(draft, "target");
  // A version of another column's target is no target of another year.
  const whole = all.filter((column) => !isUndatedVersion(column, all));
  const parts = partColumns(draft, "target", planYear);
  const isHeld = parts.some((part) => whole.some(({ column }) => column === part.column.column));
  const last = isHeld ? undefined : parts.at(-1)?.column;
  const columns = last ? [...whole, last] : whole;
  const byOrdinal = ({ ordinal }: TableColumn) =>
    planYear !== undefined && ordinal !== undefined ? planYear + ordinal - 1 : undefined;
  const said = columns.flatMap((column) => column.year ?? byOrdinal(column) ?? []);
  const taken = new Set<number | undefined>(columns.flatMap(({ year }) => year ?? []));
  const target = (column: TableColumn, year: number | undefined): TargetColumn => ({
    column,
    year,
    versions: versionColumns(draft, column, year, planYear),
    parts: parts.some((part) => part.column.column === column.column) ? parts : [],
  });
  return columns.flatMap((column): TargetColumn[] => {
    if (column.year !== undefined) return [target(column, column.year)];
    const isFree = said.length === 0 || (planYear !== undefined && !said.includes(planYear));
    const year = byOrdinal(column) ?? (isFree ? planYear : Math.min(...said) - 1);
    // Ordinals of a plan whose year is unknown stay apart though none has a year.
    if (taken.has(year) && (year !== undefined || column.ordinal === undefined)) return [];
    taken.add(year);
    return [target(column, year)];
  });
}

/** `Nuovo target` beside `Target 2019`. */
const isUndatedVersion = ({ year, ordinal, heading }: TableColumn, all: readonly TableColumn[]) =>
  year === undefined &&
  ordinal === undefined &&
  all.some((other) => other.year !== undefined) &&
  standingOf(heading?.text ?? "") !== "unmarked";

/** The column of the year; else the last one that names none. */
function ofYear(columns: readonly TableColumn[], year: number | undefined): TableColumn | undefined {
  const undated = columns.filter((column) => column.year === undefined);
  return columns.find((column) => column.year !== undefined && column.year === year) ?? undated[undated.length - 1];
}

/** The results of each other year that has a target. */
function otherYears(
  draft: TableDraft,
  targets: readonly TargetColumn[],
  planYear: number | undefined,
): OutcomeColumns[] {
  const dated = (role: ColumnRole, year: number) => ofRole(draft, role).find((column) => column.year === year);
  return targets.flatMap(({ year }): OutcomeColumns[] => {
    if (year === undefined || year === planYear) return [];
    const result = dated("result", year);
    const achievement = dated("achievement", year);
    return result || achievement
      ? [{ year, result, achievement, status: dated("status", year), note: dated("note", year) }]
      : [];
  });
}

/** Settles the columns of figures once the plan year is known: an earlier year's result, without a target, is a baseline. */
export function yearColumns(draft: TableDraft, year: number | undefined): YearColumns {
  const targets = targetColumns(draft, year);
  const years = new Set(targets.map((target) => target.year));
  const results = ofRole(draft, "result");
  const isEarlier = (column: TableColumn) =>
    column.year !== undefined && !years.has(column.year) && year !== undefined && column.year < year;
  const parts = partColumns(draft, "result", year);
  const isPart = ({ column }: TableColumn) => parts.some((part) => part.column.column === column);
  const whole = ofYear(
    results.filter((column) => !isEarlier(column) && !isPart(column)),
    year,
  );
  return {
    targets,
    result: whole ?? parts.at(-1)?.column ?? undefined,
    parts: whole ? [] : parts,
    achievement: ofYear(ofRole(draft, "achievement"), year),
    status: ofYear(ofRole(draft, "status"), year),
    note: ofYear(ofRole(draft, "note"), year),
    others: otherYears(draft, targets, year),
    baseline:
      ofYear(ofRole(draft, "baseline"), undefined) ?? ofRole(draft, "baseline").at(-1) ?? results.findLast(isEarlier),
  };
}
