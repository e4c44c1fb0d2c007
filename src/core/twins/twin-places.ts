/** The result cells of a plan, and why some of them may not be written. */
import type { Position } from "../grid/address";
import { isCovered, type Sheet, type Workbook } from "../grid/sheet";
import type { Figure } from "../methodology/figure";
import type { SkipReason } from "../patch/patch";
import { isSureEnough } from "../plan/confidence";
import type { Field, Indicator, Plan } from "../plan/model";
import type { TwinPlace } from "./twin";

interface PlacesInput {
  readonly workbook: Workbook;
  readonly plan: Plan;
  readonly figures: readonly Figure[];
}

/** The place of an indicator's measured result; undefined where its table has none. */
export function twinPlaces({ workbook, plan, figures }: PlacesInput): (indicator: Indicator) => TwinPlace | undefined {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const unsure = new Set(plan.tables.filter((table) => !isSureEnough(table)).flatMap(({ indicators }) => indicators));
  const results = new Map(figures.map(({ indicator, result }) => [indicator, result]));
  const shared = sharedCells(figures);
  return (indicator) => {
    const [sheet, result] = [sheets.get(indicator.sheet), results.get(indicator)];
    if (!sheet || !result) return undefined;
    const obstacle = unsure.has(indicator) ? "unsure-mapping" : obstacleAt(sheet, result, shared);
    return { at: addressOf(sheet, result.at), cell: result.cell, obstacle };
  };
}

const addressOf = (sheet: Pick<Sheet, "name">, { row, column }: Position) => ({ sheet: sheet.name, row, column });

const keyOf = (sheet: string, { row, column }: Position) => `${sheet}!${row}:${column}`;

/** A cell merged over several indicators has room for one result: whose is not ours to choose. */
function sharedCells(figures: readonly Figure[]): ReadonlySet<string> {
  const keys = figures.flatMap(({ sheet, result }) => (result ? [keyOf(sheet, result.at)] : []));
  const seen = new Set<string>();
  return new Set(keys.filter((key) => seen.has(key) || !seen.add(key)));
}

function obstacleAt(sheet: Sheet, { at, cell }: Field, shared: ReadonlySet<string>): SkipReason | undefined {
  if (cell.formula !== undefined) return "formula";
  if (isCovered(sheet, at)) return "covered";
  return shared.has(keyOf(sheet.name, at)) ? "shared" : undefined;
}
