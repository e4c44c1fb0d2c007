/** The series of a chart and their points: names, colours, labels. */
import { ApiFault } from "../api-fault";
import { figuresOf, nameOf } from "../book/chart-data";
import type { ApiType } from "./api-type";
import { color, flag, text, wholeNumber } from "./arguments";
import { changed, chartProperty } from "./chart-property";
import type { ChartFillTarget, ChartPointTarget, ChartTarget, HostObject, SeriesTarget } from "./targets";

function seriesAt({ sheet, chart }: ChartTarget, index: number): HostObject {
  const series = chart.series[index];
  if (!series) throw new ApiFault("ItemNotFound");
  return { kind: "ChartSeries", target: { sheet, chart, series } };
}

export const chartSeriesCollection: ApiType<ChartTarget> = {
  properties: { count: { since: 1, get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((_, index) => seriesAt(target, index)),
  methods: {
    getCount: { since: 4, call: ({ chart }) => chart.series.length },
    getItemAt: { since: 1, call: (target, [index]) => seriesAt(target, wholeNumber(index)) },
  },
};

const WIDEST_GAP = 500;

function setGap({ series }: SeriesTarget, value: unknown): void {
  const gap = wholeNumber(value);
  if (gap < 0 || gap > WIDEST_GAP) throw new ApiFault("InvalidArgument");
  series.gap = gap;
}

export const chartSeries: ApiType<SeriesTarget> = {
  properties: {
    name: chartProperty(
      1,
      ({ chart, series }) => nameOf(series, chart.series.indexOf(series)),
      ({ series }, value) => void (series.name = text(value)),
    ),
    hasDataLabels: chartProperty(
      7,
      ({ series }) => series.hasLabels,
      ({ series }, value) => void (series.hasLabels = flag(value)),
    ),
    gapWidth: chartProperty(7, ({ series }) => series.gap ?? null, setGap),
  },
  links: {
    format: { since: 1, to: (target) => ({ kind: "ChartSeriesFormat", target }) },
    points: { since: 1, to: (target) => ({ kind: "ChartPointsCollection", target }) },
  },
  methods: {
    delete: {
      since: 7,
      call({ sheet, chart, series }) {
        chart.series = chart.series.filter((each) => each !== series);
        changed(sheet);
      },
    },
  },
};

function pointAt({ sheet, series }: SeriesTarget, index: number): HostObject {
  if (index < 0 || index >= figuresOf(series).length) throw new ApiFault("ItemNotFound");
  return { kind: "ChartPoint", target: { sheet, series, index } };
}

export const chartPointsCollection: ApiType<SeriesTarget> = {
  properties: { count: { since: 1, get: ({ series }) => figuresOf(series).length } },
  items: (target) => figuresOf(target.series).map((_, index) => pointAt(target, index)),
  methods: {
    getCount: { since: 4, call: ({ series }) => figuresOf(series).length },
    getItemAt: { since: 1, call: (target, [index]) => pointAt(target, wholeNumber(index)) },
  },
};

export const chartPoint: ApiType<ChartPointTarget> = {
  properties: { value: { since: 1, get: ({ series, index }) => figuresOf(series)[index] ?? null } },
  links: { format: { since: 1, to: (target) => ({ kind: "ChartPointFormat", target }) } },
};

export const chartSeriesFormat: ApiType<SeriesTarget> = {
  links: {
    fill: {
      since: 1,
      to: ({ sheet, series }) => ({
        kind: "ChartFill",
        target: { sheet, get: () => series.color, set: (next) => void (series.color = next) },
      }),
    },
  },
};

function paintPoint({ series, index }: ChartPointTarget, next: string | undefined): void {
  if (next === undefined) series.pointColors.delete(index);
  else series.pointColors.set(index, next);
}

export const chartPointFormat: ApiType<ChartPointTarget> = {
  links: {
    fill: {
      since: 1,
      to: (target) => ({
        kind: "ChartFill",
        target: {
          sheet: target.sheet,
          get: () => target.series.pointColors.get(target.index),
          set: (next) => paintPoint(target, next),
        },
      }),
    },
  },
};

export const chartFill: ApiType<ChartFillTarget> = {
  methods: {
    setSolidColor: {
      since: 1,
      call({ sheet, set }, [value]) {
        set(color(value));
        changed(sheet);
      },
    },
    getSolidColor: { since: 16, call: ({ get }) => get() ?? "" },
    clear: {
      since: 1,
      call({ sheet, set }) {
        set(undefined);
        changed(sheet);
      },
    },
  },
};
