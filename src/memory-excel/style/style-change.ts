/** A change of format as data, and the XML that says it. */
import { encodeText } from "../ooxml/xml";
import { filePattern, type Fill, type Font } from "./cell-style";
import type { StyleElement } from "./style-part";

/** What to change of a cell's format; what is absent stays. */
export interface StyleChange {
  /** en-US code */
  readonly numberFormat?: string;
  readonly fill?: Fill;
  readonly font?: Partial<Font>;
  readonly locked?: boolean;
  readonly alignment?: Readonly<Record<string, string | undefined>>;
}

const rgb = (color: string) => `FF${color.slice(1).toUpperCase()}`;

export function fillXml({ pattern, color, patternColor }: Fill, prefix: string): string {
  const type = filePattern(pattern) ?? "solid";
  const [front, back] = type === "solid" ? [color, undefined] : [patternColor, color];
  if (type === "none") return `<${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill>`;
  const background = back === undefined ? 'indexed="64"' : `rgb="${rgb(back)}"`;
  return `<${prefix}fill><${prefix}patternFill patternType="${type}"><${prefix}fgColor rgb="${rgb(front)}"/><${prefix}bgColor ${background}/></${prefix}patternFill></${prefix}fill>`;
}

/** The children of a font in the order that the schema wants. */
const FONT_CHILDREN: readonly (readonly [key: keyof Font, name: string])[] = [
  ["bold", "b"],
  ["italic", "i"],
  ["strikethrough", "strike"],
  ["underline", "u"],
  ["size", "sz"],
  ["color", "color"],
  ["name", "name"],
];
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

function fontChild(name: string, value: string | number | boolean): Readonly<Record<string, string>> | undefined {
  if (typeof value === "boolean") return value ? {} : undefined;
  return name === "color" ? { rgb: rgb(String(value)) } : { val: String(value) };
}

const attributesXml = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${encodeText(value)}"`)
    .join("");

/** The font with the change; what the API does not speak of (family, scheme, …) is kept. */
export function fontXml(font: StyleElement, change: Partial<Font>, prefix: string): string {
  const children = new Map(font.children);
  for (const [key, name] of FONT_CHILDREN) {
    const value = change[key];
    if (value === undefined) continue;
    const child = fontChild(name, value);
    if (child) children.set(name, child);
    else children.delete(name);
    // A font of the theme would win over the name that was asked for.
    if (name === "name") children.delete("scheme");
  }
  const inner = FONT_ORDER.flatMap((name) => {
    const attributes = children.get(name);
    return attributes ? [`<${prefix}${name}${attributesXml(attributes)}/>`] : [];
  });
  return `<${prefix}font>${inner.join("")}</${prefix}font>`;
}

/** What a cell format consists of, apart from the flags that say which of it applies. */
export interface FormatParts {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly alignment: Readonly<Record<string, string>>;
  readonly protection: Readonly<Record<string, string>>;
  /** everything else of the element: style it is based on, quote prefix, … */
  readonly rest: Readonly<Record<string, string>>;
}

const KNOWN = new Set(["numFmtId", "fontId", "fillId", "borderId"]);

export function formatParts({ attributes, children }: StyleElement): FormatParts {
  const rest = Object.entries(attributes).filter(([name]) => !KNOWN.has(name) && !name.startsWith("apply"));
  return {
    numberFormat: Number(attributes["numFmtId"] ?? 0),
    font: Number(attributes["fontId"] ?? 0),
    fill: Number(attributes["fillId"] ?? 0),
    border: Number(attributes["borderId"] ?? 0),
    alignment: children.get("alignment") ?? {},
    protection: children.get("protection") ?? {},
    rest: Object.fromEntries(rest),
  };
}

const sorted = (record: Readonly<Record<string, string>>) =>
  Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1));

/** Two formats with the same key look and behave the same. */
export function formatKey({ alignment, protection, rest, ...ids }: FormatParts): string {
  return JSON.stringify([
    ids.numberFormat,
    ids.font,
    ids.fill,
    ids.border,
    sorted(alignment),
    sorted(protection),
    sorted(rest),
  ]);
}

export function formatXml(parts: FormatParts, was: StyleElement, prefix: string): string {
  const applied = Object.fromEntries(Object.entries(was.attributes).filter(([name]) => name.startsWith("apply")));
  const before = formatParts(was);
  if (parts.numberFormat !== before.numberFormat) applied["applyNumberFormat"] = "1";
  if (parts.fill !== before.fill) applied["applyFill"] = "1";
  if (parts.font !== before.font) applied["applyFont"] = "1";
  const alignment = attributesXml(parts.alignment);
  const protection = attributesXml(parts.protection);
  if (alignment !== "") applied["applyAlignment"] = "1";
  if (protection !== "") applied["applyProtection"] = "1";
  const ids = {
    numFmtId: String(parts.numberFormat),
    fontId: String(parts.font),
    fillId: String(parts.fill),
    borderId: String(parts.border),
  };
  const inner =
    (alignment === "" ? "" : `<${prefix}alignment${alignment}/>`) +
    (protection === "" ? "" : `<${prefix}protection${protection}/>`);
  const open = `<${prefix}xf${attributesXml({ ...ids, ...parts.rest, ...applied })}`;
  return inner === "" ? `${open}/>` : `${open}>${inner}</${prefix}xf>`;
}
