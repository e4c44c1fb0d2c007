/** The cell formats of a workbook: looked up by index, derived by change; new ones are kept apart until the file is written. */
import type { Fill, Font } from "./cell-style";
import { formatKey, formatParts, type FormatParts, type StyleChange } from "./style-change";
import type { StyleElement, StylePart } from "./style-part";
import {
  borderAt,
  cellFormatId,
  codeOf,
  fillAt,
  fillId,
  fontAt,
  fontId,
  formatAt,
  formatId,
  makeStyleTables,
  type StyleTables,
} from "./style-tables";

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
  readonly borders: readonly string[];
  readonly cellFormats: readonly string[];
}

export interface StyleBook {
  /** The format of an index; an index that the file does not define counts as 0. */
  readonly style: (index: number) => CellStyle;
  /** The index of `index` with the change. `home` is the format the cell had in the file: it is preferred when it looks the same. */
  readonly derive: (index: number, change: StyleChange, home: number) => number;
  /** how many cell formats the file itself defines, or counts on without defining them */
  readonly own: number;
  readonly additions: () => StyleAdditions;
}

function read(tables: StyleTables, index: number): CellStyle {
  const parts = formatParts(formatAt(tables, index));
  return {
    numberFormat: codeOf(tables, parts.numberFormat),
    fill: fillAt(tables, parts.fill),
    font: fontAt(tables, parts.font),
    locked: !["0", "false"].includes(parts.protection["locked"] ?? "1"),
    alignment: parts.alignment,
    border: borderAt(tables, parts.border),
  };
}

function changedProtection(
  now: FormatParts,
  locked: boolean | undefined,
  home: FormatParts,
): FormatParts["protection"] {
  if (locked === undefined) return now.protection;
  // Locked is what a cell is that says nothing; one that said nothing shall say nothing again.
  const rest = Object.fromEntries(Object.entries(now.protection).filter(([name]) => name !== "locked"));
  return locked && home.protection["locked"] === undefined ? rest : { ...rest, locked: locked ? "1" : "0" };
}

function changed(tables: StyleTables, now: FormatParts, change: StyleChange, home: FormatParts): FormatParts {
  const alignment = Object.entries({ ...now.alignment, ...change.alignment }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    ...now,
    numberFormat: change.numberFormat === undefined ? now.numberFormat : formatId(tables, change.numberFormat, home),
    fill: change.fill === undefined ? now.fill : fillId(tables, change.fill, home),
    font: change.font === undefined ? now.font : fontId(tables, now.font, change.font, home),
    alignment: Object.fromEntries(alignment),
    protection: changedProtection(now, change.locked, home),
  };
}

function additionsTo({ part, own }: StyleTables): StyleAdditions {
  return {
    numberFormats: [...part.numberFormats].filter(([id]) => !own.numberFormats.has(id)),
    fonts: part.fonts.slice(own.fonts).map(({ xml }) => xml),
    fills: part.fills.slice(own.fills).map(({ xml }) => xml),
    borders: part.borders.slice(own.borders).map(({ xml }) => xml),
    cellFormats: part.cellFormats.slice(own.cellFormats).map(({ xml }) => xml),
  };
}

/** @param highest the highest number of a cell format that the sheets name */
export function makeStyleBook(part: StylePart, theme: readonly string[], highest = 0): StyleBook {
  const tables = makeStyleTables(part, theme, highest);
  const own = part.cellFormats.length;
  const cache = new Map<number, CellStyle>();
  return {
    own,
    style(index) {
      const known = cache.get(index);
      if (known) return known;
      const made = read(tables, index);
      cache.set(index, made);
      return made;
    },
    derive(index, change, home) {
      const homeParts = formatParts(formatAt(tables, home));
      const parts = changed(tables, formatParts(formatAt(tables, index)), change, homeParts);
      return formatKey(parts) === formatKey(homeParts) ? home : cellFormatId(tables, parts, index);
    },
    additions: () => additionsTo(tables),
  };
}
