/** Queues writes of values, formats and fills in blocks; the caller syncs. */
import type { CellAddress } from "../core/grid/address";
import { blocksOf, type CellBlock } from "./cell-blocks";
import type { CellFill } from "./cell-state";
import { holdable, type RawValue } from "./raw-value";

export interface CellWrite {
  readonly at: CellAddress;
  /** `""` empties the cell */
  readonly value: RawValue;
  /** undefined: stays as it is */
  readonly format: string | undefined;
  readonly fill: FillWrite;
  /** in a hidden row: Excel puts what is written across one on other rows (office-js #224) */
  readonly standsAlone: boolean;
}

/** `keep` leaves the fill as it is, `none` removes it. */
export type FillWrite = Partial<CellFill> | "none" | "keep";

export type WriteBlock = CellBlock<CellWrite>;

export interface QueuedWrite {
  readonly block: WriteBlock;
  /** its values can be loaded after the sync to see what arrived */
  readonly range: Excel.Range;
}

/** Makes a cell keep a text as it is, whatever it looks like. */
const TEXT_FORMAT = "@";

export function writeBlocks(writes: readonly CellWrite[]): readonly WriteBlock[] {
  return blocksOf(
    writes,
    ({ at }) => at,
    ({ standsAlone }) => standsAlone,
  );
}

/** Measured on the wire: a block and its answer, a value with its answer, the properties of a cell, a fill taken away. */
const BYTES = { block: 2000, value: 50, properties: 70, clearing: 700 } as const;

/** Roughly what a block takes in a request and its answer. */
export function bytesOfBlock({ items }: WriteBlock): number {
  const isPlain = isUniform(items, ({ fill }) => fill);
  const sameFormat = isUniform(items, ({ format }) => format);
  return items.reduce<number>((sum, { value, format = "", fill }) => {
    const shown = isText(value) ? 2 : 1;
    const text = typeof value === "string" ? value.length * 2 : 0;
    const look = isPlain ? 0 : BYTES.properties + (fill === "none" ? BYTES.clearing : 0);
    return sum + BYTES.value + text + look + (sameFormat ? 0 : (format.length + 8) * shown);
  }, BYTES.block);
}

export function queueBlock(context: Excel.RequestContext, block: WriteBlock): QueuedWrite {
  const { row, column, rows, columns } = block.area;
  const range = context.workbook.worksheets.getItem(block.sheet).getRangeByIndexes(row, column, rows, columns);
  const hasTexts = block.items.some(({ value, format }) => isText(value) && format !== undefined);
  // Excel reads written strings as if an American typed them; in the text format they stay what they are.
  if (hasTexts)
    setFormats(range, block.items, ({ value, format }) =>
      format !== undefined && isText(value) ? TEXT_FORMAT : format,
    );
  else setFormats(range, block.items, ({ format }) => format);
  range.values = block.items.map(({ value }) => [holdable(value)]);
  if (hasTexts) setFormats(range, block.items, ({ format }) => format);
  queueFills(range, block);
  return { block, range };
}

function isText(value: RawValue): boolean {
  return typeof value === "string" && value !== "";
}

const keyOf = (part: unknown) => (typeof part === "object" ? JSON.stringify(part) : part);

function isUniform(items: readonly CellWrite[], part: (item: CellWrite) => unknown): boolean {
  const [first] = items;
  if (first === undefined) return true;
  const key = keyOf(part(first));
  return items.every((item) => keyOf(part(item)) === key);
}

/** One format for all is said once (documented of `numberFormat`); null leaves a cell as it is. */
function setFormats(
  range: Excel.Range,
  items: readonly CellWrite[],
  formatOf: (item: CellWrite) => string | undefined,
): void {
  const [first] = items;
  if (first && isUniform(items, formatOf)) {
    const format = formatOf(first);
    if (format !== undefined) range.numberFormat = format as unknown as string[][];
  } else range.numberFormat = items.map((item) => [formatOf(item) ?? null]);
}

function queueFills(range: Excel.Range, { items }: WriteBlock): void {
  const [first] = items;
  if (first && isUniform(items, ({ fill }) => fill)) {
    queueFill(range, first.fill);
    return;
  }
  // Block properties can set a fill but not remove one.
  for (const [row, { fill }] of items.entries()) {
    if (fill === "none") range.getCell(row, 0).format.fill.clear();
  }
  if (items.every(({ fill }) => typeof fill === "string")) return;
  range.setCellProperties(
    items.map(({ fill }) => [typeof fill === "string" ? {} : { format: { fill: settableFill(fill) } }]),
  );
}

/** The same for all cells of a range. */
function queueFill({ format }: Excel.Range, fill: FillWrite): void {
  if (fill === "keep") return;
  if (fill === "none") {
    format.fill.clear();
    return;
  }
  const { color, pattern, patternColor } = settableFill(fill);
  if (color !== undefined) format.fill.color = color;
  if (pattern !== undefined) format.fill.pattern = pattern;
  if (patternColor !== undefined) format.fill.patternColor = patternColor;
}

/** A solid fill is its colour; naming its pattern as well would add a pattern colour that was not there. */
function settableFill({ color, pattern, patternColor }: Partial<CellFill>): Excel.CellPropertiesFill {
  if (pattern === undefined || pattern === "Solid") return color === undefined ? {} : { color };
  return { ...(color ? { color } : {}), pattern, ...(patternColor ? { patternColor } : {}) };
}
