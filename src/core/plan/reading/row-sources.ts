/** The rows of a sheet that an indicator is read from: as long as they are the very same, so is the indicator. */
import type { Position } from "../../grid/address";
import { ownerOf, type Sheet } from "../../grid/sheet";
import { placeOf, type RowDraft, type TableDraft } from "./draft";

/** The blocks' rows, and the merged areas that lead from one to another. */
export function sourcesOf({ sheet, columns }: TableDraft, row: RowDraft): readonly unknown[] {
  const rows = new Set<number>([row.row, ...row.more]);
  // Without merged areas every cell stands in the row it is asked in.
  if (sheet.mergedAt.size > 0 || row.places) {
    const places = columns.all.flatMap((column) => placeOf(row, column) ?? []);
    const below = row.more.flatMap((at) => columns.all.map(({ column }) => ({ row: at, column })));
    for (const place of [...places, ...below]) rows.add(ownerOf(sheet, place).row);
  }
  if (row.office) rows.add(row.office.row);
  return [sheet.mergedAt, ...[...rows].flatMap((at) => blocksOf(sheet, at))];
}

function blocksOf({ used, values, texts, formats, formulas }: Sheet, row: Position["row"]): readonly unknown[] {
  const index = row - (used?.row ?? 0);
  return [values[index], texts[index], formats[index], formulas[index]];
}
