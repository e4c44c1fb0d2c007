/** Queues writes of values, formats and fills in blocks; the caller syncs. */
import type { CellAddress } from "../core/grid/address";
import { blocksOf, type CellBlock } from "./cell-blocks";
import type { CellFill, RawValue } from "./cell-state";

export interface CellWrite {
  readonly at: CellAddress;
  /** `""` empties the cell */
  readonly value: RawValue;
  readonly format: string;
  readonly fill: FillWrite;
}

/** `keep` leaves the fill as it is, `none` removes it. */
export type FillWrite = Partial<CellFill> | "none" | "keep";

/** Makes a cell keep a text as it is, whatever it looks like. */
const TEXT_FORMAT = "@";

/** The ranges written, in order; their values can be loaded after the sync to see what arrived. */
export function queueWrites(context: Excel.RequestContext, writes: readonly CellWrite[]): readonly QueuedWrite[] {
  return blocksOf(writes, ({ at }) => at).map((block) => queueBlock(context, block));
}

export interface QueuedWrite {
  readonly block: CellBlock<CellWrite>;
  readonly range: Excel.Range;
}

function queueBlock(context: Excel.RequestContext, block: CellBlock<CellWrite>): QueuedWrite {
  const { row, column, rows, columns } = block.area;
  const range = context.workbook.worksheets.getItem(block.sheet).getRangeByIndexes(row, column, rows, columns);
  // Excel reads written strings as if an American typed them; in the text format they stay what they are.
  range.numberFormat = block.items.map(({ value, format }) => [isText(value) ? TEXT_FORMAT : format]);
  range.values = block.items.map(({ value }) => [value]);
  if (block.items.some(({ value }) => isText(value))) range.numberFormat = block.items.map(({ format }) => [format]);
  queueFills(range, block);
  return { block, range };
}

function isText(value: RawValue): boolean {
  return typeof value === "string" && value !== "";
}

function queueFills(range: Excel.Range, block: CellBlock<CellWrite>): void {
  // Block properties can set a fill but not remove one.
  for (const [row, { fill }] of block.items.entries()) {
    if (fill === "none") range.getCell(row, 0).format.fill.clear();
  }
  if (block.items.every(({ fill }) => typeof fill === "string")) return;
  range.setCellProperties(
    block.items.map(({ fill }) => [typeof fill === "string" ? {} : { format: { fill: settableFill(fill) } }]),
  );
}

/** A solid fill is its colour; naming its pattern as well would add a pattern colour that was not there. */
function settableFill({ color, pattern, patternColor }: Partial<CellFill>): Excel.CellPropertiesFill {
  if (pattern === undefined || pattern === "Solid") return color === undefined ? {} : { color };
  return { ...(color ? { color } : {}), pattern, ...(patternColor ? { patternColor } : {}) };
}
