/** Every type of the Excel API that the host knows; a type of `Targets` without an entry does not compile. */
import type { ApiType } from "./api-type";
import { application, cultureInfo, numberFormatInfo } from "./application";
import { chart, chartDataLabels, chartLegend, chartTitle } from "./chart";
import { chartAxes, chartAxis, chartGridlines } from "./chart-axes";
import { chartCollection } from "./chart-collection";
import {
  chartFill,
  chartPoint,
  chartPointFormat,
  chartPointsCollection,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from "./chart-series";
import { conditionalFormat, conditionalFormatCollection } from "./conditional-formats";
import { autoFilter, filter } from "./filters";
import { freezePanes } from "./freeze-panes";
import { functionResult, functions } from "./functions";
import { namedItem, namedItemCollection } from "./names";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./range-format";
import { setting, settingCollection } from "./settings";
import type { Kind, Targets } from "./targets";
import { workbookProtection, worksheetProtection } from "./protection";
import { rangeSort } from "./sort-rows";
import { table } from "./table";
import { tableColumn, tableColumnCollection } from "./table-columns";
import { tableRow, tableRowCollection, tableSort } from "./table-rows";
import { tableCollection, tableScopedCollection } from "./tables";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";

const TYPES: { readonly [K in Kind]: ApiType<Targets[K]> } = {
  Workbook: workbook,
  Application: application,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  Functions: functions,
  FunctionResult: functionResult,
  WorkbookProtection: workbookProtection,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: freezePanes,
  PageLayout: pageLayout,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartDataLabels: chartDataLabels,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartGridlines: chartGridlines,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartPointsCollection: chartPointsCollection,
  ChartPoint: chartPoint,
  ChartPointFormat: chartPointFormat,
  ChartFill: chartFill,
  Range: range,
  RangeCollection: rangeCollection,
  RangeAreas: rangeAreas,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  FormatProtection: formatProtection,
  RangeSort: rangeSort,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  TableSort: tableSort,
  AutoFilter: autoFilter,
  Filter: filter,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  SettingCollection: settingCollection,
  Setting: setting,
};

/** The members of an object's type. The table above pairs each kind with its target; the compiler cannot follow that pair through a union. */
export function typeOf(kind: Kind): ApiType<unknown> {
  return TYPES[kind] as ApiType<unknown>;
}
