/** Columns that hold several versions of the target of one year: `Target 2019` and `Target 2019 rimodulato`, or the same heading twice. */
import { fold } from "../../values/fold";
import type { TargetStanding } from "../model";
import { partOfYearIn } from "../words/part-of-year";
import { standingOf } from "../words/target-standing";
import type { TableDraft } from "./draft";
import type { HeadColumn } from "./head";
import type { TableColumn } from "./table-columns";

export interface VersionColumn {
  readonly standing: TargetStanding;
  readonly column: TableColumn;
}

/** Thresholds beside the target are no versions of it. */
const THRESHOLD = /soglia|minim|massim|eccellenz|intermedi|descri/;

const isCandidate = ({ reading: { role, ordinal }, text }: HeadColumn) =>
  role === "target" && ordinal === undefined && !THRESHOLD.test(fold(text)) && partOfYearIn(text) === undefined;

/**
 * @param own the column that was read as the year's target
 * @returns all versions from left to right, `own` among them; none where there is only one
 */
export function versionColumns(
  { head, rows, columns }: TableDraft,
  own: TableColumn,
  year: number | undefined,
  planYear: number | undefined,
): readonly VersionColumn[] {
  if (rows.some(({ places }) => places) || own.ordinal !== undefined || !own.heading) return [];
  const isOfYear = (heading: HeadColumn) => {
    const said = heading.reading.year;
    if (said !== undefined) return said === year;
    return year === planYear && (own.year === undefined || standingOf(heading.text) !== "unmarked");
  };
  // What the user decided about columns is taken at its word.
  const headings = head.correction
    ? columns.all.flatMap(({ role, heading }) => (role === "target" && heading ? [heading] : []))
    : head.columns;
  const found = headings.filter((heading) => isCandidate(heading) && isOfYear(heading));
  if (found.length < 2 || !found.some(({ column }) => column === own.column)) return [];
  const versions = found.map((heading): VersionColumn => ({
    standing: standingOf(heading.text),
    column: heading.column === own.column ? own : columnOf(heading),
  }));
  const isTold = versions.some(({ standing }) => standing !== "unmarked");
  const texts = new Set(found.map(({ text }) => fold(text)));
  return isTold || texts.size < found.length ? versions : [];
}

function columnOf(heading: HeadColumn): TableColumn {
  const { year, ordinal, of } = heading.reading;
  return { role: "target", column: heading.column, year, ordinal, of, sure: true, heading };
}
