/**
 * A linear scanner over the XML of a workbook part. It reports tags with their offsets, so that one element can be
 * exchanged and every other character of the part stays as it was.
 */
import { damaged } from "../not-a-workbook";
import { ownEntry } from "./own-entry";

export interface Tag {
  /** local name, without namespace prefix */
  readonly name: string;
  /** namespace prefix with its colon; empty when none */
  readonly prefix: string;
  readonly kind: "open" | "close" | "empty";
  /** offset of `<` */
  readonly start: number;
  /** offset after `>` */
  readonly end: number;
  /** what stands between the name and the end of the tag */
  readonly attributes: string;
}

/** Where a tag that starts at `from` ends: the first `>` outside quotes. */
function endOfTag(xml: string, from: number): number {
  for (let at = from + 1; at < xml.length; at += 1) {
    const character = xml[at];
    if (character === ">") return at + 1;
    if (character !== '"' && character !== "'") continue;
    at = xml.indexOf(character, at + 1);
    if (at < 0) break;
  }
  throw damaged("a tag without end");
}

/** After a comment, a processing instruction or a CDATA section; a document type is refused: it can blow up entities. */
function skipMarkup(xml: string, from: number): number | undefined {
  const close = xml.startsWith("<!--", from)
    ? "-->"
    : xml.startsWith("<![CDATA[", from)
      ? "]]>"
      : xml[from + 1] === "?"
        ? "?>"
        : undefined;
  if (close === undefined) {
    if (xml[from + 1] === "!") throw damaged("a document type declaration");
    return undefined;
  }
  const end = xml.indexOf(close, from + 2);
  if (end < 0) throw damaged("markup without end");
  return end + close.length;
}

function tagAt(xml: string, start: number): Tag {
  const end = endOfTag(xml, start);
  const isClose = xml[start + 1] === "/";
  const isEmpty = !isClose && xml[end - 2] === "/";
  const inner = xml.slice(start + (isClose ? 2 : 1), end - (isEmpty ? 2 : 1));
  const stop = inner.search(/\s/);
  const qualified = stop < 0 ? inner : inner.slice(0, stop);
  const colon = qualified.indexOf(":");
  return {
    name: qualified.slice(colon + 1),
    prefix: qualified.slice(0, colon + 1),
    kind: isClose ? "close" : isEmpty ? "empty" : "open",
    start,
    end,
    attributes: stop < 0 ? "" : inner.slice(stop),
  };
}

/** Calls `visit` for every tag in document order; throws NotAWorkbook when the nesting is broken. */
export function scanTags(xml: string, visit: (tag: Tag) => void): void {
  const open: string[] = [];
  for (let at = xml.indexOf("<"); at >= 0;) {
    const skipped = skipMarkup(xml, at);
    if (skipped === undefined) {
      const tag = tagAt(xml, at);
      if (tag.kind === "open") open.push(tag.name);
      if (tag.kind === "close" && open.pop() !== tag.name) throw damaged(`</${tag.name}> closes nothing`);
      visit(tag);
      at = xml.indexOf("<", tag.end);
    } else {
      at = xml.indexOf("<", skipped);
    }
  }
  if (open.length > 0) throw damaged(`<${open.at(-1) ?? ""}> is not closed`);
}

/** Line ends within an attribute are blanks (XML 1.0, 3.3.3). */
const attributeText = (raw: string) => decodeText(/[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, " ") : raw);

/** The attributes of a tag by local name (`r:id` → `id`), decoded. */
export function attributesOf({ attributes }: Tag): Readonly<Record<string, string>> {
  // Without a prototype: an attribute may be called as what every object inherits.
  const found = Object.create(null) as Record<string, string>;
  for (let equals = attributes.indexOf("="), from = 0; equals >= 0; equals = attributes.indexOf("=", from)) {
    const qualified = attributes.slice(from, equals).trim();
    const open = attributes.slice(equals + 1).search(/["']/) + equals + 1;
    const close = attributes.indexOf(attributes[open] ?? '"', open + 1);
    if (open <= equals || close < 0) throw damaged("a broken attribute");
    found[qualified.slice(qualified.indexOf(":") + 1)] = attributeText(attributes.slice(open + 1, close));
    from = close + 1;
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith("#")) return ownEntry(ENTITIES, name) ?? whole;
  const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

const ENTITY = /&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});/g;

/** The text of a stretch of XML that holds no elements: entities and CDATA sections resolved, line ends as XML reads them (2.11). */
export function decodeText(written: string): string {
  const raw = written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written;
  if (!raw.includes("<![CDATA[")) return raw.includes("&") ? raw.replace(ENTITY, decodeEntity) : raw;
  return raw
    .split("<![CDATA[")
    .map((piece, index) => {
      const end = index === 0 ? -1 : piece.indexOf("]]>");
      return end < 0 ? decodeText(piece) : piece.slice(0, end) + decodeText(piece.slice(end + 3));
    })
    .join("");
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What `decodeText` gave, as XML again: the value of an attribute, or (where quotes stay) the text of an element. */
export const encodeMarkup = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
export const encodeContent = (text: string) => text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);

/** Text as XML; characters that XML cannot hold are written `_xHHHH_`, as Excel does. */
export function encodeText(text: string): string {
  const speakable = text
    .replace(/_x(?=[0-9a-fA-F]{4}_)/g, "_x005F_x")
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
  return encodeMarkup(speakable);
}

/** Undoes the `_xHHHH_` of strings in cells. */
export function decodeCellText(raw: string): string {
  const text = decodeText(raw);
  return text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
