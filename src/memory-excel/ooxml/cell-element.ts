/** `<c>` elements: what they store, and how a changed cell is written. */
import { sameContent, type CellRecord, type CellValue } from "../book/cell-record";
import { serialOfIso } from "./iso-date";
import { ownEntry } from "./own-entry";
import { richText } from "./shared-strings";
import type { ReadingBudget } from "./reading-budget";
import { attributesOf, decodeCellText, encodeText, scanTags, type Tag } from "./xml";

export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly uses1904: boolean;
  readonly budget: ReadingBudget;
  /** the highest number of a cell format met so far */
  readonly styles: { highest: number };
}

/** The children of a `<c>` as they stand in the file. */
interface CellParts {
  readonly formula: string | undefined;
  /** `<f …>…</f>` as it stands */
  readonly formulaXml: string;
  readonly formulaAttributes: Readonly<Record<string, string>>;
  readonly value: string | undefined;
  readonly inline: string | undefined;
}

export function cellParts(inner: string): CellParts {
  const found = {
    formula: undefined as string | undefined,
    formulaXml: "",
    formulaAttributes: {},
    value: undefined as string | undefined,
    inline: undefined as string | undefined,
  };
  let open: Tag | undefined;
  const take = (tag: Tag, from: Tag) => {
    const text = tag.kind === "empty" ? "" : inner.slice(from.end, tag.start);
    if (tag.name === "v") found.value = decodeCellText(text);
    if (tag.name === "is") found.inline = richText(text);
    if (tag.name === "f")
      Object.assign(found, {
        formula: decodeCellText(text),
        formulaXml: inner.slice(from.start, tag.end),
        formulaAttributes: attributesOf(from),
      });
  };
  scanTags(inner, (tag) => {
    const isChild = tag.name === "v" || tag.name === "is" || tag.name === "f";
    if (!isChild) return;
    if (tag.kind === "open") open = tag;
    else take(tag, tag.kind === "empty" ? tag : (open ?? tag));
  });
  return found;
}

type ReadValue = (parts: CellParts, context: CellContext) => CellValue;

const numberOf = (text: string | undefined) =>
  text === undefined || text.trim() === "" || Number.isNaN(Number(text)) ? undefined : Number(text);
const textOf = (text: string | undefined) => (text === "" ? undefined : text);

/** By the `t` attribute; a formula that gives an empty text keeps it (`""` is a value there), one without `<v>` has no value. */
const READ: Readonly<Record<string, ReadValue>> = {
  n: ({ value }) => numberOf(value),
  s: ({ value }, { sharedStrings }) => textOf(value === undefined ? undefined : sharedStrings[Number(value)]),
  str: ({ value, formula }) => (formula === undefined ? textOf(value) : value),
  inlineStr: ({ inline, value }) => textOf(inline ?? value),
  b: ({ value }) => (textOf(value) === undefined ? undefined : value === "1" || value === "true"),
  e: ({ value }) => (value === undefined || value === "" ? undefined : { error: value }),
  d: ({ value }, { uses1904 }) => (value === undefined ? undefined : (serialOfIso(value, uses1904) ?? value)),
};

export function readCellValue(type: string | undefined, parts: CellParts, context: CellContext): CellValue {
  return (ownEntry(READ, type ?? "n") ?? READ["n"])?.(parts, context);
}

interface StoredValue {
  readonly type: string;
  readonly xml: string;
}

const needsSpace = (text: string) => /^\s|\s$|[\n\t]/.test(text);

/** Texts are written in place (`inlineStr`): the table of shared strings stays as it is. */
function inlineText(text: string, prefix: string): string {
  return `<${prefix}is><${prefix}t${needsSpace(text) ? ' xml:space="preserve"' : ""}>${encodeText(text)}</${prefix}t></${prefix}is>`;
}

function storedValue(value: CellValue, isFormula: boolean, prefix: string): StoredValue {
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === undefined) return { type: "", xml: "" };
  if (typeof value === "number") return { type: "", xml: v(String(value)) };
  if (typeof value === "boolean") return { type: "b", xml: v(value ? "1" : "0") };
  if (typeof value === "object") return { type: "e", xml: v(encodeText(value.error)) };
  return isFormula ? { type: "str", xml: v(encodeText(value)) } : { type: "inlineStr", xml: inlineText(value, prefix) };
}

function element(name: string, record: CellRecord, formulaXml: string, prefix: string): string {
  const { type, xml } = storedValue(record.value, record.formula !== undefined, prefix);
  const attributes = `r="${name}"${record.style === 0 ? "" : ` s="${record.style}"`}${type === "" ? "" : ` t="${type}"`}`;
  const inner = formulaXml + xml;
  return inner === "" ? `<${prefix}c ${attributes}/>` : `<${prefix}c ${attributes}>${inner}</${prefix}c>`;
}

/** A cell that the sheet did not hold, or whose content is another one now. */
export function newCellElement(name: string, record: CellRecord, prefix: string): string {
  const formula = record.formula === undefined ? "" : `<${prefix}f>${encodeText(record.formula.slice(1))}</${prefix}f>`;
  return element(name, record, formula, prefix);
}

/** The tag with another `s`; everything else in it stays. */
function restyledTag({ prefix, attributes, kind }: Tag, style: number): string {
  const rest = attributes.replace(/\ss\s*=\s*(?:"\d*"|'\d*')/, "").trimEnd();
  return `<${prefix}c${rest} s="${style}"${kind === "empty" ? "/>" : ">"}`;
}

export interface CellChange {
  readonly was: CellRecord;
  readonly now: CellRecord;
  /** the formula must be written out, although it is unchanged: the cell that held it for others is gone */
  readonly unshare: boolean;
}

/** The element of a cell that was there, with as little of it changed as the change asks for. */
export function changedCellElement(name: string, tag: Tag, rest: string, { was, now, unshare }: CellChange): string {
  if (!unshare && sameContent(was, now)) return restyledTag(tag, now.style) + rest;
  if (unshare || was.formula !== now.formula || now.formula === undefined) return newCellElement(name, now, tag.prefix);
  const inner = rest.slice(0, rest.lastIndexOf("</"));
  return element(name, now, cellParts(inner).formulaXml, tag.prefix);
}
