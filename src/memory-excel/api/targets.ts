/** The objects that add-in code holds proxies of, and what each stands for in the workbook. */
import type { Area } from "../../core/grid/address";
import type { Book } from "../book/book";
import type { BookSheet } from "../book/book-sheet";
import type { Chart, ChartAxis, ChartSeries } from "../book/chart";
import type { CellValue } from "../book/cell-record";

export interface RangeTarget {
  readonly sheet: BookSheet;
  readonly area: Area;
}

export interface AreasTarget {
  readonly sheet: BookSheet;
  readonly areas: readonly Area[];
}

export interface SettingTarget {
  readonly key: string;
}

export interface ChartTarget {
  readonly sheet: BookSheet;
  readonly chart: Chart;
}

export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

export interface ChartPointTarget {
  readonly sheet: BookSheet;
  readonly series: ChartSeries;
  readonly index: number;
}

export interface AxisTarget {
  readonly sheet: BookSheet;
  readonly axis: ChartAxis;
}

/** Whatever of a chart is painted; undefined: as Excel chooses. */
export interface ChartFillTarget {
  readonly sheet: BookSheet;
  readonly get: () => string | undefined;
  readonly set: (color: string | undefined) => void;
}

/** By the name of the type in Office.js. */
export interface Targets {
  readonly Workbook: Book;
  readonly Application: Book;
  readonly CultureInfo: Book;
  readonly NumberFormatInfo: Book;
  readonly Functions: Book;
  readonly FunctionResult: { readonly value: CellValue };
  readonly WorkbookProtection: Book;
  readonly WorksheetCollection: Book;
  readonly Worksheet: BookSheet;
  readonly WorksheetProtection: BookSheet;
  readonly WorksheetFreezePanes: BookSheet;
  readonly PageLayout: BookSheet;
  readonly ChartCollection: BookSheet;
  readonly Chart: ChartTarget;
  readonly ChartTitle: ChartTarget;
  readonly ChartLegend: ChartTarget;
  readonly ChartDataLabels: ChartTarget;
  readonly ChartAxes: ChartTarget;
  readonly ChartAxis: AxisTarget;
  readonly ChartGridlines: AxisTarget;
  readonly ChartSeriesCollection: ChartTarget;
  readonly ChartSeries: SeriesTarget;
  readonly ChartSeriesFormat: SeriesTarget;
  readonly ChartPointsCollection: SeriesTarget;
  readonly ChartPoint: ChartPointTarget;
  readonly ChartPointFormat: ChartPointTarget;
  readonly ChartFill: ChartFillTarget;
  readonly Range: RangeTarget;
  readonly RangeCollection: AreasTarget;
  readonly RangeAreas: AreasTarget;
  readonly RangeFormat: RangeTarget;
  readonly RangeFill: RangeTarget;
  readonly RangeFont: RangeTarget;
  readonly FormatProtection: RangeTarget;
  readonly SettingCollection: Book;
  readonly Setting: SettingTarget;
}

export type Kind = keyof Targets;

/** An object of the workbook as the protocol hands it around. */
export type HostObject = { readonly [K in Kind]: { readonly kind: K; readonly target: Targets[K] } }[Kind];

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "kind" in value && "target" in value;

/** Whether an object is the sheet, or something on it. */
export function isOnSheet({ target }: HostObject, sheet: BookSheet): boolean {
  return target === sheet || ("sheet" in target && target.sheet === sheet);
}

/** Whether an object was deleted, or stands on something that was. */
export function isGone({ target }: HostObject): boolean {
  if ("isGone" in target) return target.isGone;
  if ("chart" in target && target.chart.isGone) return true;
  return "sheet" in target && target.sheet.isGone;
}

/** Where add-in code sees a null object. */
export const NULL_OBJECT = null;
