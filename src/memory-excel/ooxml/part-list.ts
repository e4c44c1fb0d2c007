/** Adds and removes parts of a workbook file where the file lists them: content types and relationships. */
import type { Archive } from "./archive";
import { relationshipsPart, textOf } from "./package";
import { partBytes, partText } from "./part-text";
import { attributesOf, scanTags, type Tag } from "./xml";

const CONTENT_TYPES = "[Content_Types].xml";

export interface ListedPart {
  /** name in the file, without a leading slash */
  readonly part: string;
  readonly contentType: string;
  /** full type of the relationship that leads to it */
  readonly relationshipType: string;
  /** the part that points at it, `""` for the file itself; the workbook's unless said */
  readonly from?: string;
}

export interface PartLists {
  readonly archive: Archive;
  readonly workbookPart: string;
  /** what was changed of the file so far */
  readonly changes: Map<string, Uint8Array | "removed">;
}

/** A part with what was changed in it so far. */
export function textNow({ archive, changes }: PartLists, part: string): string {
  const waiting = changes.get(part);
  return waiting instanceof Uint8Array ? partText(waiting) : (textOf(archive, part) ?? "");
}

/** Changes a part, on top of what was changed in it before. */
export function editPart(lists: PartLists, part: string, change: (xml: string) => string): void {
  lists.changes.set(part, partBytes(change(textNow(lists, part))));
}

/** Cuts out the elements that are asked for; they are empty ones, or hold nothing. */
function cut(xml: string, isWanted: (tag: Tag) => boolean): string {
  const pieces: string[] = [];
  let kept = 0;
  let open: Tag | undefined;
  scanTags(xml, (tag) => {
    if (tag.kind === "close" && tag.name === open?.name) {
      kept = tag.end;
      open = undefined;
    } else if (tag.kind !== "close" && isWanted(tag)) {
      pieces.push(xml.slice(kept, tag.start));
      kept = tag.end;
      if (tag.kind === "open") open = tag;
    }
  });
  return pieces.join("") + xml.slice(kept);
}

/** Takes a part that the workbook points at out of the file. */
export function removePart(lists: PartLists, part: string, kind: string): void {
  lists.changes.set(part, "removed");
  editPart(lists, CONTENT_TYPES, (xml) =>
    cut(xml, (tag) => tag.name === "Override" && attributesOf(tag)["PartName"] === `/${part}`),
  );
  editPart(lists, relationshipsPart(lists.workbookPart), (xml) =>
    cut(xml, (tag) => tag.name === "Relationship" && (attributesOf(tag)["Type"] ?? "").endsWith(`/${kind}`)),
  );
}

/** Takes parts out of the file, with what they point at things by; `ids`: the workbook's relationships to some of them. */
export function removeParts(lists: PartLists, parts: readonly string[], ids: readonly string[]): void {
  if (parts.length === 0) return;
  const names = new Set(parts.map((part) => `/${part}`));
  for (const part of parts.flatMap((each) => [each, relationshipsPart(each)]))
    if (lists.archive.has(part)) lists.changes.set(part, "removed");
  editPart(lists, CONTENT_TYPES, (xml) =>
    cut(xml, (tag) => tag.name === "Override" && names.has(attributesOf(tag)["PartName"] ?? "")),
  );
  editPart(lists, relationshipsPart(lists.workbookPart), (xml) =>
    cut(xml, (tag) => tag.name === "Relationship" && ids.includes(attributesOf(tag)["Id"] ?? "")),
  );
}

/** Takes one part out of the file, and the relationship that leads to it. */
export function dropPart(
  lists: PartLists,
  part: string,
  { from, id }: { readonly from: string; readonly id: string },
): void {
  removeParts(lists, [part], []);
  editPart(lists, relationshipsPart(from), (xml) =>
    cut(xml, (tag) => tag.name === "Relationship" && attributesOf(tag)["Id"] === id),
  );
}

const beforeEnd = (xml: string, element: string) => {
  const end = xml.lastIndexOf("</");
  return xml.slice(0, end) + element + xml.slice(end);
};

const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Adds a part; answers the id of the relationship that leads to it. */
export function addPart(
  lists: PartLists,
  { part, contentType, relationshipType, from = lists.workbookPart }: ListedPart,
  xml: string,
): string {
  let id = "";
  lists.changes.set(part, partBytes(xml));
  editPart(lists, CONTENT_TYPES, (types) =>
    beforeEnd(types, `<Override PartName="/${part}" ContentType="${contentType}"/>`),
  );
  editPart(lists, relationshipsPart(from), (known) => {
    const list = known === "" ? NO_RELATIONSHIPS : known;
    let count = 1;
    while (list.includes(`"rIdNew${count}"`)) count += 1;
    id = `rIdNew${count}`;
    return beforeEnd(list, `<Relationship Id="${id}" Type="${relationshipType}" Target="/${part}"/>`);
  });
  return id;
}
