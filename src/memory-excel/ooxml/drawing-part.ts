/** The drawing of a sheet: where its charts lie. */
import type { Corner, ChartPlace } from "../book/chart-place";
import { CHART_NAMESPACE } from "./chart-part";
import { encodeMarkup } from "./xml";

export interface DrawnChart {
  readonly name: string;
  readonly place: ChartPlace;
  /** id of the relationship from the drawing to the chart */
  readonly relationshipId: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The unit of drawings. */
const PER_POINT = 12_700;

function cornerXml(element: string, { row, column, right, down }: Corner): string {
  const offset = (points: number) => Math.round(points * PER_POINT);
  return `<xdr:${element}><xdr:col>${column}</xdr:col><xdr:colOff>${offset(right)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset(down)}</xdr:rowOff></xdr:${element}>`;
}

function frameXml({ name, place, relationshipId }: DrawnChart, index: number): string {
  const properties = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${encodeMarkup(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
  const nowhere = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
  const graphic = `<a:graphic><a:graphicData uri="${CHART_NAMESPACE}"><c:chart xmlns:c="${CHART_NAMESPACE}" r:id="${relationshipId}"/></a:graphicData></a:graphic>`;
  return `<xdr:twoCellAnchor>${cornerXml("from", place.from)}${cornerXml("to", place.to)}<xdr:graphicFrame macro="">${properties}${nowhere}${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

export function drawingXml(charts: readonly DrawnChart[]): string {
  return `${HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">${charts.map(frameXml).join("")}</xdr:wsDr>`;
}
