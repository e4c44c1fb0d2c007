/** Adds and removes parts of a workbook file where the file lists them: content types and the workbook's relationships. */
import { strToU8 } from "fflate";
import type { Archive } from "./archive";
import { relationshipsPart, textOf } from "./package";
import { attributesOf, scanTags, type Tag } from "./xml";

const CONTENT_TYPES = "[Content_Types].xml";

export interface ListedPart {
  /** name in the file, without a leading slash */
  readonly part: string;
  readonly contentType: string;
  /** full type of the relationship from the workbook part */
  readonly relationshipType: string;
}

export interface PartLists {
  readonly archive: Archive;
  readonly workbookPart: string;
  /** what was changed of the file so far */
  readonly changes: Map<string, Uint8Array | "removed">;
}

function edit({ archive, changes }: PartLists, part: string, change: (xml: string) => string): void {
  const waiting = changes.get(part);
  const xml = waiting instanceof Uint8Array ? new TextDecoder().decode(waiting) : (textOf(archive, part) ?? "");
  changes.set(part, strToU8(change(xml)));
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
  edit(lists, CONTENT_TYPES, (xml) => cut(xml, (tag) => tag.name === "Override" && attributesOf(tag)["PartName"] === `/${part}`));
  edit(lists, relationshipsPart(lists.workbookPart), (xml) => cut(xml, (tag) => tag.name === "Relationship" && (attributesOf(tag)["Type"] ?? "").endsWith(`/${kind}`)));
}

const beforeEnd = (xml: string, element: string) => {
  const end = xml.lastIndexOf("</");
  return xml.slice(0, end) + element + xml.slice(end);
};

/** Adds a part that the workbook points at. */
export function addPart(lists: PartLists, { part, contentType, relationshipType }: ListedPart, xml: string): void {
  lists.changes.set(part, strToU8(xml));
  edit(lists, CONTENT_TYPES, (types) => beforeEnd(types, `<Override PartName="/${part}" ContentType="${contentType}"/>`));
  edit(lists, relationshipsPart(lists.workbookPart), (list) => {
    let count = 1;
    while (list.includes(`"rIdNew${count}"`)) count += 1;
    return beforeEnd(list, `<Relationship Id="rIdNew${count}" Type="${relationshipType}" Target="/${part}"/>`);
  });
}
