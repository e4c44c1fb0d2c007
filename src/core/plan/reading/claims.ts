/** Which columns claim which role by their headings, and who wins where several claim the same one. */
import { fold } from "../../values/fold";
import type { ColumnRole } from "../model";
import type { FoundHead, HeadColumn } from "./head";
import type { HeadingRole } from "../words/heading-lexicon";
import { reportedUntil } from "../words/reporting-day";
import { OBJECTIVE_ROLES } from "./levels";
import { settleNeighbours } from "./neighbours";
import type { ColumnSample } from "./sample";
import type { TableColumn } from "./table-columns";

/** What the headings of a table say together. */
interface Context {
  readonly measured: boolean;
  readonly hasTargets: boolean;
  readonly targetYears: ReadonlySet<number | undefined>;
  /** a heading names results without reserve */
  readonly hasResults: boolean;
  /** of all its headings, folded */
  readonly texts: readonly string[];
}

function contextOf({ columns, cells }: FoundHead): Context {
  const has = (...roles: readonly string[]) => columns.some(({ reading: { role } }) => roles.includes(role));
  const targetYears = new Set(
    columns.flatMap(({ reading: { role, year } }) => (role === "target" && year !== undefined ? [year] : [])),
  );
  return {
    measured: has("target", "result", "year", "planned"),
    hasTargets: has("target", "year"),
    targetYears,
    hasResults: has("result"),
    texts: cells.map(({ folded }) => folded),
  };
}

/** Roles of headings whose meaning depends on the others. */
const BY_CONTEXT: Partial<Record<HeadingRole, (context: Context, year: number | undefined) => ColumnRole | undefined>> =
  {
    // `2021` before `Target 2022` is where the plan starts from.
    year: ({ targetYears }, year) =>
      year !== undefined && targetYears.size > 0 && [...targetYears].every((target) => year < (target ?? year))
        ? "baseline"
        : "target",
    percent: ({ measured }) => (measured ? "achievement" : undefined),
    planned: ({ hasTargets }) => (hasTargets ? undefined : "target"),
    // `Valore 2023` beside `Target 2023` is what came of it.
    baseline: ({ targetYears }, year) => (year !== undefined && targetYears.has(year) ? "result" : "baseline"),
    // `Stato al 31/12/2023` before `Target 2024` is where the plan starts from.
    status: ({ targetYears }, year) =>
      year !== undefined &&
      !targetYears.has(year) &&
      [...targetYears].some((target) => target !== undefined && year < target)
        ? "baseline"
        : "status",
    neutral: () => undefined,
    foreign: () => undefined,
    risk: () => undefined,
    interim: () => undefined,
  };

/** `Risultato I semestre`, `Monitoraggio al 30/06/2024`: the results of a table that has no others. */
const isInterimResult = ({ reading: { role }, text }: HeadColumn, { hasTargets, hasResults }: Context) =>
  (role === "interim" || role === "neutral") && hasTargets && !hasResults && reportedUntil(text) !== undefined;

const NUMERATOR = /^num(?:eratore)?\.?$/;
const DENOMINATOR = /^den(?:ominatore)?\.?$/;

/** `Num | Den`: what the result is made of, no number of the row. */
const isNumerator = ({ text }: HeadColumn, { texts }: Context) =>
  NUMERATOR.test(fold(text)) && texts.some((other) => DENOMINATOR.test(other));

function roleOf(heading: HeadColumn, context: Context): ColumnRole | undefined {
  const { role, year } = heading.reading;
  if (isNumerator(heading, context)) return undefined;
  if (isInterimResult(heading, context)) return "result";
  const decide = BY_CONTEXT[role];
  // Every role that is not a column's own is in the table above.
  return decide ? decide(context, year) : (role as ColumnRole);
}

function claimsOf(head: FoundHead): TableColumn[] {
  const context = contextOf(head);
  return head.columns.flatMap((heading): TableColumn[] => {
    const role = roleOf(heading, context);
    const { year, ordinal, strict, secondary, of } = heading.reading;
    return role === undefined
      ? []
      : [{ role, column: heading.column, year, ordinal, of, sure: strict && !secondary, heading }];
  });
}

const best = <T>(items: readonly T[], score: (item: T) => number): T | undefined =>
  items.reduce<T | undefined>(
    (winner, item) => (winner === undefined || score(item) > score(winner) ? item : winner),
    undefined,
  );

const TEXTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["indicator", ...OBJECTIVE_ROLES]);
const LONGEST_CODE = 8;

/** `KPI 1`, `OS2`, `3`, `10.05.1.1`: what the heading names is described in another column. */
const holdsCodes = ({ column }: TableColumn, sample: ColumnSample) =>
  sample.columns.includes(column) && sample.length(column) < LONGEST_CODE;

/** Of several columns of indicators, or of objectives, the surest; of indicators on two levels the ones beside the targets. */
function winnerOfTexts(
  rivals: readonly TableColumn[],
  all: readonly TableColumn[],
  sample: ColumnSample,
): TableColumn | undefined {
  const sure = rivals.filter((column) => column.sure);
  const firstTarget = Math.min(...all.flatMap(({ role, column }) => (role === "target" ? [column] : [])));
  const beside = sure.findLast(({ role, column }) => role === "indicator" && column < firstTarget);
  const first = beside ?? sure[0] ?? rivals[0];
  if (first === undefined || !holdsCodes(first, sample)) return first;
  return best([first, ...rivals], ({ column }) => sample.length(column));
}

const MOSTLY = 0.5;
const LESSER_TARGET = /soglia|minim|massim|eccellenz|intermedi/;
const LESSER_RESULT = /rendicont|relazion|descri|not[ae]|motiv/;

/** Of several targets or results of one year, the one that holds figures, then the one called so without reserve. */
function figureScore({ role, column, heading }: TableColumn, sample: ColumnSample): number {
  const words = fold(heading?.text ?? "");
  const reserve = (role === "target" ? LESSER_TARGET : LESSER_RESULT).test(words) ? 3 : 0;
  return 2 * sample.figures(column) + (role === "target" && words.includes("target") ? 0.5 : 0) - reserve;
}

const sameYear = (left: TableColumn, right: TableColumn) => left.year === right.year && left.ordinal === right.ordinal;

function winsFigures(column: TableColumn, rivals: readonly TableColumn[], sample: ColumnSample): boolean {
  const score = figureScore(column, sample);
  const others = rivals.filter((other) => other !== column && other.sure && sameYear(other, column));
  // What is called so with reserve and says no year gives way to every year that is named.
  if (!column.sure) return others.length === 0 && (isDated(column) || !rivals.some(({ sure }) => sure));
  return others.every(
    (other) => figureScore(other, sample) < score || (figureScore(other, sample) === score && !isBefore(other, column)),
  );
}

/** Where nothing else tells: the first target, the last result. */
const isBefore = (other: TableColumn, column: TableColumn) =>
  column.role === "target" ? other.column < column.column : other.column > column.column;

const isDated = ({ year, ordinal }: TableColumn) => year !== undefined || ordinal !== undefined;

/** `Risultato atteso` in words beside `Target 2025` in figures describes what is expected: it is not another year's target. */
const isDescribed = (column: TableColumn, rivals: readonly TableColumn[], sample: ColumnSample) =>
  !isDated(column) && rivals.some((other) => other.sure && isDated(other)) && sample.figures(column.column) < MOSTLY;

/** What is said of a result may be said of several years, once for each. */
const DATED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["status", "note"]);

function firstOf({ role, year }: TableColumn, rivals: readonly TableColumn[]): TableColumn | undefined {
  const own = DATED.has(role) ? rivals.filter((other) => other.year === year) : rivals;
  return own.find(({ sure }) => sure) ?? own[0];
}

function wins(column: TableColumn, all: readonly TableColumn[], sample: ColumnSample): boolean {
  const { role, sure, year } = column;
  const rivals = all.filter((other) => other.role === role);
  if (rivals.length === 1) return true;
  if (role === "target" && isDescribed(column, rivals, sample)) return false;
  if (role === "target" || role === "result") return winsFigures(column, rivals, sample);
  if (role === "achievement" || role === "baseline" || role === "weight")
    return sure || !rivals.some((other) => other.sure && other.year === year);
  return column === (TEXTS.has(role) ? winnerOfTexts(rivals, all, sample) : firstOf(column, rivals));
}

/** `Descrizione obiettivo` beside `Obiettivo operativo` describes it. */
function describesNeighbour({ role, column, heading }: TableColumn, all: readonly TableColumn[]): boolean {
  const isDescription = role === "objective" && heading?.reading.secondary === true;
  return (
    isDescription &&
    all.some((other) => other.role !== role && OBJECTIVE_ROLES.includes(other.role) && other.column === column - 1)
  );
}

/** The columns that have a role, one a role where a role is for one. */
export function claimedColumns(head: FoundHead, sample: ColumnSample): TableColumn[] {
  const all = settleNeighbours(claimsOf(head), sample);
  const winners = all.filter((column) => wins(column, all, sample) && !describesNeighbour(column, all));
  const isCoded = !all.some(({ role }) => role === "code");
  const codes = all.flatMap((column): TableColumn[] =>
    isCoded && column.role === "indicator" && !winners.includes(column) && holdsCodes(column, sample)
      ? [{ ...column, role: "code", of: "indicator" }]
      : [],
  );
  return [...winners, ...codes].sort((left, right) => left.column - right.column);
}
