/** What tells a row from the others, so that nothing is put back on rows that were sorted or moved since. */
import type { CellAddress } from "../core/grid/address";
import { blocksOf, type CellBlock } from "./cell-blocks";
import { addressKey, type RawValue } from "./cell-state";

/** A text that stood in the row, kept as a number: thousands of them have to fit in the workbook's settings. */
export interface RowMark {
  /** zero-based */
  readonly column: number;
  readonly fingerprint: number;
}

/** Names of objectives and indicators stand in the first columns; more would only make the answer larger. */
const MOST_COLUMNS = 8;

/** The rows of a sheet in which cells are written, with what stands at their left. */
export interface SheetRows {
  readonly sheet: string;
  readonly columns: number;
  readonly blocks: readonly { readonly block: CellBlock<CellAddress>; readonly range: Excel.Range }[];
}

/** Queues the texts at the left of the cells, whose sheets must be there; the caller syncs. */
export function queueRowTexts(context: Excel.RequestContext, cells: readonly CellAddress[]): readonly SheetRows[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const here = cells.filter((at) => at.sheet === sheet);
    const columns = here.reduce((least, { column }) => Math.min(least, column), MOST_COLUMNS);
    if (columns === 0) return [];
    const rows = [...new Set(here.map(({ row }) => row))].map((row): CellAddress => ({ sheet, row, column: 0 }));
    const blocks = blocksOf(rows, (at) => at).map((block) => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(block.area.row, 0, block.area.rows, columns);
      range.load("values");
      return { block, range };
    });
    return [{ sheet, columns, blocks }];
  });
}

/**
 * The mark of each row, looked up by `rowKey`; none where the row has no such text. On each sheet the column that tells most rows apart
 * gives the texts.
 * @param isOurs whether we wrote the cell: what we write comes and goes
 */
export function rowMarks(
  sheets: readonly SheetRows[],
  isOurs: (at: CellAddress) => boolean,
): ReadonlyMap<string, RowMark> {
  return new Map(
    sheets.flatMap(({ sheet, columns, blocks }) => {
      const texts = Array.from({ length: columns }, (_, column) =>
        columnTexts(sheet, column, blocks).filter(({ at }) => !isOurs(at)),
      );
      const best = texts.reduce((first, second) => (tells(second) > tells(first) ? second : first), []);
      return best.map(({ at, text }): [string, RowMark] => [
        rowKey(at),
        { column: at.column, fingerprint: fingerprintOf(text) },
      ]);
    }),
  );
}

export function rowKey({ sheet, row }: CellAddress): string {
  return addressKey({ sheet, row, column: 0 });
}

interface RowText {
  readonly at: CellAddress;
  readonly text: string;
}

function columnTexts(sheet: string, column: number, blocks: SheetRows["blocks"]): readonly RowText[] {
  return blocks.flatMap(({ block: { items }, range }) =>
    items.flatMap(({ row }, index) => {
      const value = (range.values as readonly (readonly RawValue[])[])[index]?.[column];
      return typeof value === "string" && value.trim() !== "" ? [{ at: { sheet, row, column }, text: value }] : [];
    }),
  );
}

/** How many rows a column tells apart; of two that tell as many, the longer texts say more. */
function tells(texts: readonly RowText[]): number {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  return new Set(texts.map(({ text }) => text)).size + length / (length + 1);
}

/** FNV-1a, 32 bits. */
export function fingerprintOf(value: RawValue): number {
  let hash = 0x811c9dc5;
  for (const character of String(value)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
