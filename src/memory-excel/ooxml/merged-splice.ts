/** Puts changed merged areas into the XML of a worksheet part; those that were there stay as they were written. */
import { areaName, areaOf, type Area } from "../../core/grid/address";
import { rewriteElements } from "./rewrite-elements";
import { changedTag } from "./tag-attributes";
import { SHEET_ELEMENTS } from "./sheet-elements";
import { attributesOf, scanTags, type Tag } from "./xml";

/** What may stand between the cells and the merged areas, and in front of them all. */
const BEFORE_MERGED: ReadonlySet<string> = new Set(
  SHEET_ELEMENTS.slice(SHEET_ELEMENTS.indexOf("sheetData"), SHEET_ELEMENTS.indexOf("mergeCells")),
);

interface Found {
  readonly open: Tag;
  /** offset after the element */
  readonly end: number;
}

/** The last element under the root that is wanted. */
function findLast(xml: string, isWanted: (name: string) => boolean): Found | undefined {
  let depth = 0;
  let open: Tag | undefined;
  let found: Found | undefined;
  scanTags(xml, (tag) => {
    if (tag.kind === "close") depth -= 1;
    if (depth === 1 && isWanted(tag.name)) {
      if (tag.kind !== "close") open = tag;
      if (tag.kind !== "open" && open) found = { open, end: tag.end };
    }
    if (tag.kind === "open") depth += 1;
  });
  return found;
}

const insertAt = (xml: string, at: number, text: string) => xml.slice(0, at) + text + xml.slice(at);

/** `mergeCells` says how many there are, where it says so. */
function withItems(xml: string, { open, end }: Found, items: readonly string[]): string {
  const { count } = attributesOf(open);
  const tag =
    count === undefined
      ? xml.slice(open.start, open.end)
      : changedTag(open, { count: String(Number(count) + items.length) });
  const close = xml.lastIndexOf("</", end);
  return xml.slice(0, open.start) + tag + xml.slice(open.end, close) + items.join("") + xml.slice(close);
}

function addMerged(xml: string, areas: readonly Area[]): string {
  const last = findLast(xml, (name) => BEFORE_MERGED.has(name));
  if (areas.length === 0 || !last) return xml;
  const { prefix } = last.open;
  const items = areas.map((area) => `<${prefix}mergeCell ref="${areaName(area)}"/>`);
  const list = findLast(xml, (name) => name === "mergeCells");
  if (list) return withItems(xml, list, items);
  return insertAt(
    xml,
    last.end,
    `<${prefix}mergeCells count="${items.length}">${items.join("")}</${prefix}mergeCells>`,
  );
}

/** The part whose merged areas were `was` (in any order) and are `now`. */
export function spliceMerged(xml: string, was: readonly Area[], now: readonly Area[]): string {
  const [before, after] = [was, now].map((areas) => new Map(areas.map((area) => [areaName(area), area])));
  if (!before || !after) return xml;
  const isGone = (ref: string) => {
    const area = areaOf(ref);
    return area !== undefined && before.has(areaName(area)) && !after.has(areaName(area));
  };
  const added = [...after].flatMap(([name, area]) => (before.has(name) ? [] : [area]));
  return addMerged(
    rewriteElements(xml, { mergeCell: ({ attributes: { ref = "" } }) => (isGone(ref) ? { drop: true } : undefined) }),
    added,
  );
}
