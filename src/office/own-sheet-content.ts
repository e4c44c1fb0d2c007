/** Queues what stands on a sheet of ours: links, texts and numbers, looks, page, charts; the caller syncs. */
import { areaName, cellName, type Area, type CellAddress } from "../core/grid/address";
import type { OwnSheet, SheetChart, SheetFormat, SheetLook } from "../core/patch/own-sheet";

/** Makes a cell keep a text as it is, whatever it looks like. */
const TEXT_FORMAT = "@";
const PLAIN_FORMAT = "General";
/** Between two bars, in percent of a bar; of the whole chart, whichever series it is said of. */
const GAP = 50;

export function queueContent(worksheet: Excel.Worksheet, sheet: OwnSheet): void {
  const { values, widths, heights, looks, links, charts } = sheet;
  // Links come first: what is written after them is what their cells show.
  for (const { at, to } of links)
    worksheet.getCell(at.row, at.column).hyperlink = { documentReference: referenceTo(to) };
  queueValues(worksheet, sheet);
  const all = rangeOf(worksheet, { row: 0, column: 0, rows: values.length, columns: widths.length });
  all.format.verticalAlignment = "Top";
  widths.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  });
  for (const { row, rows, height } of runsOf(heights))
    worksheet.getRangeByIndexes(row, 0, rows, 1).getEntireRow().format.rowHeight = height;
  for (const look of looks) queueLook(worksheet, look);
  for (const chart of charts) queueChart(worksheet, chart);
}

/** Queues how the sheet is shown and printed. Excel without a printer refuses the page, so nothing else depends on it. */
export function queuePage(worksheet: Excel.Worksheet): void {
  worksheet.showGridlines = false;
  worksheet.pageLayout.paperSize = "A4";
  worksheet.pageLayout.orientation = "Landscape";
  worksheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}

/** Excel reads written strings as if an American typed them; in the text format they stay what they are. */
function queueValues(worksheet: Excel.Worksheet, { values, widths, formats }: OwnSheet): void {
  const range = rangeOf(worksheet, { row: 0, column: 0, rows: values.length, columns: widths.length });
  const formatAt = formatsByCell(formats);
  const shown = values.map((row, at) => row.map((_, column) => formatAt.get(`${at}:${column}`) ?? PLAIN_FORMAT));
  range.numberFormat = values.map((row, at) =>
    row.map((value, column) => (typeof value === "string" ? TEXT_FORMAT : shown[at]?.[column])),
  );
  range.values = values.map((row) => row.map((value) => value ?? ""));
  range.numberFormat = shown;
}

/** Rows of the same height that follow one another are set at once. */
function runsOf(
  heights: OwnSheet["heights"],
): readonly { readonly row: number; readonly rows: number; readonly height: number }[] {
  const runs: { row: number; rows: number; height: number }[] = [];
  heights.forEach((height, row) => {
    const last = runs[runs.length - 1];
    if (height === undefined) return;
    if (last && last.height === height && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1, height });
  });
  return runs;
}

function formatsByCell(formats: readonly SheetFormat[]): ReadonlyMap<string, string> {
  return new Map(
    formats.flatMap(({ area, format }) =>
      Array.from({ length: area.rows * area.columns }, (_, index): [string, string] => [
        `${area.row + Math.floor(index / area.columns)}:${area.column + (index % area.columns)}`,
        format,
      ]),
    ),
  );
}

function queueLook(
  worksheet: Excel.Worksheet,
  { area, bold, size, color, underline, fill, wrap, centred }: SheetLook,
): void {
  const { format } = rangeOf(worksheet, area);
  if (bold !== undefined) format.font.bold = bold;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (underline === true) format.font.underline = "Single";
  if (fill !== undefined) format.fill.color = fill;
  if (wrap !== undefined) format.wrapText = wrap;
  if (centred === true) format.horizontalAlignment = "Center";
}

function queueChart(worksheet: Excel.Worksheet, { name, title, data, colours, place }: SheetChart): void {
  const chart = worksheet.charts.add("BarStacked100", rangeOf(worksheet, data), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = "Bottom";
  chart.setPosition(
    cellName(place),
    cellName({ row: place.row + place.rows - 1, column: place.column + place.columns - 1 }),
  );
  // Bars are drawn from the bottom up: reversed, they stand as the rows of the table do.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.series.getItemAt(0).gapWidth = GAP;
  colours.forEach((colour, index) => chart.series.getItemAt(index).format.fill.setSolidColor(colour));
}

function rangeOf(worksheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rows, columns);
}

function referenceTo(to: CellAddress): string {
  return `'${to.sheet.replaceAll("'", "''")}'!${areaName({ ...to, rows: 1, columns: 1 })}`;
}
