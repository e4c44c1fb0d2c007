/** What the styles part says: the tables of formats, fonts, fills, borders, and the cell formats that combine them. */
import { ownEntry } from "../ooxml/own-entry";
import { attributesOf, scanTags, type Tag } from "../ooxml/xml";
import type { ColorAttributes } from "./palette";

/** An element with its own attributes and those of its descendants, by local name (the last of each name). */
export interface StyleElement {
  /** as it stands in the file */
  readonly xml: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ReadonlyMap<string, ColorAttributes>;
}

export interface StylePart {
  readonly numberFormats: Map<number, string>;
  readonly fonts: StyleElement[];
  readonly fills: StyleElement[];
  readonly borders: StyleElement[];
  readonly cellFormats: StyleElement[];
  readonly prefix: string;
}

const TABLES: Readonly<Record<string, "fonts" | "fills" | "borders" | "cellFormats">> = {
  fonts: "fonts",
  fills: "fills",
  borders: "borders",
  cellXfs: "cellFormats",
};

interface Cursor {
  table: StyleElement[] | undefined;
  item: Tag | undefined;
  children: Map<string, ColorAttributes>;
  /** the side of a border that its colour belongs to */
  side: string;
}

const SIDES = new Set(["left", "right", "top", "bottom", "diagonal"]);

function onItem(xml: string, tag: Tag, cursor: Cursor): void {
  const open = tag.kind === "close" ? cursor.item : tag;
  if (tag.kind === "open") {
    cursor.item = tag;
    cursor.children = new Map();
  } else if (open) {
    cursor.table?.push({
      xml: xml.slice(open.start, tag.end),
      attributes: attributesOf(open),
      children: tag.kind === "empty" ? new Map() : cursor.children,
    });
    cursor.item = undefined;
  }
}

function onChild(tag: Tag, cursor: Cursor): void {
  if (tag.kind === "close") return;
  if (SIDES.has(tag.name)) cursor.side = tag.name;
  cursor.children.set(
    tag.name === "color" && cursor.side !== "" ? `${cursor.side}.color` : tag.name,
    attributesOf(tag),
  );
}

/** Excel takes no longer ones; a hostile file might, to keep whoever reads them busy. */
const LONGEST_FORMAT = 255;

const ITEMS = new Set(["font", "fill", "border", "xf"]);

function readNumberFormat(tag: Tag, { numberFormats }: StylePart): void {
  if (tag.kind === "close") return;
  const { numFmtId, formatCode = "General" } = attributesOf(tag);
  numberFormats.set(Number(numFmtId), formatCode.length > LONGEST_FORMAT ? "General" : formatCode);
}

/** Reads a styles part. */
export function readStylePart(xml: string): StylePart {
  const part: StylePart = {
    numberFormats: new Map(),
    fonts: [],
    fills: [],
    borders: [],
    cellFormats: [],
    prefix: /<(\w+:)?styleSheet/.exec(xml)?.[1] ?? "",
  };
  const cursor: Cursor = { table: undefined, item: undefined, children: new Map(), side: "" };
  let inDifferential = false;
  scanTags(xml, (tag) => {
    if (tag.name === "dxfs") inDifferential = tag.kind === "open";
    const table = ownEntry(TABLES, tag.name);
    if (inDifferential) return;
    if (table !== undefined) cursor.table = tag.kind === "open" ? part[table] : undefined;
    else if (tag.name === "numFmt") readNumberFormat(tag, part);
    else if (cursor.table !== undefined) {
      if (ITEMS.has(tag.name)) {
        cursor.side = "";
        onItem(xml, tag, cursor);
      } else if (cursor.item) onChild(tag, cursor);
    }
  });
  return part;
}

/** The colours of a theme part in its own order: dk1, lt1, dk2, lt2, six accents, two links. */
export function readThemeColors(xml: string): readonly string[] {
  const colors: string[] = [];
  let inScheme = false;
  scanTags(xml, (tag) => {
    if (tag.name === "clrScheme") inScheme = tag.kind === "open";
    if (!inScheme || tag.kind === "close") return;
    const { val, lastClr } = attributesOf(tag);
    if (tag.name === "srgbClr") colors.push(val ?? "");
    if (tag.name === "sysClr") colors.push(lastClr ?? "");
  });
  return colors;
}
