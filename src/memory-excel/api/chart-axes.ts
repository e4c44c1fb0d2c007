/** The axes of a chart. */
import { ApiFault } from "../api-fault";
import { CHART_KINDS } from "../book/chart-kinds";
import type { ApiProperty, ApiType } from "./api-type";
import { flag, text } from "./arguments";
import { chartProperty } from "./chart-property";
import type { AxisTarget, ChartTarget, HostObject } from "./targets";

/** Round charts have none; the documentation does not name the code. */
function axisOf({ sheet, chart }: ChartTarget, which: "category" | "value"): HostObject {
  if (CHART_KINDS[chart.type]?.direction === undefined) throw new ApiFault("InvalidOperation", "a chart without axes");
  return { kind: "ChartAxis", target: { sheet, axis: chart.axes[which] } };
}

export const chartAxes: ApiType<ChartTarget> = {
  links: {
    categoryAxis: { since: 1, to: (target) => axisOf(target, "category") },
    valueAxis: { since: 1, to: (target) => axisOf(target, "value") },
  },
};

/** `""`: as the figures want it */
const limit = (which: "minimum" | "maximum"): ApiProperty<AxisTarget> =>
  chartProperty(
    1,
    ({ axis }) => axis[which] ?? "",
    ({ axis }, value) => {
      if (value !== "" && typeof value !== "number") throw new ApiFault("InvalidArgument");
      axis[which] = value === "" ? undefined : value;
    },
  );

export const chartAxis: ApiType<AxisTarget> = {
  properties: {
    visible: chartProperty(
      7,
      ({ axis }) => axis.isVisible,
      ({ axis }, value) => void (axis.isVisible = flag(value)),
    ),
    reversePlotOrder: chartProperty(
      7,
      ({ axis }) => axis.isReversed,
      ({ axis }, value) => void (axis.isReversed = flag(value)),
    ),
    numberFormat: chartProperty(
      8,
      ({ axis }) => axis.format ?? "General",
      ({ axis }, value) => void (axis.format = text(value)),
    ),
    minimum: limit("minimum"),
    maximum: limit("maximum"),
  },
  links: { majorGridlines: { since: 1, to: (target) => ({ kind: "ChartGridlines", target }) } },
};

export const chartGridlines: ApiType<AxisTarget> = {
  properties: {
    visible: chartProperty(
      1,
      ({ axis }) => axis.hasGridlines,
      ({ axis }, value) => void (axis.hasGridlines = flag(value)),
    ),
  },
};
