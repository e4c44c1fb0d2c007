/** The kinds of charts that this host draws, by their names in the API. */

export interface ChartKind {
  readonly element: "barChart" | "doughnutChart" | "pieChart";
  /** which way bars go; undefined for round ones */
  readonly direction: "bar" | "col" | undefined;
  readonly grouping: "clustered" | "stacked" | "percentStacked" | undefined;
}

const bars = (direction: "bar" | "col", grouping: "clustered" | "stacked" | "percentStacked"): ChartKind => ({
  element: "barChart",
  direction,
  grouping,
});

export const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  BarClustered: bars("bar", "clustered"),
  BarStacked: bars("bar", "stacked"),
  BarStacked100: bars("bar", "percentStacked"),
  ColumnClustered: bars("col", "clustered"),
  ColumnStacked: bars("col", "stacked"),
  ColumnStacked100: bars("col", "percentStacked"),
  Doughnut: { element: "doughnutChart", direction: undefined, grouping: undefined },
  Pie: { element: "pieChart", direction: undefined, grouping: undefined },
};
