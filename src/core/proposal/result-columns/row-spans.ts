/** Rows as runs, and the rows of a table below its headings. */
import type { RowSpan } from "../../grid/address";
import type { PlanTable } from "../../plan/model";

export function rowsOf({ row, rows }: RowSpan): readonly number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}

/** Rows in rising order as runs without a gap. */
export function joinRows(rows: readonly number[]): readonly RowSpan[] {
  const spans: RowSpan[] = [];
  for (const row of rows) {
    const last = spans[spans.length - 1];
    if (last && last.row + last.rows === row) spans[spans.length - 1] = { ...last, rows: last.rows + 1 };
    else spans.push({ row, rows: 1 });
  }
  return spans;
}

/** What lies below each heading of a table, down to the next one or to its last row. */
export function bodySpans({ headings, range }: PlanTable): readonly RowSpan[] {
  return headings.flatMap((heading, index): readonly RowSpan[] => {
    const row = heading.row + heading.rows;
    const end = headings[index + 1]?.row ?? range.row + range.rows;
    return end > row ? [{ row, rows: end - row }] : [];
  });
}
