/**
 * Puts changed cells into the XML of a worksheet part. excelize would write the whole part again: it re-orders
 * attributes, drops what it has no structure for and doubles the styles. Exchanging single `<c>` elements keeps every
 * other character: widths, validations, conditional formats, extensions, comments of any producer.
 */
import { areaName, areaOf, cellName, positionOf } from "../../core/grid/address";
import { cellKey, columnOfKey, rowOfKey, type CellRecord } from "../book/cell-record";
import { changedCellElement, newCellElement } from "./cell-element";
import { attributesOf, scanTags, type Tag } from "./xml";

/** What becomes of a cell; `was` is undefined when the part does not hold it. */
export interface CellSplice {
  readonly was: CellRecord | undefined;
  readonly now: CellRecord;
  readonly unshare: boolean;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface State {
  readonly xml: string;
  readonly changes: ReadonlyMap<number, CellSplice>;
  /** keys of cells that the part does not hold and that are still to be written, ascending */
  readonly waiting: number[];
  readonly edits: Edit[];
  row: number;
  column: number;
  cell: Tag | undefined;
}

const nameOf = (key: number) => cellName({ row: rowOfKey(key), column: columnOfKey(key) });

/** New elements for all waiting cells of a row before a column. */
function newCells(state: State, row: number, before: number, prefix: string): string {
  let text = "";
  for (;;) {
    const [key] = state.waiting;
    if (key === undefined || key >= cellKey(row, 0) + before) return text;
    state.waiting.shift();
    const change = state.changes.get(key);
    if (change) text += newCellElement(nameOf(key), change.now, prefix);
  }
}

/** Whole rows for all waiting cells above a row. */
function newRows(state: State, before: number, prefix: string): string {
  let text = "";
  for (;;) {
    const [key] = state.waiting;
    if (key === undefined || rowOfKey(key) >= before) return text;
    const row = rowOfKey(key);
    text += `<${prefix}row r="${row + 1}">${newCells(state, row, 16_384, prefix)}</${prefix}row>`;
  }
}

function insert(state: State, at: number, text: string): void {
  if (text !== "") state.edits.push({ start: at, end: at, text });
}

function onRow(state: State, tag: Tag): void {
  if (tag.kind === "close") {
    insert(state, tag.start, newCells(state, state.row, 16_384, tag.prefix));
    return;
  }
  const { r } = attributesOf(tag);
  state.row = r === undefined ? state.row + 1 : Number(r) - 1;
  state.column = -1;
  insert(state, tag.start, newRows(state, state.row, tag.prefix));
  const [next] = state.waiting;
  if (next === undefined || rowOfKey(next) !== state.row) return;
  // The hint which columns the row uses would be wrong now; it is optional.
  const attributes = tag.attributes.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, "").trimEnd();
  const cells = tag.kind === "empty" ? `${newCells(state, state.row, 16_384, tag.prefix)}</${tag.prefix}row>` : "";
  state.edits.push({ start: tag.start, end: tag.end, text: `<${tag.prefix}row${attributes}>${cells}` });
}

/** The element that starts at `tag` ends at `end`. */
function exchange(state: State, tag: Tag, end: number): void {
  const key = cellKey(state.row, state.column);
  const change = state.changes.get(key);
  if (!change) return;
  const rest = state.xml.slice(tag.end, end);
  const was = change.was ?? { value: undefined, formula: undefined, style: 0 };
  state.edits.push({ start: tag.start, end, text: changedCellElement(nameOf(key), tag, rest, { ...change, was }) });
}

function onCell(state: State, tag: Tag): void {
  if (tag.kind === "close") {
    if (state.cell) exchange(state, state.cell, tag.end);
    return;
  }
  const { r } = attributesOf(tag);
  state.column = r === undefined ? state.column + 1 : (positionOf(r)?.column ?? state.column + 1);
  insert(state, tag.start, newCells(state, state.row, state.column, tag.prefix));
  state.cell = tag;
  if (tag.kind === "empty") exchange(state, tag, tag.end);
}

/** The area that the part claims to use grows with the cells that are added. */
function onDimension(state: State, tag: Tag): void {
  const area = areaOf(attributesOf(tag)["ref"] ?? "");
  if (tag.kind === "close" || !area || state.waiting.length === 0) return;
  const rows = state.waiting.map(rowOfKey);
  const columns = state.waiting.map(columnOfKey);
  const top = Math.min(area.row, ...rows.slice(0, 1));
  const bottom = Math.max(area.row + area.rows - 1, ...rows.slice(-1));
  const left = columns.reduce((least, column) => Math.min(least, column), area.column);
  const right = columns.reduce((most, column) => Math.max(most, column), area.column + area.columns - 1);
  const ref = areaName({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  const attributes = tag.attributes.replace(/(\sref\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${ref}"`);
  state.edits.push({
    start: tag.start,
    end: tag.end,
    text: `<${tag.prefix}dimension${attributes}${tag.kind === "empty" ? "/>" : ">"}`,
  });
}

function onSheetData(state: State, tag: Tag): void {
  if (tag.kind === "open") return;
  const rows = newRows(state, Number.POSITIVE_INFINITY, tag.prefix);
  if (tag.kind === "close") insert(state, tag.start, rows);
  else if (rows !== "")
    state.edits.push({
      start: tag.start,
      end: tag.end,
      text: `<${tag.prefix}sheetData>${rows}</${tag.prefix}sheetData>`,
    });
}

function applyEdits(xml: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join("") + xml.slice(at);
}

/** The part with the changed cells; `changes` by cell key. */
export function spliceSheet(xml: string, changes: ReadonlyMap<number, CellSplice>): string {
  const waiting = [...changes]
    .flatMap(([key, { was }]) => (was === undefined ? [key] : []))
    .sort((left, right) => left - right);
  const state: State = { xml, changes, waiting, edits: [], row: -1, column: -1, cell: undefined };
  scanTags(xml, (tag) => {
    if (tag.name === "dimension") onDimension(state, tag);
    if (tag.name === "row") onRow(state, tag);
    if (tag.name === "c") onCell(state, tag);
    if (tag.name === "sheetData") onSheetData(state, tag);
  });
  return applyEdits(xml, state.edits);
}
