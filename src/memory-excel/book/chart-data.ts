/** What a chart shows now: its names and figures, read from the cells. */
import { areaName, type Area } from "../../core/grid/address";
import { quotedSheet } from "./areas";
import { recordAt } from "./book-sheet";
import type { CellValue } from "./cell-record";
import type { Chart, ChartSeries, ChartSource } from "./chart";

/** `'Sintesi'!$A$2:$A$9` */
export function referenceOf({ sheet, area }: ChartSource): string {
  return `${quotedSheet(sheet.name)}!${areaName(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

function cells({ row, column, rows, columns }: Area): readonly { readonly row: number; readonly column: number }[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

export const valuesOf = ({ sheet, area }: ChartSource): readonly CellValue[] =>
  cells(area).map((at) => recordAt(sheet, at).value);

export const styleOf = ({ sheet, area }: ChartSource) => recordAt(sheet, area).style;

export const textOfValue = (value: CellValue) =>
  value === undefined ? "" : typeof value === "object" ? value.error : String(value);

/** Nothing and texts count as no figure. */
export const figuresOf = (series: ChartSeries): readonly (number | undefined)[] =>
  valuesOf(series.values).map((value) => (typeof value === "number" ? value : undefined));

export const categoriesOf = ({ categories }: ChartSeries): readonly string[] | undefined =>
  categories && valuesOf(categories).map(textOfValue);

/** Series without a name are counted. */
export function nameOf({ name }: ChartSeries, index: number): string {
  if (typeof name === "string") return name;
  return name ? valuesOf(name).map(textOfValue).join(" ") : `Serie${index + 1}`;
}

/** The cells that a chart looks at. */
export const sourcesOf = ({ series }: Chart): readonly ChartSource[] =>
  series.flatMap(({ name, values, categories }) => [
    values,
    ...(categories ? [categories] : []),
    ...(typeof name === "object" ? [name] : []),
  ]);
