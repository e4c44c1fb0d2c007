/** Charts of sheets that the file does not have. */
import type { Area } from "../../core/grid/address";
import type { BookSheet } from "./book-sheet";
import type { ChartPlace } from "./chart-place";

/** Cells that a chart shows; their values are read when it is drawn. */
export interface ChartSource {
  readonly sheet: BookSheet;
  readonly area: Area;
}

export interface ChartSeries {
  /** the cell that names it, or a name of its own */
  name: ChartSource | string | undefined;
  readonly values: ChartSource;
  readonly categories: ChartSource | undefined;
  /** `#RRGGBB`; undefined: the theme's next */
  color: string | undefined;
  /** of single points, by number */
  readonly pointColors: Map<number, string>;
  hasLabels: boolean;
  /** % of a bar's breadth between bars; undefined: Excel's own */
  gap: number | undefined;
}

export const LEGEND_POSITIONS = { top: "t", bottom: "b", left: "l", right: "r", corner: "tr" } as const;
export type LegendPosition = keyof typeof LEGEND_POSITIONS;

export interface ChartAxis {
  isVisible: boolean;
  isReversed: boolean;
  hasGridlines: boolean;
  minimum: number | undefined;
  maximum: number | undefined;
  /** en-US code; undefined: that of the cells */
  format: string | undefined;
}

export interface Chart {
  readonly id: string;
  name: string;
  /** a name of `CHART_KINDS` */
  type: string;
  readonly title: { text: string; isVisible: boolean };
  readonly legend: { isVisible: boolean; position: LegendPosition };
  /** what labels say, where series have them */
  readonly labels: { value: boolean; percentage: boolean; category: boolean; series: boolean };
  readonly axes: { readonly category: ChartAxis; readonly value: ChartAxis };
  series: readonly ChartSeries[];
  place: ChartPlace;
  isGone: boolean;
}

export const plainAxis = (hasGridlines: boolean): ChartAxis => ({
  isVisible: true,
  isReversed: false,
  hasGridlines,
  minimum: undefined,
  maximum: undefined,
  format: undefined,
});
