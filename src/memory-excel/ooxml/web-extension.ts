/**
 * What an add-in keeps in a workbook, the way Office keeps it ([MS-OWEXML]): a part for each add-in, which names it by
 * the id of its manifest and holds its settings as properties in JSON; a list of task panes points at these parts, and
 * the file at the list. Parts of other add-ins are not touched.
 */
import type { Archive } from "./archive";
import { relationshipsOf, textOf } from "./package";
import { addPart, editPart, type PartLists } from "./part-list";
import { attributesOf, encodeMarkup, scanTags, type Tag } from "./xml";

/** The add-in whose settings a workbook is asked for. */
export interface AddInIdentity {
  /** GUID, without braces */
  readonly id: string;
  readonly version: string;
}

/** Values by key, in the order they were added. */
export type StoredSettings = ReadonlyMap<string, unknown>;

export interface WebExtension {
  /** name of the part; undefined when the file has none of this add-in */
  readonly part: string | undefined;
  readonly settings: StoredSettings;
}

const OFFICE_2011 = "http://schemas.microsoft.com/office/2011/relationships";
const EXTENSION_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const FOLDER = "xl/webextensions";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const panesOf = (archive: Archive) =>
  relationshipsOf(archive, "").find(({ kind }) => kind === "webextensiontaskpanes")?.part;
const bareId = (id: string) => id.replace(/^\{|\}$/g, "").toLowerCase();

/** Text that is no JSON was not written by Office: it is given as it is. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}

function readPart(xml: string): { readonly ids: readonly string[]; readonly settings: StoredSettings } {
  const ids: string[] = [];
  const settings = new Map<string, unknown>();
  scanTags(xml, (tag) => {
    if (tag.kind === "close") return;
    const { id = "", name = "", value = "" } = attributesOf(tag);
    if (tag.name === "reference") ids.push(bareId(id));
    if (tag.name === "property") settings.set(name, parsed(value));
  });
  return { ids, settings };
}

export function readWebExtension(archive: Archive, { id }: AddInIdentity): WebExtension {
  const panes = panesOf(archive);
  const parts =
    panes === undefined
      ? []
      : relationshipsOf(archive, panes).flatMap(({ kind, part }) =>
          kind === "webextension" && part !== undefined ? [part] : [],
        );
  for (const part of parts) {
    const { ids, settings } = readPart(textOf(archive, part) ?? "");
    if (ids.includes(bareId(id))) return { part, settings };
  }
  return { part: undefined, settings: new Map() };
}

/** JSON may hold two characters that XML may not. */
const json = (value: unknown) =>
  JSON.stringify(value ?? null).replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);

function propertiesXml(settings: StoredSettings, prefix: string): string {
  if (settings.size === 0) return `<${prefix}properties/>`;
  const items = [...settings].map(
    ([key, value]) => `<${prefix}property name="${encodeMarkup(key)}" value="${encodeMarkup(json(value))}"/>`,
  );
  return `<${prefix}properties>${items.join("")}</${prefix}properties>`;
}

/** Exchanges the properties, or puts them where the format wants them: behind the references. */
function withProperties(xml: string, settings: StoredSettings): string {
  let open: Tag | undefined;
  let found: { readonly start: number; readonly end: number; readonly prefix: string } | undefined;
  scanTags(xml, (tag) => {
    if (tag.name === "properties" && tag.kind !== "close") open = tag;
    if (tag.name === "properties" && tag.kind !== "open" && open)
      found = { start: open.start, end: tag.end, prefix: tag.prefix };
    const isReference = tag.name === "reference" || tag.name === "alternateReferences";
    if (isReference && tag.kind !== "open" && !open) found = { start: tag.end, end: tag.end, prefix: tag.prefix };
  });
  return found ? xml.slice(0, found.start) + propertiesXml(settings, found.prefix) + xml.slice(found.end) : xml;
}

/** `developer` and `Registry` are what Office writes for an add-in that no store knows. */
function extensionXml({ id, version }: AddInIdentity, settings: StoredSettings): string {
  const reference = `<we:reference id="${encodeMarkup(id)}" version="${encodeMarkup(version)}" store="developer" storeType="Registry"/>`;
  const rest = `<we:alternateReferences/>${propertiesXml(settings, "we:")}<we:bindings/><we:snapshot xmlns:r="${RELATIONSHIPS_NAMESPACE}"/>`;
  return `${HEAD}<we:webextension xmlns:we="${EXTENSION_NAMESPACE}" id="{${encodeMarkup(id.toUpperCase())}}">${reference}${rest}</we:webextension>`;
}

/** `webextension1.xml`, `webextension2.xml`, …; the first name may be without a number, as that of the list of panes is. */
function freePart({ archive }: PartLists, name: string, first: number | "" = 1): string {
  const part = (number: number | "") => `${FOLDER}/${name}${number}.xml`;
  if (!archive.has(part(first))) return part(first);
  let number = 2;
  while (archive.has(part(number))) number += 1;
  return part(number);
}

/** A closed pane (`visibility="0"`): who opens the file is not shown an add-in that he did not ask for. */
const paneXml = (relationshipId: string, row: number) =>
  `<wetp:taskpane xmlns:wetp="${PANES_NAMESPACE}" dockstate="right" visibility="0" width="350" row="${row}"><wetp:webextensionref xmlns:r="${RELATIONSHIPS_NAMESPACE}" r:id="${relationshipId}"/></wetp:taskpane>`;

function panesPart(lists: PartLists): string {
  const known = panesOf(lists.archive);
  if (known !== undefined) return known;
  const part = freePart(lists, "taskpanes", "");
  const listed = {
    part,
    contentType: "application/vnd.ms-office.webextensiontaskpanes+xml",
    relationshipType: `${OFFICE_2011}/webextensiontaskpanes`,
    from: "",
  };
  addPart(lists, listed, `${HEAD}<wetp:taskpanes xmlns:wetp="${PANES_NAMESPACE}"></wetp:taskpanes>`);
  return part;
}

function countPanes(xml: string): number {
  let count = 0;
  scanTags(xml, ({ name, kind }) => {
    if (name === "taskpane" && kind !== "close") count += 1;
  });
  return count;
}

function addExtension(lists: PartLists, identity: AddInIdentity, settings: StoredSettings): void {
  const panes = panesPart(lists);
  const listed = {
    part: freePart(lists, "webextension"),
    contentType: "application/vnd.ms-office.webextension+xml",
    relationshipType: `${OFFICE_2011}/webextension`,
    from: panes,
  };
  const relationshipId = addPart(lists, listed, extensionXml(identity, settings));
  editPart(lists, panes, (xml) => {
    const end = xml.lastIndexOf("</");
    return xml.slice(0, end) + paneXml(relationshipId, countPanes(xml) + 1) + xml.slice(end);
  });
}

const sayTheSame = (left: StoredSettings, right: StoredSettings) =>
  JSON.stringify([...left]) === JSON.stringify([...right]);

/** Writes what the add-in keeps now. A file that held nothing of it, and is to hold nothing, stays as it is. */
export function saveWebExtension(
  lists: PartLists,
  identity: AddInIdentity,
  { part, settings }: WebExtension,
  now: StoredSettings,
): void {
  if (sayTheSame(settings, now)) return;
  if (part === undefined) addExtension(lists, identity, now);
  else editPart(lists, part, (xml) => withProperties(xml, now));
}
