/** Whether new columns can go where they shall: the sheet is there, not protected, its headings and the merged areas that grow stand where they were read. */
import { areaName, areaOf } from "../core/grid/address";
import type { ColumnAddition } from "../core/patch/column-addition";
import type { Skipped, SkipReason } from "../core/patch/patch";
import { fitIntoTables } from "./fit-into-tables";
import { queueTables, readTables } from "./read-tables";

/** A sheet that takes its columns. */
export interface ColumnPlace {
  readonly addition: ColumnAddition;
  readonly worksheet: Excel.Worksheet;
  /** the cell that stands where the first new column goes: Excel moves it along, so it tells whether columns were inserted */
  readonly moving: Excel.Range;
}

interface Candidate extends ColumnPlace {
  readonly anchor: Excel.Range;
  readonly tables: () => readonly Excel.Table[];
  /** what is merged at each area that grows */
  readonly merged: readonly Excel.RangeAreas[];
}

export interface PlacedColumns {
  readonly places: readonly ColumnPlace[];
  readonly skipped: readonly Skipped[];
}

/** Two round trips, whatever the number of sheets, and one more where sheets have tables. */
export async function placeColumns(
  context: Excel.RequestContext,
  additions: readonly ColumnAddition[],
): Promise<PlacedColumns> {
  const worksheets = additions.map(({ sheet }) => context.workbook.worksheets.getItemOrNullObject(sheet));
  for (const worksheet of worksheets) worksheet.load("name, protection/protected");
  await context.sync();
  const skipped: Skipped[] = [];
  const skip = ({ sheet, column, anchor }: ColumnAddition, why: SkipReason) =>
    void skipped.push({ at: { sheet, row: anchor.headings[0]?.row ?? 0, column }, why });
  const candidates = additions.flatMap((addition, index): readonly Candidate[] => {
    const worksheet = worksheets[index];
    const why = worksheet && obstacle(worksheet);
    if (worksheet && !why) return [queueLook(addition, worksheet)];
    skip(addition, why ?? "missing-sheet");
    return [];
  });
  await context.sync();
  const places = candidates.filter((candidate) => {
    const isSame = holdsHeadings(candidate) && holdsMergedAreas(candidate);
    if (!isSame) skip(candidate.addition, "changed");
    return isSame;
  });
  const tables = await readTables(
    context,
    places.map((place) => place.tables()),
  );
  return {
    places: places.map(({ addition, worksheet, moving }, index) => ({
      addition: fitIntoTables(addition, tables[index] ?? []),
      worksheet,
      moving,
    })),
    skipped,
  };
}

function obstacle(worksheet: Excel.Worksheet): SkipReason | undefined {
  if (worksheet.isNullObject) return "missing-sheet";
  // Columns may be inserted on some protected sheets, but their cells would be locked.
  return worksheet.protection.protected ? "locked" : undefined;
}

function queueLook(addition: ColumnAddition, worksheet: Excel.Worksheet): Candidate {
  const { column, headings } = addition.anchor;
  const rows = headings.map(({ row }) => row);
  const top = rows[0] ?? 0;
  const anchor = worksheet.getRangeByIndexes(top, column, (rows[rows.length - 1] ?? top) - top + 1, 1);
  anchor.load("values, rowIndex");
  const moving = worksheet.getCell(0, addition.column);
  moving.load("columnIndex");
  const merged = addition.growing.map(({ row, column: first, rows: height, columns }) => {
    const areas = worksheet.getRangeByIndexes(row, first, height, columns).getMergedAreasOrNullObject();
    areas.load("areas/items/address");
    return areas;
  });
  return { addition, worksheet, moving, anchor, merged, tables: queueTables(worksheet) };
}

function holdsHeadings({ addition, anchor }: Candidate): boolean {
  return addition.anchor.headings.every(
    ({ row, value }) => (anchor.values[row - anchor.rowIndex]?.[0] as unknown) === value,
  );
}

/** Cells that are not merged may hold something by now, and merging them would lose it; those of the new columns are empty. */
function holdsMergedAreas({ addition, merged }: Candidate): boolean {
  return addition.growing.every((area, index) => {
    const found = merged[index];
    if (!found || found.isNullObject || found.areas.items.length !== 1) return false;
    const present = areaOf(found.areas.items[0]?.address ?? "");
    return present !== undefined && areaName(present) === areaName(area);
  });
}
