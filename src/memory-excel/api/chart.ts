/** `Excel.Chart` with its title, legend and labels. */
import { ApiFault } from "../api-fault";
import { CHART_KINDS } from "../book/chart-kinds";
import { LEGEND_POSITIONS, type LegendPosition } from "../book/chart";
import { boxOf, placeOf, type Box } from "../book/chart-place";
import { WHOLE_SHEET } from "../book/areas";
import { seriesFrom } from "../book/make-chart";
import type { ApiProperty, ApiType } from "./api-type";
import { flag, rangeArgument, text, word } from "./arguments";
import { changed, chartProperty } from "./chart-property";
import { anotherRange } from "./range-moves";
import type { ChartTarget } from "./targets";
import { chartsOn } from "../book/sheet-charts";

/** One side of the box that the chart lies in, in points. */
function length(side: keyof Box, least: number): ApiProperty<ChartTarget> {
  return chartProperty(
    1,
    ({ sheet, chart }) => boxOf(sheet, chart.place)[side],
    ({ sheet, chart }, value) => {
      if (typeof value !== "number" || value < least) throw new ApiFault("InvalidArgument");
      chart.place = placeOf(sheet, { ...boxOf(sheet, chart.place), [side]: value });
    },
  );
}

/** Without an end the chart keeps its size. */
function setPosition({ sheet, chart }: ChartTarget, [start, end]: readonly unknown[]): void {
  const cells = (given: unknown) => anotherRange({ sheet, area: WHOLE_SHEET }, given).area;
  const first = cells(start);
  const from = { row: first.row, column: first.column, right: 0, down: 0 };
  const moved = placeOf(sheet, { ...boxOf(sheet, chart.place), ...originOf({ sheet, chart }, from) });
  if (end === undefined || end === null) chart.place = { from, to: moved.to };
  else {
    const last = cells(end);
    const to = { row: last.row + last.rows, column: last.column + last.columns, right: 0, down: 0 };
    if (to.row <= from.row || to.column <= from.column) throw new ApiFault("InvalidArgument");
    chart.place = { from, to };
  }
  changed(sheet);
}

function originOf(
  { sheet }: ChartTarget,
  from: { readonly row: number; readonly column: number; readonly right: number; readonly down: number },
): Pick<Box, "left" | "top"> {
  const { left, top } = boxOf(sheet, { from, to: from });
  return { left, top };
}

function remove({ sheet, chart }: ChartTarget): void {
  const charts = chartsOn(sheet);
  charts.splice(charts.indexOf(chart), 1);
  chart.isGone = true;
  changed(sheet);
}

function setData({ sheet, chart }: ChartTarget, [range, seriesBy]: readonly unknown[]): void {
  const { sheet: source, area } = rangeArgument(range);
  const asked = word(seriesBy, "auto");
  chart.series = seriesFrom(source, area, asked === "auto" ? undefined : asked === "columns");
  changed(sheet);
}

function setType({ chart }: ChartTarget, value: unknown): void {
  const type = text(value);
  if (!CHART_KINDS[type]) throw new ApiFault("NotImplemented", `charts of type ${type}`);
  chart.type = type;
}

export const chart: ApiType<ChartTarget> = {
  identity: ({ chart: { id } }) => ({ Id: id }),
  properties: {
    id: { since: 7, get: ({ chart: { id } }) => id },
    name: chartProperty(
      1,
      (target) => target.chart.name,
      (target, value) => void (target.chart.name = text(value)),
    ),
    chartType: chartProperty(7, (target) => target.chart.type, setType),
    left: length("left", 0),
    top: length("top", 0),
    width: length("width", 1),
    height: length("height", 1),
  },
  links: {
    title: { since: 1, to: (target) => ({ kind: "ChartTitle", target }) },
    legend: { since: 1, to: (target) => ({ kind: "ChartLegend", target }) },
    dataLabels: { since: 1, to: (target) => ({ kind: "ChartDataLabels", target }) },
    series: { since: 1, to: (target) => ({ kind: "ChartSeriesCollection", target }) },
    axes: { since: 1, to: (target) => ({ kind: "ChartAxes", target }) },
    worksheet: { since: 2, to: ({ sheet }) => ({ kind: "Worksheet", target: sheet }) },
  },
  methods: {
    delete: { since: 1, call: remove },
    setData: { since: 1, call: setData },
    setPosition: { since: 1, call: setPosition },
  },
};

/** A text makes the title visible, as in Excel. */
export const chartTitle: ApiType<ChartTarget> = {
  properties: {
    text: chartProperty(
      1,
      (target) => target.chart.title.text,
      (target, value) => void Object.assign(target.chart.title, { text: text(value), isVisible: true }),
    ),
    visible: chartProperty(
      1,
      (target) => target.chart.title.isVisible,
      (target, value) => void (target.chart.title.isVisible = flag(value)),
    ),
  },
};

const isPosition = (asked: string): asked is LegendPosition => asked in LEGEND_POSITIONS;
const capital = (position: string) => position.slice(0, 1).toUpperCase() + position.slice(1);

function setLegendPosition({ chart: { legend } }: ChartTarget, value: unknown): void {
  const asked = word(value, "");
  if (!isPosition(asked)) throw new ApiFault("InvalidArgument");
  Object.assign(legend, { position: asked, isVisible: true });
}

export const chartLegend: ApiType<ChartTarget> = {
  properties: {
    visible: chartProperty(
      1,
      (target) => target.chart.legend.isVisible,
      (target, value) => void (target.chart.legend.isVisible = flag(value)),
    ),
    position: chartProperty(1, (target) => capital(target.chart.legend.position), setLegendPosition),
  },
};

type Label = keyof ChartTarget["chart"]["labels"];

/** Whoever says what labels show wants labels. */
function label(what: Label): ApiProperty<ChartTarget> {
  return chartProperty(
    1,
    (target) => target.chart.labels[what],
    (target, value) => {
      target.chart.labels[what] = flag(value);
      if (value === true) for (const series of target.chart.series) series.hasLabels = true;
    },
  );
}

export const chartDataLabels: ApiType<ChartTarget> = {
  properties: {
    showValue: label("value"),
    showPercentage: label("percentage"),
    showCategoryName: label("category"),
    showSeriesName: label("series"),
  },
};
