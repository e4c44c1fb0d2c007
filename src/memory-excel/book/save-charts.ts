/** Writes the charts of a sheet: a part for each, and the drawing that they lie in. */
import { chartXml } from "../ooxml/chart-part";
import { drawingXml } from "../ooxml/drawing-part";
import { addPart, editPart, type PartLists } from "../ooxml/part-list";
import type { Book } from "./book";
import type { BookSheet } from "./book-sheet";
import { styleOf } from "./chart-data";
import { chartsOn } from "./sheet-charts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = {
  contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
  relationshipType: `${OFFICE}/drawing`,
};
const CHART = {
  contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  relationshipType: `${OFFICE}/chart`,
};

function freePart({ archive, changes }: PartLists, stem: string): string {
  let number = 1;
  while (archive.has(`${stem}${number}.xml`) || changes.has(`${stem}${number}.xml`)) number += 1;
  return `${stem}${number}.xml`;
}

/** Answers the id of the relationship from the sheet to its drawing; undefined when it has no charts. */
export function saveCharts({ styles }: Book, lists: PartLists, sheet: BookSheet): string | undefined {
  const { part } = sheet;
  const charts = chartsOn(sheet);
  if (charts.length === 0) return undefined;
  const drawing = freePart(lists, "xl/drawings/drawing");
  const id = addPart(lists, { ...DRAWING, part: drawing, from: part }, drawingXml([]));
  const drawn = charts.map((chart) => {
    const xml = chartXml(chart, ({ values }) => styles.style(styleOf(values)).numberFormat);
    const relationshipId = addPart(lists, { ...CHART, part: freePart(lists, "xl/charts/chart"), from: drawing }, xml);
    return { name: chart.name, place: chart.place, relationshipId };
  });
  editPart(lists, drawing, () => drawingXml(drawn));
  return id;
}
