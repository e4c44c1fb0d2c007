/** The cells of whole sheets: where they stand, then what they hold, cut to what holds something. */
import type { Area } from "../core/grid/address";
import type { ReadingLimit } from "../core/grid/reading-limit";
import type { ReadOptions } from "../host";
import { boundingArea, cellCount } from "./areas";
import type { Band } from "./bands";
import { assemble, EMPTY_GRID, tighten, type CellGrid } from "./cell-grid";
import { lookForCells, type SeenSheet } from "./look-for-cells";
import { readCells } from "./read-cells";

export interface ReadSheet {
  readonly grid: CellGrid;
  /** when the sheet holds more than was read */
  readonly limit: ReadingLimit | undefined;
}

/** What is far away is looked at when it is as small as this: blanks are no loss. */
const FEW_CELLS = 500;

/** Two round trips for what fits into one answer. Sheets that are not among the answers hold nothing. */
export async function readSheetCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  options: ReadOptions = {},
): Promise<ReadonlyMap<Excel.Worksheet, ReadSheet>> {
  const used = await usedAreas(context, sheets);
  const seen = await lookForCells(context, used, options.signal);
  const wanted = seen.flatMap(({ sheet, near, far }) => [...near, ...smallOnes(far)].map((area) => ({ sheet, area })));
  const pieces = await readCells(context, wanted, options);
  return new Map(
    seen.map((each) => [
      each.sheet,
      readSheetOf(
        each,
        pieces.filter(({ sheet }) => sheet === each.sheet),
      ),
    ]),
  );
}

async function usedAreas(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly Band[]> {
  const queued = sheets.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true) }));
  for (const { range } of queued) range.load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  return queued.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return [{ sheet, area: { row, column, rows, columns } }];
  });
}

const smallOnes = (areas: readonly Area[]) =>
  areas.reduce((sum, area) => sum + cellCount(area), 0) <= FEW_CELLS ? areas : [];

function readSheetOf(
  { sheet, near, far }: SeenSheet,
  pieces: readonly (Band & { readonly blocks: CellGrid | Omit<CellGrid, "used"> })[],
): ReadSheet {
  const isIn = (areas: readonly Area[], { row, column }: Area) =>
    areas.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
  const used = near.length === 0 ? undefined : near.reduce(boundingArea);
  const grid = used
    ? tighten(
        assemble(
          used,
          pieces.filter(({ area }) => isIn(near, area)),
        ),
      )
    : EMPTY_GRID;
  const seenFar = pieces.filter(({ area }) => isIn(far, area));
  const isBlankBeyond =
    seenFar.length > 0 && seenFar.every(({ area, blocks }) => tighten({ ...blocks, used: area }).used === undefined);
  const isAll = far.length === 0 || isBlankBeyond;
  return { grid, limit: isAll ? undefined : { kind: "beyond", sheet: sheet.name, read: grid.used } };
}
