/** `<c:ser>`: a series of a chart, with the values that its cells have. */
import { categoriesOf, figuresOf, nameOf, referenceOf } from "../book/chart-data";
import type { Chart, ChartSeries } from "../book/chart";
import { encodeMarkup } from "./xml";

const fill = (color: string) => `<c:spPr><a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill></c:spPr>`;

const flag = (name: string, isOn: boolean) => `<c:${name} val="${isOn ? 1 : 0}"/>`;

/** What labels say; the elements all stand there, in this order. */
export function labelsXml({ value, percentage, category, series }: Chart["labels"], isShown: boolean): string {
  const on = (isAsked: boolean) => isShown && isAsked;
  const flags = [
    flag("showLegendKey", false),
    flag("showVal", on(value)),
    flag("showCatName", on(category)),
    flag("showSerName", on(series)),
    flag("showPercent", on(percentage)),
    flag("showBubbleSize", false),
  ];
  return `<c:dLbls>${flags.join("")}</c:dLbls>`;
}

const point = (text: string, index: number) => `<c:pt idx="${index}"><c:v>${encodeMarkup(text)}</c:v></c:pt>`;

function stringsXml(reference: string, texts: readonly string[]): string {
  return `<c:strRef><c:f>${encodeMarkup(reference)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${texts.map(point).join("")}</c:strCache></c:strRef>`;
}

function numbersXml(reference: string, figures: readonly (number | undefined)[], format: string): string {
  const points = figures.map((figure, index) => (figure === undefined ? "" : point(String(figure), index)));
  return `<c:numRef><c:f>${encodeMarkup(reference)}</c:f><c:numCache><c:formatCode>${encodeMarkup(format)}</c:formatCode><c:ptCount val="${figures.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}

function nameXml(series: ChartSeries, index: number): string {
  const { name } = series;
  if (name === undefined) return "";
  const text = nameOf(series, index);
  return `<c:tx>${typeof name === "string" ? `<c:v>${encodeMarkup(text)}</c:v>` : stringsXml(referenceOf(name), [text])}</c:tx>`;
}

export interface SeriesLook {
  readonly labels: Chart["labels"];
  /** only bars know it */
  readonly isBar: boolean;
  /** number format of the series' first cell, en-US */
  readonly format: string;
}

export function seriesXml(series: ChartSeries, index: number, { labels, isBar, format }: SeriesLook): string {
  const categories = categoriesOf(series);
  const invert = isBar ? flag("invertIfNegative", false) : "";
  const points = [...series.pointColors]
    .sort(([one], [other]) => one - other)
    .map(([number, color]) => `<c:dPt><c:idx val="${number}"/>${invert}<c:bubble3D val="0"/>${fill(color)}</c:dPt>`);
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series, index)}`,
    series.color === undefined ? "" : fill(series.color),
    invert,
    ...points,
    labelsXml(labels, series.hasLabels),
    series.categories && categories ? `<c:cat>${stringsXml(referenceOf(series.categories), categories)}</c:cat>` : "",
    `<c:val>${numbersXml(referenceOf(series.values), figuresOf(series), format)}</c:val></c:ser>`,
  ].join("");
}
