/** Tables that stand side by side under one row of headings. */
import type { Head, HeadColumn } from "./head";

const isIndicator = ({ reading }: HeadColumn) => reading.role === "indicator" && reading.strict && !reading.secondary;

/** Where the second table starts: after a column without heading, else where the first one's headings begin again, else at its indicators. */
function borderBetween(columns: readonly HeadColumn[], left: HeadColumn, right: HeadColumn): number {
  const between = columns.filter(({ column }) => column > left.column && column <= right.column);
  const gap = between.find(({ column }) => !columns.some((other) => other.column < column && other.lastColumn >= column - 1));
  const [first] = columns;
  const again = between.find(({ reading }) => first !== undefined && reading.role === first.reading.role);
  return (gap ?? again ?? right).column;
}

/** The head itself, or one head for each of the tables it names. */
export function sideBySide(head: Head): Head[] {
  const indicators = head.columns.filter(isIndicator);
  if (indicators.length < 2) return [head];
  const borders = indicators.slice(1).map((right, index) => borderBetween(head.columns, indicators[index] ?? right, right));
  return [-1, ...borders].map((border, index) => {
    const left = index === 0 ? 0 : border;
    const right = (borders[index] ?? Number.MAX_SAFE_INTEGER) - 1;
    const columns = head.columns.filter(({ column }) => column >= left && column <= right);
    return { ...head, columns, bounds: { left, right } };
  });
}
