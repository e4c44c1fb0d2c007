/** Settings that speak of cells and headings follow the columns that this product itself inserts and deletes. */
import { shiftAnswers } from "./methodology/answers/kept-answer";
import { carryCorrections, type MovedColumns } from "./plan/carry-corrections";
import { NOTHING_IGNORED, type Ignored } from "./rules/ignored/ignored";
import { shiftIgnored } from "./rules/ignored/shift-ignored";
import type { WorkbookSettings } from "./workbook-settings";

/**
 * To be called after every outcome with `moved`, with the workbook read again, and to be kept in the workbook.
 * What was found at the last check needs no carrying: its findings are known again by what their cells hold.
 */
export function carrySettings<S extends Pick<WorkbookSettings, "corrections" | "ignored" | "answers">>(
  settings: S,
  moved: MovedColumns,
): S {
  // Behind deleted columns, the first that moves is the one after the last deleted.
  const moves = moved.moves.map(({ sheet, column, by }) => ({ sheet, first: by < 0 ? column - by : column, by }));
  const { answers } = settings;
  return {
    ...settings,
    corrections: carryCorrections(settings.corrections ?? [], moved),
    ignored: moves.reduce<Ignored>(
      (ignored, { sheet, first, by }) => shiftIgnored(ignored, sheet, first, by),
      settings.ignored ?? NOTHING_IGNORED,
    ),
    ...(answers && {
      answers: moves.reduce((kept, { sheet, first, by }) => shiftAnswers(kept, sheet, first, by), answers),
    }),
  };
}
