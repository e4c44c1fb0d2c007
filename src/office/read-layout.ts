/** How sheets are laid out: hidden rows and columns, widths, merged areas. Excel takes these readings for writes, and forgets what the user could undo. */
import type { Area } from "../core/grid/address";
import type { SheetContent } from "../core/grid/sheet";
import type { Band } from "./bands";
import { readMergedAreas, readTogether } from "./read-merged-areas";

export type SheetLayout = Pick<SheetContent, "merged" | "hiddenRows" | "hiddenColumns" | "columnWidths">;

export const NO_LAYOUT: SheetLayout = { merged: [], hiddenRows: [], hiddenColumns: [], columnWidths: new Map() };

type Lines = Omit<SheetLayout, "merged">;

/** Rows whose properties fit into one answer. */
const ROWS_PER_TRIP = 50_000;

/** One round trip where rows fit into one answer and no sheet has more merged areas than Excel tells at once; a few more else. */
export async function readLayouts(
  context: Excel.RequestContext,
  sheets: readonly Band[],
): Promise<ReadonlyMap<Excel.Worksheet, SheetLayout>> {
  const trips = rowTrips(sheets);
  const [trip = [], ...more] = trips;
  const columns = queueColumns(sheets);
  try {
    const rows = queueRows(trip);
    const merged = await readTogether(context, sheets);
    const hidden = [...hiddenIn(rows), ...(await readRows(context, more))];
    return joined(sheets, linesOf(columns, hidden), merged);
  } catch {
    // Whatever was too much: each by itself, the merged areas cut until Excel answers.
    const again = queueColumns(sheets);
    await context.sync();
    const hidden = await readRows(context, trips);
    return joined(sheets, linesOf(again, hidden), await readMergedAreas(context, sheets));
  }
}

const joined = (
  sheets: readonly Band[],
  lines: ReadonlyMap<Excel.Worksheet, Lines>,
  merged: ReadonlyMap<Excel.Worksheet, readonly Area[]>,
) =>
  new Map(sheets.map(({ sheet }) => [sheet, { ...NO_LAYOUT, ...lines.get(sheet), merged: merged.get(sheet) ?? [] }]));

interface QueuedRows extends Band {
  readonly properties: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

interface QueuedColumns extends Band {
  readonly properties: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

const queueRows = (sheets: readonly Band[]): readonly QueuedRows[] =>
  sheets.map(({ sheet, area }) => ({
    sheet,
    area,
    properties: sheet.getRangeByIndexes(area.row, area.column, area.rows, 1).getRowProperties({ rowHidden: true }),
  }));

const queueColumns = (sheets: readonly Band[]): readonly QueuedColumns[] =>
  sheets.map(({ sheet, area }) => ({
    sheet,
    area,
    properties: sheet
      .getRangeByIndexes(area.row, area.column, 1, area.columns)
      .getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
  }));

interface HiddenRow {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
}

const hiddenIn = (queued: readonly QueuedRows[]): readonly HiddenRow[] =>
  queued.flatMap(({ sheet, area, properties }) =>
    properties.value.flatMap(({ rowHidden }, index) => (rowHidden ? [{ sheet, row: area.row + index }] : [])),
  );

async function readRows(
  context: Excel.RequestContext,
  [trip, ...more]: readonly (readonly Band[])[],
): Promise<readonly HiddenRow[]> {
  if (!trip) return [];
  const rows = queueRows(trip);
  await context.sync();
  return [...hiddenIn(rows), ...(await readRows(context, more))];
}

function linesOf(columns: readonly QueuedColumns[], hidden: readonly HiddenRow[]): ReadonlyMap<Excel.Worksheet, Lines> {
  return new Map(
    columns.map(({ sheet, area, properties }) => {
      const all = properties.value.map((each, index) => ({ ...each, column: area.column + index }));
      const widths = all.map(({ column, format }) => [column, format?.columnWidth] as const);
      return [
        sheet,
        {
          hiddenRows: hidden.filter((each) => each.sheet === sheet).map(({ row }) => row),
          hiddenColumns: all.flatMap(({ column, columnHidden }) => (columnHidden ? [column] : [])),
          columnWidths: new Map(widths.flatMap(([column, width]) => (width === undefined ? [] : [[column, width]]))),
        },
      ];
    }),
  );
}

function rowTrips(sheets: readonly Band[]): readonly (readonly Band[])[] {
  const trips: Band[][] = [];
  let room = 0;
  for (const { sheet, area } of sheets) {
    for (let row = 0; row < area.rows; row += ROWS_PER_TRIP) {
      const band = { sheet, area: { ...area, row: area.row + row, rows: Math.min(ROWS_PER_TRIP, area.rows - row) } };
      const last = trips.at(-1);
      if (last && band.area.rows <= room) last.push(band);
      else {
        trips.push([band]);
        room = ROWS_PER_TRIP;
      }
      room -= band.area.rows;
    }
  }
  return trips;
}
