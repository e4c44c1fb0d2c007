/** Makes a chart of cells, guessing like Excel which of them are names. */
import type { Area } from "../../core/grid/address";
import { CHART_KINDS } from "./chart-kinds";
import { plainAxis, type Chart, type ChartSeries, type ChartSource } from "./chart";
import { placeOf } from "./chart-place";
import { recordAt, type BookSheet } from "./book-sheet";

/** points; the size that Excel gives a new chart */
const SIZE = { width: 360, height: 216 };

type Line = (index: number) => Area;

interface Table {
  readonly sheet: BookSheet;
  /** the names of the series, the names of the categories; absent where there are none */
  readonly hasNames: boolean;
  readonly hasCategories: boolean;
  readonly count: number;
  /** cells of one series, its name and the categories included */
  readonly line: Line;
  /** how many cells a line has */
  readonly length: number;
  /** a part of a line */
  readonly part: (line: Area, from: number, count: number) => Area;
}

function isNumber(sheet: BookSheet, row: number, column: number): boolean {
  return typeof recordAt(sheet, { row, column }).value === "number";
}

/** Excel takes the first row for names when something in it is no number, and the first column likewise. */
function guess(
  sheet: BookSheet,
  { row, column, rows, columns }: Area,
): { readonly head: boolean; readonly side: boolean } {
  const across = Array.from({ length: columns }, (_, index) => index).slice(columns > 1 ? 1 : 0);
  const down = Array.from({ length: rows }, (_, index) => index).slice(rows > 1 ? 1 : 0);
  return {
    head: rows > 1 && across.some((index) => !isNumber(sheet, row, column + index)),
    side: columns > 1 && down.some((index) => !isNumber(sheet, row + index, column)),
  };
}

function tableOf(sheet: BookSheet, area: Area, inColumns: boolean): Table {
  const { head, side } = guess(sheet, area);
  return inColumns
    ? {
        sheet,
        hasNames: head,
        hasCategories: side,
        count: area.columns,
        length: area.rows,
        line: (index) => ({ ...area, column: area.column + index, columns: 1 }),
        part: (line, from, count) => ({ ...line, row: line.row + from, rows: count }),
      }
    : {
        sheet,
        hasNames: side,
        hasCategories: head,
        count: area.rows,
        length: area.columns,
        line: (index) => ({ ...area, row: area.row + index, rows: 1 }),
        part: (line, from, count) => ({ ...line, column: line.column + from, columns: count }),
      };
}

function seriesOf({ sheet, hasNames, hasCategories, count, length, line, part }: Table): readonly ChartSeries[] {
  const skip = hasNames ? 1 : 0;
  const source = (area: Area): ChartSource => ({ sheet, area });
  const values = (index: number) => source(part(line(index), skip, length - skip));
  const first = hasCategories ? 1 : 0;
  return Array.from({ length: count - first }, (_, index) => ({
    name: hasNames ? source(part(line(first + index), 0, 1)) : undefined,
    values: values(first + index),
    categories: hasCategories ? values(0) : undefined,
    color: undefined,
    pointColors: new Map<number, string>(),
    hasLabels: false,
    gap: undefined,
  }));
}

/** `inColumns` undefined: along the longer side, as Excel does when it is left to it. */
export function seriesFrom(sheet: BookSheet, area: Area, inColumns: boolean | undefined): readonly ChartSeries[] {
  return seriesOf(tableOf(sheet, area, inColumns ?? area.columns <= area.rows));
}

export interface NewChart {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly series: readonly ChartSeries[];
}

export function makeChart(sheet: BookSheet, { title, ...said }: NewChart): Chart {
  const isRound = CHART_KINDS[said.type]?.direction === undefined;
  return {
    ...said,
    title: { text: title, isVisible: true },
    legend: { isVisible: true, position: isRound ? "bottom" : "right" },
    labels: { value: true, percentage: false, category: false, series: false },
    axes: { category: plainAxis(false), value: plainAxis(true) },
    place: placeOf(sheet, { left: 0, top: 0, ...SIZE }),
    isGone: false,
  };
}
