/** What a styles part leaves out: the entries that cells and formats count on without the file having them. */
import { formatParts } from "./style-change";
import { readStylePart, type StyleElement, type StylePart } from "./style-part";

/** Excel keeps the first two fills for itself, whatever a file says of them. */
const FILLS = [
  `<fill><patternFill patternType="none"/></fill>`,
  `<fill><patternFill patternType="gray125"/></fill>`,
] as const;
const FONT = `<font><sz val="11"/><name val="Calibri"/></font>`;
const BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const FORMAT = `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;

/** Excel takes no more formats; a hostile file may count on any number. */
const MOST = 65_490;

const prefixed = (xml: string, prefix: string) => xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);

type TableName = "fonts" | "fills" | "borders" | "cellFormats";
const ELEMENTS: Readonly<Record<TableName, string>> = {
  fonts: "fonts",
  fills: "fills",
  borders: "borders",
  cellFormats: "cellXfs",
};

function entry(table: TableName, xml: string, prefix: string): StyleElement | undefined {
  const name = ELEMENTS[table];
  return readStylePart(prefixed(`<${name}>${xml}</${name}>`, prefix))[table][0];
}

/** Fills a table up to a length: entries added later must not become what cells of the file count on. */
function fillUp(part: StylePart, table: TableName, length: number, xmlAt: (index: number) => string): void {
  const entries = part[table];
  for (let index = entries.length; index < Math.min(length, MOST); index += 1) {
    const made = entry(table, xmlAt(index), part.prefix);
    if (made) entries.push(made);
  }
}

/** @param highest the highest number of a cell format that cells, rows and columns name */
export function completeTables(part: StylePart, highest: number): void {
  fillUp(part, "cellFormats", highest + 1, () => FORMAT);
  const used = part.cellFormats.map(formatParts);
  const most = (pick: (parts: ReturnType<typeof formatParts>) => number) =>
    used.reduce((max, parts) => Math.max(max, pick(parts)), 0) + 1;
  fillUp(
    part,
    "fonts",
    most(({ font }) => font),
    () => FONT,
  );
  fillUp(
    part,
    "fills",
    Math.max(
      2,
      most(({ fill }) => fill),
    ),
    (index) => FILLS[index] ?? FILLS[0],
  );
  fillUp(
    part,
    "borders",
    most(({ border }) => border),
    () => BORDER,
  );
}
