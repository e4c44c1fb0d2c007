/** The blocks of a sheet, put together from pieces and cut to what holds something. */
import type { Area } from "../core/grid/address";
import type { CellValue } from "../core/grid/cell";
import type { SheetContent } from "../core/grid/sheet";

/** What the cells of an area hold, row by row. */
export type CellBlocks = Pick<SheetContent, "values" | "texts" | "formats" | "formulas">;

export interface Piece {
  readonly area: Area;
  readonly blocks: CellBlocks;
}

/** The blocks of a used area; none where nothing is used. */
export interface CellGrid extends CellBlocks {
  readonly used: Area | undefined;
}

export const EMPTY_GRID: CellGrid = { used: undefined, values: [], texts: [], formats: [], formulas: [] };

type Block<T> = readonly (readonly T[])[];

/** A row with the items of a piece in their place; the row itself stays as it is. */
function withItems<T>(row: readonly T[], items: readonly T[], from: number): readonly T[] {
  if (from === 0 && items.length === row.length) return items;
  return [...row.slice(0, from), ...items, ...row.slice(from + items.length)];
}

/** Rows without a piece share one blank row: a cell far away costs no memory for what lies between. */
function fill<T>(used: Area, pieces: readonly Piece[], blank: T, blockOf: (blocks: CellBlocks) => Block<T>): Block<T> {
  const blankRow: readonly T[] = Array.from({ length: used.columns }, () => blank);
  const rows: (readonly T[])[] = Array.from({ length: used.rows }, () => blankRow);
  for (const { area, blocks } of pieces) {
    for (const [index, items] of blockOf(blocks).entries()) {
      const row = area.row - used.row + index;
      const before = rows[row];
      if (before) rows[row] = withItems(before, items, area.column - used.column);
    }
  }
  return rows;
}

/** Later pieces go over earlier ones; all lie inside `used`. */
export function assemble(used: Area, pieces: readonly Piece[]): CellGrid {
  return {
    used,
    values: fill<CellValue>(used, pieces, undefined, ({ values }) => values),
    texts: fill(used, pieces, "", ({ texts }) => texts),
    formats: fill(used, pieces, "General", ({ formats }) => formats),
    formulas: fill<string | undefined>(used, pieces, undefined, ({ formulas }) => formulas),
  };
}

/** Holds nothing that anybody would see: empty, or nothing but blanks. */
export const isBlank = (value: CellValue, formula: string | undefined): boolean =>
  formula === undefined && (value === undefined || (typeof value === "string" && value.trim() === ""));

interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** From the first cell that holds anything to the last one that holds more than blanks; counted within the blocks. */
function boundsOf({ values, formulas }: CellBlocks): Bounds | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      const formula = formulas[row]?.[column];
      if (value === undefined && formula === undefined) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      if (isBlank(value, formula)) continue;
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? undefined : { top, left: Math.min(left, right), bottom, right };
}

/**
 * Cut to what holds something. Excel's used range may run on to the last row for one blank text there (documented among the
 * resource limits), so the edge is found here, the same way after every reading.
 */
export function tighten(grid: CellGrid): CellGrid {
  const { used } = grid;
  const bounds = used && boundsOf(grid);
  if (!bounds) return EMPTY_GRID;
  const { left, bottom, right } = bounds;
  const top = Math.min(bounds.top, bottom);
  const area = { row: used.row + top, column: used.column + left, rows: bottom - top + 1, columns: right - left + 1 };
  if (area.rows === used.rows && area.columns === used.columns) return grid;
  const cut = <T>(block: Block<T>): Block<T> => {
    const rows = block.slice(top, bottom + 1);
    return area.columns === used.columns ? rows : rows.map((line) => line.slice(left, right + 1));
  };
  return {
    used: area,
    values: cut(grid.values),
    texts: cut(grid.texts),
    formats: cut(grid.formats),
    formulas: cut(grid.formulas),
  };
}
