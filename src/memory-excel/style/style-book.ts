/** The cell formats of a workbook: looked up by index, derived by change; new ones are kept apart until the file is written. */
import { BUILT_IN_FORMATS, FIRST_OWN_FORMAT } from "./number-formats";
import { NO_FILL, fillOf, fontOf, type Fill, type Font } from "./cell-style";
import { fillXml, fontXml, formatKey, formatParts, formatXml, type FormatParts, type StyleChange } from "./style-change";
import type { StyleElement, StylePart } from "./style-part";

export interface CellStyle {
  /** en-US code */
  readonly numberFormat: string;
  readonly fill: Fill;
  readonly font: Font;
  readonly locked: boolean;
  readonly alignment: Readonly<Record<string, string>>;
  readonly border: StyleElement;
}

/** Elements that were added to the tables of the styles part, as XML. */
export interface StyleAdditions {
  readonly numberFormats: readonly (readonly [id: number, code: string])[];
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly cellFormats: readonly string[];
}

export interface StyleBook {
  /** The format of an index; an index that the file does not define counts as 0. */
  style(index: number): CellStyle;
  /** The index of `index` with the change. `home` is the format the cell had in the file: it is preferred when it looks the same. */
  derive(index: number, change: StyleChange, home: number): number;
  /** how many cell formats the file itself defines */
  readonly own: number;
  additions(): StyleAdditions;
}

const EMPTY: StyleElement = { xml: "", attributes: {}, children: new Map() };

/** Parses an element that we wrote ourselves. */
function elementOf(xml: string, read: (xml: string) => StyleElement[]): StyleElement {
  return read(xml)[0] ?? EMPTY;
}

function sameFill(left: Fill, right: Fill): boolean {
  return left.pattern === right.pattern && left.color === right.color && left.patternColor === right.patternColor;
}

export function makeStyleBook(part: StylePart, theme: readonly string[], parse: (xml: string) => StylePart): StyleBook {
  const { fonts, fills, borders, cellFormats, prefix } = part;
  const own = { formats: part.numberFormats.size, fonts: fonts.length, fills: fills.length, cellFormats: cellFormats.length };
  const ownFormats = new Set(part.numberFormats.keys());
  const cache = new Map<number, CellStyle>();
  const byKey = new Map<string, number>();
  cellFormats.forEach((format, index) => {
    const key = formatKey(formatParts(format));
    if (!byKey.has(key)) byKey.set(key, index);
  });

  const formatAt = (index: number) => cellFormats[index] ?? cellFormats[0] ?? EMPTY;
  const codeOf = (id: number) => part.numberFormats.get(id) ?? BUILT_IN_FORMATS.get(id) ?? "General";
  const fillAt = (id: number) => fillOf(fills[id] ?? EMPTY, theme);

  function read(index: number): CellStyle {
    const parts = formatParts(formatAt(index));
    return {
      numberFormat: codeOf(parts.numberFormat),
      fill: fillAt(parts.fill),
      font: fontOf(fonts[parts.font] ?? EMPTY, theme),
      locked: !["0", "false"].includes(parts.protection["locked"] ?? "1"),
      alignment: parts.alignment,
      border: borders[parts.border] ?? EMPTY,
    };
  }

  function style(index: number): CellStyle {
    const known = cache.get(index);
    if (known) return known;
    const made = read(index);
    cache.set(index, made);
    return made;
  }

  /** A format that the cell had in the file keeps its number, so that taking back leaves nothing behind. */
  function formatId(code: string, home: FormatParts): number {
    if (codeOf(home.numberFormat) === code) return home.numberFormat;
    for (const [id, known] of BUILT_IN_FORMATS) if (known === code && !part.numberFormats.has(id)) return id;
    for (const [id, known] of part.numberFormats) if (known === code) return id;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...part.numberFormats.keys()) + 1;
    part.numberFormats.set(id, code);
    return id;
  }

  function intern(table: StyleElement[], xml: string, kind: "fonts" | "fills"): number {
    const known = table.findIndex((element) => element.xml === xml);
    if (known >= 0) return known;
    table.push(elementOf(`<${prefix}${kind}>${xml}</${prefix}${kind}>`, (text) => parse(text)[kind]));
    return table.length - 1;
  }

  /** The file's own fill is preferred when it looks as asked: a theme colour read as #RRGGBB and written back stays a theme colour. */
  function fillId(fill: Fill, home: FormatParts): number {
    if (sameFill(fillAt(home.fill), fill)) return home.fill;
    return sameFill(fill, NO_FILL) ? 0 : intern(fills, fillXml(fill, prefix), "fills");
  }

  function fontId(now: number, change: Partial<Font>, home: FormatParts): number {
    const wanted = { ...fontOf(fonts[now] ?? EMPTY, theme), ...change };
    if (JSON.stringify(wanted) === JSON.stringify(fontOf(fonts[home.font] ?? EMPTY, theme))) return home.font;
    return intern(fonts, fontXml(fonts[now] ?? EMPTY, change, prefix), "fonts");
  }

  function changed(now: FormatParts, change: StyleChange, home: FormatParts): FormatParts {
    const alignment = Object.entries({ ...now.alignment, ...change.alignment }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
    const protection = { ...now.protection };
    if (change.locked !== undefined) protection["locked"] = change.locked ? "1" : "0";
    if (change.locked === true && home.protection["locked"] === undefined) delete protection["locked"];
    return {
      ...now,
      numberFormat: change.numberFormat === undefined ? now.numberFormat : formatId(change.numberFormat, home),
      fill: change.fill === undefined ? now.fill : fillId(change.fill, home),
      font: change.font === undefined ? now.font : fontId(now.font, change.font, home),
      alignment: Object.fromEntries(alignment),
      protection,
    };
  }

  return {
    style,
    own: own.cellFormats,
    derive(index, change, home) {
      const homeParts = formatParts(formatAt(home));
      const parts = changed(formatParts(formatAt(index)), change, homeParts);
      const key = formatKey(parts);
      if (key === formatKey(homeParts)) return home;
      const known = byKey.get(key);
      if (known !== undefined) return known;
      const xml = formatXml(parts, formatAt(index), prefix);
      cellFormats.push(elementOf(`<${prefix}cellXfs>${xml}</${prefix}cellXfs>`, (text) => parse(text).cellFormats));
      byKey.set(key, cellFormats.length - 1);
      return cellFormats.length - 1;
    },
    additions: () => ({
      numberFormats: [...part.numberFormats].filter(([id]) => !ownFormats.has(id)),
      fonts: fonts.slice(own.fonts).map(({ xml }) => xml),
      fills: fills.slice(own.fills).map(({ xml }) => xml),
      cellFormats: cellFormats.slice(own.cellFormats).map(({ xml }) => xml),
    }),
  };
}

