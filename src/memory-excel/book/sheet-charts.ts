/** The charts on each sheet. Charts look at sheets, therefore a sheet does not hold them itself. */
import type { BookSheet } from "./book-sheet";
import type { Chart } from "./chart";

const CHARTS = new WeakMap<BookSheet, Chart[]>();

/** In the order in which they were added; whoever adds or deletes one changes this list. */
export function chartsOn(sheet: BookSheet): Chart[] {
  const known = CHARTS.get(sheet) ?? [];
  CHARTS.set(sheet, known);
  return known;
}
