/** The part of a sheet that the file does not have yet: everything but its cells, columns and merged areas. */
import { cellName } from "../../core/grid/address";
import type { PageSetup } from "./page-setup";
import { pageSetupXml } from "./page-setup";
import type { SheetLook } from "./sheet-look";
import type { RowLayout } from "./sheet-part";
import { encodeMarkup } from "./xml";

export interface NewSheet {
  readonly look: SheetLook;
  readonly page: PageSetup;
  readonly rows: ReadonlyMap<number, RowLayout>;
  /** `<hyperlink …/>` elements */
  readonly links: readonly string[];
  /** id of the relationship to the drawing; undefined when there is none */
  readonly drawing: string | undefined;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const attributesXml = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${encodeMarkup(value)}"`)
    .join("");

function propertiesXml({ look: { tabColor }, page }: NewSheet): string {
  const inner =
    (tabColor ? `<tabColor${attributesXml(tabColor)}/>` : "") + (page.fit ? '<pageSetUpPr fitToPage="1"/>' : "");
  return inner === "" ? "" : `<sheetPr>${inner}</sheetPr>`;
}

/** The pane in which the sheet scrolls is the one that is selected in. */
function paneXml({ frozen: { rows, columns } }: SheetLook): string {
  if (rows === 0 && columns === 0) return "";
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const splits = (columns === 0 ? "" : ` xSplit="${columns}"`) + (rows === 0 ? "" : ` ySplit="${rows}"`);
  return `<pane${splits} topLeftCell="${cellName({ row: rows, column: columns })}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

function viewXml({ look }: NewSheet): string {
  const open = `<sheetView${look.showGridlines ? "" : ' showGridLines="0"'} workbookViewId="0"`;
  const pane = paneXml(look);
  return `<sheetViews>${pane === "" ? `${open}/>` : `${open}>${pane}</sheetView>`}</sheetViews>`;
}

function rowXml([row, { height, hidden }]: readonly [number, RowLayout]): string {
  return `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}${hidden ? ' hidden="1"' : ""}/>`;
}

/** `<worksheet>` with its rows as far as they are laid out, without cells. */
export function newSheetXml(sheet: NewSheet): string {
  const rows = [...sheet.rows].sort(([one], [other]) => one - other).map(rowXml);
  const head = `${propertiesXml(sheet)}${viewXml(sheet)}<sheetFormatPr defaultRowHeight="15"/><sheetData>${rows.join("")}</sheetData>`;
  const links = sheet.links.length === 0 ? "" : `<hyperlinks>${sheet.links.join("")}</hyperlinks>`;
  const drawing = sheet.drawing === undefined ? "" : `<drawing r:id="${sheet.drawing}"/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${head}${links}${pageSetupXml(sheet.page)}${drawing}</worksheet>`;
}
