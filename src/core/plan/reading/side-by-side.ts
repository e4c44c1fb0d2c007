/** Tables that stand side by side under one row of headings. */
import type { Head, HeadColumn } from "./head";
import { OBJECTIVE_ROLES } from "./levels";

const isIndicator = ({ reading }: HeadColumn) => reading.role === "indicator" && reading.strict && !reading.secondary;

const MEASURES: ReadonlySet<string> = new Set([
  "target",
  "year",
  "planned",
  "result",
  "achievement",
  "status",
  "deviation",
  "interim",
  "percent",
]);
const OUTCOMES: ReadonlySet<string> = new Set(["target", "year", "planned", "result"]);

/**
 * Where the second table starts: after a column without heading, else where the first one's headings begin again,
 * else after the first one's last measure.
 */
function borderBetween(columns: readonly HeadColumn[], left: HeadColumn, right: HeadColumn): number {
  const between = columns.filter(({ column }) => column > left.column && column <= right.column);
  const gap = between.find(
    ({ column }) => !columns.some((other) => other.column < column && other.lastColumn >= column - 1),
  );
  const [first] = columns;
  const again = between.find(({ reading }) => first !== undefined && reading.role === first.reading.role);
  const lastMeasure = between.findLastIndex(
    ({ reading, column }) => MEASURES.has(reading.role) && column < right.column,
  );
  return (gap ?? again ?? between[lastMeasure + 1] ?? right).column;
}

const LEVELS: ReadonlySet<string> = new Set(["area", "perspective", "programme", ...OBJECTIVE_ROLES]);
const levelsIn = ({ columns }: Head) => columns.filter(({ reading }) => LEVELS.has(reading.role));

/** A second table that follows without a gap stands under the objectives of the first, where it does not name them again. */
function withSharedLevels(part: Head, first: Head | undefined): Head {
  const { bounds } = part;
  if (!first || first === part || !bounds) return part;
  const own = new Set(levelsIn(part).map(({ reading }) => reading.role));
  const follows = Math.max(...first.columns.map(({ lastColumn }) => lastColumn)) + 1 === bounds.left;
  const shared = follows ? levelsIn(first).filter(({ reading }) => !own.has(reading.role)) : [];
  return {
    ...part,
    columns: [...shared, ...part.columns],
    bounds: { ...bounds, shared: shared.map(({ column }) => column) },
  };
}

/** The head itself, or one head for each of the tables it names: each says what it expects of its indicators. */
export function sideBySide(head: Head): Head[] {
  const indicators = head.columns.filter(isIndicator);
  if (indicators.length < 2) return [head];
  const borders = indicators
    .slice(1)
    .map((right, index) => borderBetween(head.columns, indicators[index] ?? right, right));
  const parts = [-1, ...borders].map((border, index): Head => {
    const left = index === 0 ? 0 : border;
    const right = (borders[index] ?? Number.MAX_SAFE_INTEGER) - 1;
    const columns = head.columns.filter(({ column }) => column >= left && column <= right);
    return { ...head, columns, bounds: { left, right, shared: [] } };
  });
  // Indicators of two levels in one table: only one of them is measured.
  const areTables = parts.every(({ columns }) => columns.some(({ reading }) => OUTCOMES.has(reading.role)));
  return areTables ? parts.map((part) => withSharedLevels(part, parts[0])) : [head];
}
