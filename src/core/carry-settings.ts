/** Settings that speak of cells and headings follow the columns that this product itself inserts and deletes. */
import { carryCorrections, type MovedColumns } from "./plan/carry-corrections";
import { NOTHING_IGNORED, type Ignored } from "./rules/ignored/ignored";
import { shiftIgnored } from "./rules/ignored/shift-ignored";
import type { WorkbookSettings } from "./workbook-settings";

/**
 * To be called after every outcome with `moved`, with the workbook read again, and to be kept in the workbook.
 * What was found at the last check needs no carrying: its findings are known again by what their cells hold.
 */
export function carrySettings<S extends Pick<WorkbookSettings, "corrections" | "ignored">>(
  settings: S,
  moved: MovedColumns,
): S {
  return {
    ...settings,
    corrections: carryCorrections(settings.corrections ?? [], moved),
    ignored: moved.moves.reduce<Ignored>(
      // Behind deleted columns, the first that moves is the one after the last deleted.
      (ignored, { sheet, column, by }) => shiftIgnored(ignored, sheet, by < 0 ? column - by : column, by),
      settings.ignored ?? NOTHING_IGNORED,
    ),
  };
}
