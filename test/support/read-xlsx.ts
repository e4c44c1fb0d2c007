/**
 * A second, independent reader of .xlsx files for tests: unzips the parts and reads the cells by pattern,
 * with nothing in common with the workbook engine under test. It knows what plan workbooks hold and no more.
 */
import { strFromU8, unzipSync, type Unzipped } from "fflate";
import { areaOf, positionOf, type Area, type Position } from "../../src/core/grid/address";
import type { CellValue } from "../../src/core/grid/cell";
import { dateOfSerial, printDate } from "../../src/core/values/calendar";
import { makeSheet, type Sheet, type Visibility, type Workbook } from "../../src/core/grid/sheet";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (name.startsWith("#x")) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });
}

const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : unescape(found);
};

/** Every element of a name: its start tag and its content (empty for `<x/>`). */
function elements(xml: string, name: string): { tag: string; content: string }[] {
  const pattern = new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${name}>)`, "g");
  return [...xml.matchAll(pattern)].map(([, tag = "", content = ""]) => ({ tag, content }));
}

const textOf = (xml: string) =>
  elements(xml.replace(/<rPh[\s\S]*?<\/rPh>/g, ""), "t")
    .map(({ content }) => unescape(content))
    .join("");

const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "dd/mm/yyyy",
  17: "mmm-yy",
  22: "dd/mm/yyyy h:mm",
  49: "@",
};

function readFormats(styles: string): string[] {
  const custom = new Map(
    elements(styles, "numFmt").map(({ tag }) => [
      Number(attribute(tag, "numFmtId")),
      attribute(tag, "formatCode") ?? "",
    ]),
  );
  const [formats] = elements(styles, "cellXfs");
  return elements(formats?.content ?? "", "xf").map(({ tag }) => {
    const id = Number(attribute(tag, "numFmtId") ?? 0);
    return custom.get(id) ?? BUILT_IN[id] ?? "General";
  });
}

interface RawCell {
  readonly at: Position;
  readonly value: CellValue;
  readonly format: string;
  readonly formula: string | undefined;
}

function readValue(tag: string, content: string, shared: readonly string[]): CellValue {
  const type = attribute(tag, "t");
  if (type === "inlineStr") return textOf(content);
  const [raw] = elements(content, "v");
  if (raw === undefined) return undefined;
  const text = unescape(raw.content);
  if (type === "s") return shared[Number(text)];
  if (type === "str") return text;
  if (type === "b") return text === "1";
  return type === "e" ? { error: text } : Number(text);
}

function readCells(xml: string, shared: readonly string[], formats: readonly string[]): RawCell[] {
  const cells: RawCell[] = [];
  for (const { tag, content } of elements(xml, "c")) {
    const at = positionOf(attribute(tag, "r") ?? "");
    if (!at) continue;
    const [formula] = elements(content, "f");
    const text = formula === undefined ? undefined : `=${unescape(formula.content)}`;
    cells.push({
      at,
      value: readValue(tag, content, shared),
      format: formats[Number(attribute(tag, "s") ?? 0)] ?? "General",
      formula: text,
    });
  }
  return cells;
}

const MONTHS = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];

function shownDate(value: number, numberFormat: string): string {
  const date = dateOfSerial(value);
  if (!date) return "00/01/1900";
  // An Italian Excel shows 31/12/2021 in the format mmm-yy as dic-21.
  return numberFormat === "mmm-yy" ? `${MONTHS[date.month - 1] ?? ""}-${String(date.year).slice(-2)}` : printDate(date);
}

function shownNumber(value: number, numberFormat: string): string {
  if (/[dy]/i.test(numberFormat)) return shownDate(value, numberFormat);
  const isPercent = numberFormat.includes("%");
  const decimals = /\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  const digits =
    numberFormat === "General"
      ? { maximumFractionDigits: 9 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const number = (isPercent ? value * 100 : value).toLocaleString("it-IT", {
    ...digits,
    useGrouping: numberFormat.includes(","),
  });
  if (isPercent) return `${number}%`;
  return numberFormat.includes("€") ? `€ ${number}` : number;
}

/** What an Italian Excel shows, for the number formats that plans use. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (value === undefined) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "VERO" : "FALSO";
  return typeof value === "string" ? value : shownNumber(value, numberFormat);
}

function usedArea(cells: readonly RawCell[]): Area | undefined {
  const filled = cells.filter(({ value }) => value !== undefined);
  if (filled.length === 0) return undefined;
  const rows = filled.map(({ at }) => at.row);
  const columns = filled.map(({ at }) => at.column);
  const row = rows.reduce((low, next) => Math.min(low, next));
  const column = columns.reduce((low, next) => Math.min(low, next));
  return {
    row,
    column,
    rows: rows.reduce((high, next) => Math.max(high, next)) - row + 1,
    columns: columns.reduce((high, next) => Math.max(high, next)) - column + 1,
  };
}

function block<T>(used: Area | undefined, empty: T): T[][] {
  return used ? Array.from({ length: used.rows }, () => Array.from({ length: used.columns }, () => empty)) : [];
}

function hiddenSpans(xml: string, name: "row" | "col"): number[] {
  const hidden = [...xml.matchAll(new RegExp(`<${name}\\s[^>]*hidden="(?:1|true)"[^>]*>`, "g"))].map(([tag]) => tag);
  return hidden.flatMap((tag) => {
    const first = Number(attribute(tag, name === "row" ? "r" : "min")) - 1;
    const last = name === "row" ? first : Number(attribute(tag, "max")) - 1;
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  });
}

function readSheet(name: string, visibility: Visibility, xml: string, cells: readonly RawCell[]): Sheet {
  const used = usedArea(cells);
  const values = block<CellValue>(used, undefined);
  const texts = block(used, "");
  const formats = block(used, "General");
  const formulas = block<string | undefined>(used, undefined);
  for (const { at, value, format: numberFormat, formula } of cells) {
    const row = at.row - (used?.row ?? 0);
    const column = at.column - (used?.column ?? 0);
    const line = values[row];
    if (!line || column < 0 || column >= line.length) continue;
    line[column] = value;
    (texts[row] ?? [])[column] = shownText(value, numberFormat);
    (formats[row] ?? [])[column] = numberFormat;
    (formulas[row] ?? [])[column] = formula;
  }
  const merged = [...xml.matchAll(/<mergeCell\s[^>]*ref="([^"]+)"/g)].flatMap(([, ref]) => areaOf(ref ?? "") ?? []);
  return makeSheet({
    name,
    visibility,
    isProtected: xml.includes("<sheetProtection"),
    used,
    values,
    texts,
    formats,
    formulas,
    merged,
    hiddenRows: hiddenSpans(xml, "row"),
    hiddenColumns: hiddenSpans(xml, "col"),
    columnWidths: new Map(),
  });
}

const part = (parts: Unzipped, path: string) => {
  const bytes = parts[path];
  return bytes === undefined ? "" : strFromU8(bytes);
};

/** Reads the bytes of an .xlsx file as a workbook. */
export function readXlsx(name: string, bytes: Uint8Array): Workbook {
  const parts = unzipSync(bytes);
  const book = part(parts, "xl/workbook.xml");
  const targets = new Map(
    elements(part(parts, "xl/_rels/workbook.xml.rels"), "Relationship").map(({ tag }) => [
      attribute(tag, "Id"),
      attribute(tag, "Target") ?? "",
    ]),
  );
  const shared = elements(part(parts, "xl/sharedStrings.xml"), "si").map(({ content }) => textOf(content));
  const formats = readFormats(part(parts, "xl/styles.xml"));
  const sheets = elements(book, "sheet").map(({ tag }) => {
    const target = (targets.get(attribute(tag, "r:id")) ?? "").replace(/^\/?(xl\/)?/, "xl/");
    const xml = part(parts, target);
    const state = attribute(tag, "state");
    const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
    return readSheet(attribute(tag, "name") ?? "", visibility, xml, readCells(xml, shared, formats));
  });
  return { name, sheets, dateSystem: /date1904="(1|true)"/.test(book) ? 1904 : 1900 };
}
