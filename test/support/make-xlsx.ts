/** Small workbooks written by hand, part by part, so that tests say exactly what a file holds. */
import { strToU8, zipSync } from "fflate";

export interface DrawnCell {
  readonly value?: number | string | boolean;
  /** with its leading `=` */
  readonly formula?: string;
  /** en-US number format code */
  readonly format?: string;
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly unlocked?: boolean;
}

export interface DrawnSheet {
  readonly name: string;
  /** by A1 name, row by row; a bare value is a cell without format */
  readonly cells: Readonly<Record<string, DrawnCell | number | string | boolean>>;
  readonly merged?: readonly string[];
  readonly isProtected?: boolean;
  /** on a protected sheet */
  readonly allowsFormats?: boolean;
  readonly state?: "hidden" | "veryHidden";
  readonly hiddenRows?: readonly number[];
  /** counted from 1 */
  readonly hiddenColumns?: readonly number[];
}

/** @returns the bytes of an .xlsx file */
export function makeXlsx(sheets: readonly DrawnSheet[], { date1904 = false } = {}): Uint8Array {
  const styles = new Styles();
  const parts: Record<string, string> = {};
  for (const [index, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, styles);
  parts["xl/styles.xml"] = styles.xml();
  parts["xl/workbook.xml"] = workbookXml(sheets, date1904);
  parts["xl/_rels/workbook.xml.rels"] = relationships([
    ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
    ["styles", "styles.xml"],
  ]);
  parts["_rels/.rels"] = relationships([["officeDocument", "xl/workbook.xml"]]);
  parts["[Content_Types].xml"] = contentTypes(sheets.length);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)])));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Distinct cell styles, in the order they are met; 0 is the plain one. */
class Styles {
  private readonly keys = ["{}"];

  indexOf({ format, fill, unlocked }: DrawnCell): number {
    const key = JSON.stringify({ format, fill, unlocked });
    if (!this.keys.includes(key)) this.keys.push(key);
    return this.keys.indexOf(key);
  }

  xml(): string {
    const styles = this.keys.map((key) => JSON.parse(key) as DrawnCell);
    const formats = styles.flatMap(({ format }, index) =>
      format ? [`<numFmt numFmtId="${200 + index}" formatCode="${escape(format)}"/>`] : [],
    );
    const fills = styles.map(({ fill }) =>
      fill
        ? `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1)}"/></patternFill></fill>`
        : "<fill><patternFill/></fill>",
    );
    const xfs = styles.map(({ format, fill, unlocked }, index) => {
      const attributes = [
        `numFmtId="${format ? 200 + index : 0}"`,
        `fillId="${fill ? index + 2 : 0}"`,
        'fontId="0" borderId="0" xfId="0"',
      ];
      return `<xf ${attributes.join(" ")} applyProtection="1">${unlocked ? '<protection locked="0"/>' : ""}</xf>`;
    });
    return `<styleSheet ${MAIN}><numFmts count="${formats.length}">${formats.join("")}</numFmts>
<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="${fills.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join("")}</fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`.replace(
      '<numFmts count="0"></numFmts>',
      "",
    );
  }
}

function sheetXml(sheet: DrawnSheet, styles: Styles): string {
  const rows = new Map<number, string[]>();
  for (const [name, drawn] of Object.entries(sheet.cells)) {
    const cell = typeof drawn === "object" ? drawn : { value: drawn };
    const row = Number(/\d+$/.exec(name)?.[0]);
    rows.set(row, [...(rows.get(row) ?? []), cellXml(name, cell, styles.indexOf(cell))]);
  }
  const hidden = new Set(sheet.hiddenRows ?? []);
  const data = [...rows].map(
    ([row, cells]) => `<row r="${row}"${hidden.has(row) ? ' hidden="1"' : ""}>${cells.join("")}</row>`,
  );
  const protection = sheet.isProtected
    ? `<sheetProtection sheet="1" objects="1" scenarios="1"${sheet.allowsFormats ? ' formatCells="0"' : ""}/>`
    : "";
  const merged = sheet.merged ?? [];
  const merges =
    merged.length > 0
      ? `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`
      : "";
  const columns = (sheet.hiddenColumns ?? [])
    .map((at) => `<col min="${at}" max="${at}" width="9" hidden="1"/>`)
    .join("");
  const cols = columns && `<cols>${columns}</cols>`;
  return `<worksheet ${MAIN}>${cols}<sheetData>${data.join("")}</sheetData>${protection}${merges}</worksheet>`;
}

function cellXml(name: string, { value, formula }: DrawnCell, style: number): string {
  const head = `<c r="${name}" s="${style}"`;
  if (formula !== undefined)
    return `${head}><f>${escape(formula.slice(1))}</f>${typeof value === "number" ? `<v>${value}</v>` : ""}</c>`;
  if (typeof value === "number") return `${head}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value === undefined) return `${head}/>`;
  return value.startsWith("#") && value.endsWith("!")
    ? `${head} t="e"><v>${value}</v></c>`
    : `${head} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

function workbookXml(sheets: readonly DrawnSheet[], date1904: boolean): string {
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escape(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
  );
  const properties = date1904 ? '<workbookPr date1904="1"/>' : "";
  return `<workbook ${MAIN} xmlns:r="${OFFICE_RELATIONSHIPS}">${properties}<sheets>${list.join("")}</sheets></workbook>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const overrides = Array.from(
    { length: sheets },
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>${overrides.join("")}</Types>`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
