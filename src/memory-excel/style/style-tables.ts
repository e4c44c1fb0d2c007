/** The tables of a styles part while a workbook is open: looked up by number, added to, never changed. */
import { BUILT_IN_FORMATS, FIRST_OWN_FORMAT } from "./number-formats";
import { normalFormat } from "../text/check-format";
import { completeTables } from "./complete-tables";
import { NO_FILL, fillOf, fontOf, sameFill, type Fill, type Font } from "./cell-style";
import { fillXml, fontXml, formatKey, formatParts, formatXml, type FormatParts } from "./style-change";
import { readStylePart, type StyleElement, type StylePart } from "./style-part";

const EMPTY: StyleElement = { xml: "", attributes: {}, children: new Map() };

export interface StyleTables {
  readonly part: StylePart;
  readonly theme: readonly string[];
  /** cell formats by what they say; the first of equal ones */
  readonly byKey: Map<string, number>;
  /** how many entries the file itself has */
  readonly own: {
    readonly numberFormats: ReadonlySet<number>;
    readonly fonts: number;
    readonly fills: number;
    readonly borders: number;
    readonly cellFormats: number;
  };
}

/** @param highest the highest number of a cell format that the sheets name */
export function makeStyleTables(part: StylePart, theme: readonly string[], highest: number): StyleTables {
  const { numberFormats, fonts, fills, borders, cellFormats } = part;
  const own = {
    numberFormats: new Set(numberFormats.keys()),
    fonts: fonts.length,
    fills: fills.length,
    borders: borders.length,
    cellFormats: cellFormats.length,
  };
  completeTables(part, highest);
  const byKey = new Map<string, number>();
  part.cellFormats.forEach((format, index) => {
    const key = formatKey(formatParts(format));
    if (!byKey.has(key)) byKey.set(key, index);
  });
  return { part, theme, byKey, own };
}

/** A number that the file does not define counts as the first. */
export const formatAt = ({ part: { cellFormats } }: StyleTables, index: number) =>
  cellFormats[index] ?? cellFormats[0] ?? EMPTY;
export const fillAt = ({ part, theme }: StyleTables, id: number) => fillOf(part.fills[id] ?? EMPTY, theme);
export const fontAt = ({ part, theme }: StyleTables, id: number) => fontOf(part.fonts[id] ?? EMPTY, theme);
export const borderAt = ({ part }: StyleTables, id: number) => part.borders[id] ?? EMPTY;
/** A code of no characters, which some programs give to a number, says General. */
export const codeOf = ({ part }: StyleTables, id: number) =>
  (part.numberFormats.get(id) ?? BUILT_IN_FORMATS.get(id)) || "General";

/** Adds an element that we wrote ourselves; its number, or that of one that stands there word for word. */
function intern({ part }: StyleTables, kind: "fonts" | "fills" | "cellFormats", xml: string): number {
  const table = part[kind];
  const known = table.findIndex((element) => element.xml === xml);
  if (known >= 0) return known;
  const tag = kind === "cellFormats" ? "cellXfs" : kind;
  table.push(readStylePart(`<${part.prefix}${tag}>${xml}</${part.prefix}${tag}>`)[kind][0] ?? EMPTY);
  return table.length - 1;
}

/** `home` is what the cell had in the file: it keeps its number, so that taking back leaves nothing behind. */
export function formatId(tables: StyleTables, code: string, home: FormatParts): number {
  const { numberFormats } = tables.part;
  // Codes come back as Excel tells them, which may be another spelling than the file's.
  if (normalFormat(codeOf(tables, home.numberFormat)) === normalFormat(code)) return home.numberFormat;
  for (const [id, known] of BUILT_IN_FORMATS) if (known === code && !numberFormats.has(id)) return id;
  for (const [id, known] of numberFormats) if (known === code) return id;
  let id = FIRST_OWN_FORMAT;
  for (const taken of numberFormats.keys()) if (taken >= id) id = taken + 1;
  numberFormats.set(id, code);
  return id;
}

/** Of a solid fill only one colour is seen, whatever stands behind it. */
const looksAlike = (one: Fill, other: Fill) =>
  sameFill(one, other) || (one.pattern === "Solid" && other.pattern === "Solid" && one.color === other.color);

/** The file's own fill is preferred when it looks as asked: a theme colour read as #RRGGBB and written back stays a theme colour. */
export function fillId(tables: StyleTables, fill: Fill, home: FormatParts): number {
  if (looksAlike(fillAt(tables, home.fill), fill)) return home.fill;
  return sameFill(fill, NO_FILL) ? 0 : intern(tables, "fills", fillXml(fill, tables.part.prefix));
}

export function fontId(tables: StyleTables, now: number, change: Partial<Font>, home: FormatParts): number {
  const wanted = { ...fontAt(tables, now), ...change };
  if (JSON.stringify(wanted) === JSON.stringify(fontAt(tables, home.font))) return home.font;
  return intern(tables, "fonts", fontXml(tables.part.fonts[now] ?? EMPTY, change, tables.part.prefix));
}

/** The cell format that says `parts`; one that stands in the file already if there is one. `like` lends the flags that apply. */
export function cellFormatId(tables: StyleTables, parts: FormatParts, like: number): number {
  const key = formatKey(parts);
  const known = tables.byKey.get(key);
  if (known !== undefined) return known;
  const { cellFormats, prefix } = tables.part;
  intern(tables, "cellFormats", formatXml(parts, formatAt(tables, like), prefix));
  tables.byKey.set(key, cellFormats.length - 1);
  return cellFormats.length - 1;
}
