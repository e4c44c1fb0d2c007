/** The objects that add-in code holds proxies of, and what each stands for in the workbook. */
import type { Area } from "../../core/grid/address";
import type { Book } from "../book/book";
import type { BookName } from "../book/book-name";
import type { BookSheet } from "../book/book-sheet";
import type { BookTable, TableColumn } from "../book/book-table";
import type { ConditionalRule } from "../ooxml/sheet-overlays";
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

export interface TableTarget {
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

export interface TableColumnTarget extends TableTarget {
  readonly column: TableColumn;
}

export interface TableRowTarget extends TableTarget {
  /** within the body, from 0 */
  readonly index: number;
}

export interface TablesTarget {
  readonly list: () => readonly TableTarget[];
  /** the sheet whose tables they are; undefined: the workbook's */
  readonly on: BookSheet | undefined;
}

/** Of a sheet, or of one of its tables. */
export interface FilterTarget {
  readonly sheet: BookSheet;
  readonly table: BookTable | undefined;
  /** of one column, within the table */
  readonly column?: number;
}

export interface ConditionalTarget {
  readonly sheet: BookSheet;
  readonly rule: ConditionalRule;
}

/** Of a sheet, or (undefined) of the workbook. */
export interface NamesTarget {
  readonly sheet: BookSheet | undefined;
}

export interface NameTarget {
  readonly name: BookName;
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
  readonly RangeSort: RangeTarget;
  readonly TableCollection: TablesTarget;
  readonly TableScopedCollection: TablesTarget;
  readonly Table: TableTarget;
  readonly TableColumnCollection: TableTarget;
  readonly TableColumn: TableColumnTarget;
  readonly TableRowCollection: TableTarget;
  readonly TableRow: TableRowTarget;
  readonly TableSort: TableTarget;
  readonly AutoFilter: FilterTarget;
  readonly Filter: FilterTarget;
  readonly ConditionalFormatCollection: RangeTarget;
  readonly ConditionalFormat: ConditionalTarget;
  readonly NamedItemCollection: NamesTarget;
  readonly NamedItem: NameTarget;
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
  if ("table" in target && target.table?.isGone === true) return true;
  if ("name" in target && typeof target.name === "object" && target.name.isGone) return true;
  return "sheet" in target && target.sheet?.isGone === true;
}

/** Where add-in code sees a null object. */
export const NULL_OBJECT = null;
