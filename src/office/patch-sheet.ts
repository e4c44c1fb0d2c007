/** A sheet that was read before, with some of its cells and its layout as they are now. */
import type { Area } from "../core/grid/address";
import type { Sheet } from "../core/grid/sheet";
import { boundingArea, intersection } from "./areas";
import { assemble, isBlank, tighten, type CellGrid, type Piece } from "./cell-grid";
import type { SheetLayout } from "./read-layout";
import type { SeenLines } from "./read-lines";
import { movedLayout, movedLine, type StructureEdit } from "./shift-layout";

/** The known cells under the pieces that were read again. */
export function patchedGrid(known: Sheet, pieces: readonly Piece[]): CellGrid {
  if (pieces.length === 0) return known;
  const areas = [...(known.used ? [known.used] : []), ...pieces.map(({ area }) => area)];
  const used = areas.reduce(boundingArea);
  const before: readonly Piece[] = known.used ? [{ area: known.used, blocks: known }] : [];
  return tighten(assemble(used, [...before, ...pieces]));
}

/** Rows and columns of the grid that the known layout says nothing of. */
export function unknownLines(
  known: Sheet,
  grid: CellGrid,
  edits: readonly StructureEdit[],
): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const { used } = grid;
  if (!used) return { rows: [], columns: [] };
  const before = known.used;
  const moved = (axis: StructureEdit["axis"], first: number, count: number) =>
    new Set(
      Array.from({ length: count }, (_, index) => first + index).flatMap(
        (line) =>
          edits.reduce<number | undefined>(
            (at, edit) => (at === undefined || edit.axis !== axis || edit.across ? at : movedLine(at, edit)),
            line,
          ) ?? [],
      ),
    );
  const rows = before ? moved("rows", before.row, before.rows) : new Set<number>();
  const columns = before ? moved("columns", before.column, before.columns) : new Set<number>();
  const unknown = (first: number, count: number, known: ReadonlySet<number>) =>
    Array.from({ length: count }, (_, index) => first + index).filter((line) => !known.has(line));
  return { rows: unknown(used.row, used.rows, rows), columns: unknown(used.column, used.columns, columns) };
}

/**
 * Merged cells are those of the last full reading, moved with rows and columns: only calls that cost the user's undo tell them.
 * One below which something stands now is merged no more.
 * @param asked rows that were asked for again, whatever was known of them
 */
export function patchedLayout(
  known: SheetLayout,
  grid: CellGrid,
  edits: readonly StructureEdit[],
  seen: (SeenLines & { readonly asked: ReadonlySet<number> }) | undefined,
): SheetLayout {
  const { used } = grid;
  const moved = edits.reduce(movedLayout, known);
  const isUsedRow = (row: number) => used !== undefined && row >= used.row && row < used.row + used.rows;
  const isUsedColumn = (column: number) =>
    used !== undefined && column >= used.column && column < used.column + used.columns;
  const rows = [...moved.hiddenRows.filter((row) => seen?.asked.has(row) !== true), ...(seen?.hiddenRows ?? [])];
  const columns = [...moved.hiddenColumns, ...(seen?.hiddenColumns ?? [])];
  const widths = [...moved.columnWidths, ...(seen?.columnWidths ?? [])];
  return {
    merged: moved.merged
      .filter((area) => isUsedRow(area.row) && isUsedColumn(area.column) && !holdsMore(grid, area))
      .sort((left, right) => left.row - right.row || left.column - right.column),
    hiddenRows: inOrder(rows.filter(isUsedRow)),
    hiddenColumns: inOrder(columns.filter(isUsedColumn)),
    columnWidths: new Map(widths.filter(([column]) => isUsedColumn(column)).sort(([left], [right]) => left - right)),
  };
}

const inOrder = (lines: readonly number[]) => [...new Set(lines)].sort((left, right) => left - right);

/** Cells below a merged one hold nothing; where one does, they were taken apart. */
function holdsMore({ used, values, formulas }: CellGrid, area: Area): boolean {
  const shared = used && intersection(used, area);
  if (!shared) return false;
  for (let row = shared.row; row < shared.row + shared.rows; row += 1) {
    for (let column = shared.column; column < shared.column + shared.columns; column += 1) {
      if (row === area.row && column === area.column) continue;
      const [r, c] = [row - used.row, column - used.column];
      if (!isBlank(values[r]?.[c], formulas[r]?.[c])) return true;
    }
  }
  return false;
}
