/** Adds elements to the tables of a styles part; what stands there is not touched, so every index keeps its meaning. */
import { encodeText, scanTags, type Tag } from "../ooxml/xml";
import type { StyleAdditions } from "./style-book";

/** The children of `<styleSheet>` (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

interface Table {
  readonly open: Tag;
  /** undefined for an empty element */
  close: Tag | undefined;
}

interface Outline {
  readonly root: Tag;
  /** undefined for an empty root */
  readonly end: Tag | undefined;
  readonly tables: ReadonlyMap<string, Table>;
}

/** The first of each name, with where it ends. */
function noteTable(tables: Map<string, Table>, tag: Tag): void {
  const known = tables.get(tag.name);
  if (!known) tables.set(tag.name, { open: tag, close: undefined });
  else if (tag.kind === "close") known.close ??= tag;
}

function outlineOf(xml: string): Outline | undefined {
  const tables = new Map<string, Table>();
  let root: Tag | undefined;
  let end: Tag | undefined;
  let depth = 0;
  scanTags(xml, (tag) => {
    if (tag.kind === "close") depth -= 1;
    if (depth === 0 && tag.kind === "close") end = tag;
    else if (depth === 0) root ??= tag;
    else if (depth === 1) noteTable(tables, tag);
    if (tag.kind === "open") depth += 1;
  });
  return root && { root, end, tables };
}

/** The tag with `count` raised; a table without a count stays without. */
function counted({ prefix, name, attributes }: Tag, more: number): string {
  const raised = attributes.replace(
    /(\scount\s*=\s*["'])(\d{1,9})/,
    (_, before: string, count: string) => before + String(Number(count) + more),
  );
  return `<${prefix}${name}${raised.trimEnd()}>`;
}

function itemsByTable(additions: StyleAdditions, prefix: string): ReadonlyMap<string, readonly string[]> {
  const formats = additions.numberFormats.map(
    ([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${encodeText(code)}"/>`,
  );
  return new Map([
    ["numFmts", formats],
    ["fonts", additions.fonts],
    ["fills", additions.fills],
    ["borders", additions.borders],
    ["cellXfs", additions.cellFormats],
  ]);
}

/** What named styles rest on: without it the formats of cells would rest on nothing. */
const plainStyleFormats = (prefix: string) =>
  `<${prefix}cellStyleXfs count="1"><${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></${prefix}cellStyleXfs>`;

function wholeTable(name: string, items: readonly string[], prefix: string): string {
  if (name === "cellStyleXfs") return plainStyleFormats(prefix);
  return items.length === 0 ? "" : `<${prefix}${name} count="${items.length}">${items.join("")}</${prefix}${name}>`;
}

interface Insertion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function additionsTo({ open, close }: Table, items: readonly string[]): readonly Insertion[] {
  const tag = { start: open.start, end: open.end, text: counted(open, items.length) };
  if (close) return [tag, { start: close.start, end: close.start, text: items.join("") }];
  return [{ ...tag, text: `${tag.text}${items.join("")}</${open.prefix}${open.name}>` }];
}

/** Where a table that is missing belongs: before the first of those that follow it. */
function placeOf(name: string, { root, end, tables }: Outline): number {
  const later = ORDER.slice(ORDER.indexOf(name) + 1).flatMap((each) => tables.get(each)?.open.start ?? []);
  return Math.min(...later, end?.start ?? root.end);
}

/** The styles part with the additions at the end of their tables; a table that is missing is made. */
export function spliceStyles(xml: string, additions: StyleAdditions): string {
  const outline = outlineOf(xml);
  if (!outline) return xml;
  const { root, end, tables } = outline;
  const { prefix } = root;
  const items = itemsByTable(additions, prefix);
  const made = new Map<number, string>();
  const edits: Insertion[] = [];
  for (const name of ORDER) {
    const table = tables.get(name);
    const added = items.get(name) ?? [];
    const place = placeOf(name, outline);
    if (!table) made.set(place, (made.get(place) ?? "") + wholeTable(name, added, prefix));
    else if (added.length > 0) edits.push(...additionsTo(table, added));
  }
  for (const [place, text] of made) edits.push({ start: place, end: place, text });
  if (!end) {
    // A root that held nothing.
    const inner = [...made.values()].join("");
    return `${xml.slice(0, root.start)}<${prefix}${root.name}${root.attributes.trimEnd()}>${inner}</${prefix}${root.name}>${xml.slice(root.end)}`;
  }
  const inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  return inOrder.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), xml);
}
