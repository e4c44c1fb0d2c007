/** The fields of a cell's format: how each is read and what setting it changes. Range properties and cell properties share them. */
import { ApiFault } from "../api-fault";
import { NO_FILL, filePattern, type Fill } from "../style/cell-style";
import type { CellStyle } from "../style/style-book";
import type { StyleChange } from "../style/style-change";
import { color, flag, text, word } from "./arguments";
import type { Since } from "./api-type";

export interface FormatField {
  readonly since: Since;
  readonly get: (style: CellStyle) => unknown;
  readonly set: (value: unknown, style: CellStyle) => StyleChange;
}

type FormatFields = Readonly<Record<string, FormatField>>;

/** A colour given to a cell without fill makes it solid; a hatch stays a hatch. */
function withColor(value: unknown, { fill }: CellStyle): StyleChange {
  if (value === "") return { fill: NO_FILL };
  const keepsPattern = fill.pattern !== "None" && filePattern(fill.pattern) !== undefined;
  return { fill: { ...fill, pattern: keepsPattern ? fill.pattern : "Solid", color: color(value) } };
}

function withPattern(value: unknown, { fill }: CellStyle): StyleChange {
  const name = filePattern(text(value));
  if (name === undefined) throw new ApiFault("InvalidArgument");
  return { fill: name === "none" ? NO_FILL : { ...fill, pattern: text(value) } };
}

/** Tints are already in the colours that are read, and cannot be written; a cell without fill has none (office-js #6218). */
const tint: FormatField = {
  since: 9,
  get: ({ fill }) => (fill.pattern === "None" ? null : 0),
  set(value) {
    if (value !== 0) throw new ApiFault("NotImplemented", "tints");
    return {};
  },
};

const WHITE = "#FFFFFF";

/** Excel answers null without a fill and for a white one (office-js #4900). */
const shownPattern = ({ fill: { pattern, color: shown } }: CellStyle) =>
  pattern === "None" || (pattern === "Solid" && shown.toUpperCase() === WHITE) ? null : pattern;

export const FILL_FIELDS: FormatFields = {
  color: { since: 1, get: ({ fill }) => fill.color, set: withColor },
  pattern: { since: 9, get: shownPattern, set: withPattern },
  patternColor: {
    since: 9,
    get: ({ fill }) => fill.patternColor,
    set: (value, { fill }) => ({ fill: { ...fill, patternColor: color(value) } satisfies Fill }),
  },
  tintAndShade: tint,
  patternTintAndShade: tint,
};

function points(value: unknown): number {
  if (typeof value !== "number" || value < 1 || value > 409) throw new ApiFault("InvalidArgument");
  return value;
}

export const FONT_FIELDS: FormatFields = {
  name: { since: 1, get: ({ font }) => font.name, set: (value) => ({ font: { name: text(value) } }) },
  size: { since: 1, get: ({ font }) => font.size, set: (value) => ({ font: { size: points(value) } }) },
  bold: { since: 1, get: ({ font }) => font.bold, set: (value) => ({ font: { bold: flag(value) } }) },
  italic: { since: 1, get: ({ font }) => font.italic, set: (value) => ({ font: { italic: flag(value) } }) },
  color: { since: 1, get: ({ font }) => font.color, set: (value) => ({ font: { color: color(value) } }) },
  underline: {
    since: 1,
    get: ({ font }) => (font.underline ? "Single" : "None"),
    set: (value) => ({ font: { underline: word(value, "none") !== "none" } }),
  },
  strikethrough: {
    since: 9,
    get: ({ font }) => font.strikethrough,
    set: (value) => ({ font: { strikethrough: flag(value) } }),
  },
};

export const PROTECTION_FIELDS: FormatFields = {
  locked: { since: 2, get: ({ locked }) => locked, set: (value) => ({ locked: flag(value) }) },
};

const capital = (value: string) => value.slice(0, 1).toUpperCase() + value.slice(1);

export const ALIGNMENT_FIELDS: FormatFields = {
  horizontalAlignment: {
    since: 1,
    get: ({ alignment }) => capital(alignment["horizontal"] ?? "general"),
    set: (value) => ({
      alignment: {
        horizontal:
          word(value, "general") === "general"
            ? undefined
            : text(value).slice(0, 1).toLowerCase() + text(value).slice(1),
      },
    }),
  },
  verticalAlignment: {
    since: 1,
    get: ({ alignment }) => capital(alignment["vertical"] ?? "bottom"),
    set: (value) => ({
      alignment: { vertical: word(value, "bottom") === "bottom" ? undefined : word(value, "bottom") },
    }),
  },
  wrapText: {
    since: 1,
    get: ({ alignment }) => ["1", "true"].includes(alignment["wrapText"] ?? "0"),
    set: (value) => ({ alignment: { wrapText: flag(value) ? "1" : undefined } }),
  },
};
