/** What the cells of indicators and objectives hold to the letter: their texts in the plan are tidied. */
import type { Position } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";
import type { PlanTable } from "../../plan/model";
import { sheetsOf, type PlanSource } from "./plan-cells";

/** While it is the same, so are these cells. */
export function titlesIn({ plan, workbook }: PlanSource): readonly unknown[] {
  const sheets = sheetsOf(workbook);
  return plan.tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    return sheet ? titlePlaces(table).flatMap((at) => contentAt(sheet, at)) : [];
  });
}

/** Objectives may stand above the first table of a sheet: only the paths of indicators lead to them. */
function titlePlaces({ nodes, indicators }: PlanTable): readonly Position[] {
  const paths = new Set([...nodes, ...indicators].map(({ path }) => path));
  const all = new Set([...nodes, ...[...paths].flat()]);
  return [...all, ...indicators].map(({ at }) => at);
}

function contentAt({ used, values, texts, formats, formulas }: Sheet, { row, column }: Position): readonly unknown[] {
  const r = row - (used?.row ?? 0);
  const c = column - (used?.column ?? 0);
  return [values[r]?.[c], texts[r]?.[c], formats[r]?.[c], formulas[r]?.[c]];
}
