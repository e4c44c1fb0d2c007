/** A chart as a part of the file. */
import { CHART_KINDS, type ChartKind } from "../book/chart-kinds";
import { LEGEND_POSITIONS, type Chart, type ChartAxis, type ChartSeries } from "../book/chart";
import { labelsXml, seriesXml } from "./chart-series-xml";
import { encodeMarkup } from "./xml";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const CATEGORY_AXIS = 100;
const VALUE_AXIS = 200;
/** Excel's own breadth between bars, and the hole of a doughnut, in per cent. */
const GAP = 150;
const HOLE = 50;

function titleXml({ text, isVisible }: Chart["title"]): string {
  if (!isVisible) return '<c:autoTitleDeleted val="1"/>';
  const paragraphs = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr sz="1400" b="0"/></a:pPr><a:r><a:rPr lang="it-IT" sz="1400" b="0"/><a:t>${encodeMarkup(line)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

function scalingXml({ isReversed, minimum, maximum }: ChartAxis): string {
  const limits =
    (maximum === undefined ? "" : `<c:max val="${maximum}"/>`) +
    (minimum === undefined ? "" : `<c:min val="${minimum}"/>`);
  return `<c:scaling><c:orientation val="${isReversed ? "maxMin" : "minMax"}"/>${limits}</c:scaling>`;
}

interface AxisPlace {
  readonly id: number;
  readonly other: number;
  readonly side: string;
  readonly format: string;
}

function axisXml(axis: ChartAxis, { id, other, side, format }: AxisPlace): string {
  const code = axis.format ?? format;
  return [
    `<c:axId val="${id}"/>${scalingXml(axis)}<c:delete val="${axis.isVisible ? 0 : 1}"/><c:axPos val="${side}"/>`,
    axis.hasGridlines
      ? '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
      : "",
    `<c:numFmt formatCode="${encodeMarkup(code)}" sourceLinked="${axis.format === undefined ? 1 : 0}"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${other}"/><c:crosses val="autoZero"/>`,
  ].join("");
}

/** Bars that lie have their categories at the left and their values below. */
function axesXml({ axes }: Chart, { direction, grouping }: ChartKind, format: string): string {
  const sides = direction === "bar" ? { category: "l", value: "b" } : { category: "b", value: "l" };
  const valueFormat = grouping === "percentStacked" ? "0%" : format;
  const category = axisXml(axes.category, {
    id: CATEGORY_AXIS,
    other: VALUE_AXIS,
    side: sides.category,
    format: "General",
  });
  const value = axisXml(axes.value, { id: VALUE_AXIS, other: CATEGORY_AXIS, side: sides.value, format: valueFormat });
  return `<c:catAx>${category}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx><c:valAx>${value}<c:crossBetween val="between"/></c:valAx>`;
}

/** Number format of a series' cells, en-US. */
export type FormatOf = (series: ChartSeries) => string;

function plotXml(chart: Chart, kind: ChartKind, formatOf: FormatOf): string {
  const isBar = kind.element === "barChart";
  const series = chart.series.map((each, index) =>
    seriesXml(each, index, { labels: chart.labels, isBar, format: formatOf(each) }),
  );
  const [first] = chart.series;
  const labels = labelsXml(chart.labels, false);
  if (!isBar) {
    const hole = kind.element === "doughnutChart" ? `<c:holeSize val="${HOLE}"/>` : "";
    return `<c:${kind.element}><c:varyColors val="1"/>${series.join("")}${labels}<c:firstSliceAng val="0"/>${hole}</c:${kind.element}>`;
  }
  const overlap = kind.grouping === "clustered" ? "" : '<c:overlap val="100"/>';
  const open = `<c:barChart><c:barDir val="${kind.direction ?? "bar"}"/><c:grouping val="${kind.grouping ?? "clustered"}"/><c:varyColors val="0"/>`;
  const close = `<c:gapWidth val="${first?.gap ?? GAP}"/>${overlap}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`;
  return open + series.join("") + labels + close + axesXml(chart, kind, first ? formatOf(first) : "General");
}

export function chartXml(chart: Chart, formatOf: FormatOf): string {
  const kind = CHART_KINDS[chart.type];
  const { isVisible, position } = chart.legend;
  const legend = isVisible
    ? `<c:legend><c:legendPos val="${LEGEND_POSITIONS[position]}"/><c:overlay val="0"/></c:legend>`
    : "";
  const plot = kind ? plotXml(chart, kind, formatOf) : "";
  const inner = `${titleXml(chart.title)}<c:plotArea><c:layout/>${plot}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>`;
  return `${HEAD}<c:chartSpace xmlns:c="${CHART_NAMESPACE}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}"><c:roundedCorners val="0"/><c:chart>${inner}</c:chart></c:chartSpace>`;
}
