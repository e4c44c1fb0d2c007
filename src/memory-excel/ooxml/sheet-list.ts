/** The list of sheets in the workbook part, and what counts sheets by their places in it. */
import { rewriteElements } from "./rewrite-elements";
import { encodeMarkup, scanTags, type Tag } from "./xml";
import type { SheetEntry, Visibility } from "./workbook-part";

/** A tab of the file by its place there, or a new one. */
export type TabNow = number | SheetEntry;

interface WrittenList {
  readonly open: Tag;
  readonly close: Tag;
  readonly entries: readonly Tag[];
}

function listIn(xml: string): WrittenList | undefined {
  let open: Tag | undefined;
  let close: Tag | undefined;
  const entries: Tag[] = [];
  scanTags(xml, (tag) => {
    if (tag.name === "sheets" && tag.kind === "open") open = tag;
    if (tag.name === "sheets" && tag.kind === "close") close = tag;
    if (tag.name === "sheet" && tag.kind !== "close" && open && !close) entries.push(tag);
  });
  return open && close ? { open, close, entries } : undefined;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const stateXml = (visibility: Visibility) => (visibility === "visible" ? "" : ` state="${visibility}"`);

/** Each entry declares the prefix of its own link: where the file declares it is its own affair. */
function newEntryXml({ name, sheetId, relationshipId, visibility }: SheetEntry, { open }: WrittenList): string {
  return `<${open.prefix}sheet xmlns:r="${RELATIONSHIPS}" name="${encodeMarkup(name)}" sheetId="${sheetId}"${stateXml(visibility)} r:id="${relationshipId}"/>`;
}

/** Where a tab of the file is now; of one that is gone, where the next one is that stayed. */
function placeOf(tab: number, tabs: readonly TabNow[]): number {
  const next = tabs.findIndex((each) => typeof each === "number" && each >= tab);
  return next < 0 ? Math.max(0, tabs.length - 1) : next;
}

export interface ListChange {
  readonly tabs: readonly TabNow[];
  /** new names of sheets, by their numbers in the file */
  readonly names: ReadonlyMap<string, string>;
  /** what becomes of the formula of a defined name */
  readonly follow: (formula: string) => string;
}

/** Names that belong to one sheet go with it. */
function recount(xml: string, { tabs, names, follow }: ListChange): string {
  const moved = (written: string | undefined) =>
    written === undefined ? undefined : String(placeOf(Number(written), tabs));
  return rewriteElements(xml, {
    sheet({ attributes: { sheetId = "" } }) {
      const name = names.get(sheetId);
      return name === undefined ? undefined : { attributes: { name } };
    },
    workbookView: ({ attributes: { activeTab, firstSheet } }) => ({
      attributes: { activeTab: moved(activeTab), firstSheet: moved(firstSheet) },
    }),
    definedName({ attributes: { localSheetId } }) {
      if (localSheetId === undefined) return { text: follow };
      return tabs.includes(Number(localSheetId))
        ? { attributes: { localSheetId: moved(localSheetId) }, text: follow }
        : { drop: true };
    },
  });
}

/** The workbook part with `tabs` as its sheets. */
export function spliceSheetList(xml: string, change: ListChange): string {
  const list = listIn(xml);
  if (!list) return xml;
  const endOf = (tag: Tag) => (tag.kind === "empty" ? tag.end : xml.indexOf(">", xml.indexOf("</", tag.end)) + 1);
  const items = change.tabs.map((tab) => {
    if (typeof tab !== "number") return newEntryXml(tab, list);
    const entry = list.entries[tab];
    return entry ? xml.slice(entry.start, endOf(entry)) : "";
  });
  const listed = xml.slice(0, list.open.end) + items.join("") + xml.slice(list.close.start);
  return recount(listed, change);
}
