/** Makes small workbooks for tests, part by part. */
import { strToU8, zipSync } from "fflate";

export interface SheetSpec {
  readonly name: string;
  /** `<row>…</row>` */
  readonly rows?: string;
  /** what stands before and after the rows */
  readonly before?: string;
  readonly after?: string;
  readonly state?: "hidden" | "veryHidden";
}

export interface FileSpec {
  readonly sheets: readonly SheetSpec[];
  readonly styles?: string;
  readonly sharedStrings?: string;
  readonly workbookExtras?: string;
  /** what stands behind the list of sheets in the workbook part */
  readonly afterSheets?: string;
  /** content types of further parts, and of file name extensions */
  readonly contentTypes?: readonly (readonly [part: string, type: string])[];
  readonly defaults?: readonly (readonly [extension: string, type: string])[];
  /** further relationships of the workbook part */
  readonly relationships?: readonly (readonly [kind: string, target: string])[];
  /** other parts by name */
  readonly parts?: Readonly<Record<string, string>>;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Formats: 0 General, 1 date, 2 percent, 3 red fill, 4 unlocked, 5 text, 6 theme fill, 7 bold in italics. */
export const STYLES = `${HEAD}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><i/><sz val="12"/><name val="Arial"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.4"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs></styleSheet>`;

const THEME = `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1><a:accent2><a:srgbClr val="C0504D"/></a:accent2></a:clrScheme></a:themeElements></a:theme>`;

function sheetXml({ rows = "", before = "", after = "" }: SheetSpec): string {
  return `${HEAD}<worksheet ${MAIN}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function workbookXml({ sheets, workbookExtras = "", afterSheets = "" }: FileSpec): string {
  const entries = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}">${workbookExtras}<sheets>${entries.join("")}</sheets>${afterSheets}</workbook>`;
}

function relationships(entries: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const items = entries.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

function contentTypes({ sheets, contentTypes: more = [], defaults = [] }: FileSpec): string {
  const type = (part: string, kind: string) =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const overrides = [
    type("/xl/workbook.xml", "sheet.main"),
    type("/xl/styles.xml", "styles"),
    type("/xl/sharedStrings.xml", "sharedStrings"),
    ...sheets.map((_, index) => type(`/xl/worksheets/sheet${index + 1}.xml`, "worksheet")),
  ];
  const others = more.map(([part, mime]) => `<Override PartName="${part}" ContentType="${mime}"/>`);
  const extensions = defaults.map(([extension, mime]) => `<Default Extension="${extension}" ContentType="${mime}"/>`);
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${extensions.join("")}${overrides.join("")}${others.join("")}</Types>`;
}

/** The parts of a workbook, by name. */
export function partsOf(spec: FileSpec): Readonly<Record<string, string>> {
  const more = (spec.relationships ?? []).map(([kind, target], index) => [`rIdM${index + 1}`, kind, target] as const);
  const sheets = spec.sheets.map(
    (_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const,
  );
  return {
    "[Content_Types].xml": contentTypes(spec),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(spec),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets,
      ["rIdS", "styles", "styles.xml"],
      ["rIdT", "theme", "theme/theme1.xml"],
      ["rIdX", "sharedStrings", "sharedStrings.xml"],
      ...more,
    ]),
    ...Object.fromEntries(spec.sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)])),
    "xl/styles.xml": spec.styles ?? STYLES,
    "xl/theme/theme1.xml": THEME,
    "xl/sharedStrings.xml": spec.sharedStrings ?? `${HEAD}<sst ${MAIN} count="0" uniqueCount="0"/>`,
    ...spec.parts,
  };
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

export const workbookFile = (spec: FileSpec): Uint8Array => zipped(partsOf(spec));

/** One sheet `Dati` with these rows. */
export const oneSheet = (rows: string, more: Partial<SheetSpec> = {}): Uint8Array =>
  workbookFile({ sheets: [{ name: "Dati", rows, ...more }] });
