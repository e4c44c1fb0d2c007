/** Formulas whose results may be others after some cells changed: Excel tells of the cells that were written, not of those. */
import type { Area, Position } from "../core/grid/address";
import type { Sheet } from "../core/grid/sheet";
import { boundingArea, cellArea, intersection } from "./areas";
import { reachOf, type FormulaReach } from "./formula-references";

/** An area on the sheet with this place in the workbook. */
export interface Place {
  readonly sheet: number;
  readonly area: Area;
}

export interface FormulaCell {
  readonly sheet: number;
  readonly at: Position;
  readonly reach: FormulaReach;
}

type RowFormulas = readonly { readonly column: number; readonly reach: FormulaReach }[];

/** A row that was not read again is the very same row, and so are its formulas. */
const known = new WeakMap<readonly (string | undefined)[], RowFormulas>();

function formulasOfRow(row: readonly (string | undefined)[]): RowFormulas {
  const before = known.get(row);
  if (before) return before;
  const found = row.flatMap((formula, column) => (formula === undefined ? [] : [{ column, reach: reachOf(formula) }]));
  known.set(row, found);
  return found;
}

export function formulasOf({ used, formulas }: Sheet, sheet: number): readonly FormulaCell[] {
  if (!used) return [];
  return formulas.flatMap((line, row) =>
    formulasOfRow(line).map(({ column, reach }) => ({
      sheet,
      at: { row: used.row + row, column: used.column + column },
      reach,
    })),
  );
}

/** Longer chains than this take every formula that is left: one reading more of them costs less than following each link. */
const MOST_STEPS = 25;
/** Places on one sheet beyond these are taken as the area around them. */
const MOST_PLACES = 40;

/** Directly, or through other formulas; those that may look at anything always. */
export function dependentsOf(sheets: readonly Sheet[], changed: readonly Place[]): readonly FormulaCell[] {
  if (changed.length === 0) return [];
  const all = sheets.flatMap(formulasOf);
  const numbers = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  const looksAt = ({ sheet, reach }: FormulaCell, places: ReadonlyMap<number, readonly Area[]>) =>
    reach.references.some((reference) => {
      const on = reference.sheet === undefined ? sheet : numbers.get(reference.sheet);
      const areas = on === undefined ? undefined : places.get(on);
      return areas?.some((area) => intersection(area, reference.area)) ?? false;
    });
  const found = all.filter(({ reach }) => reach.isElusive);
  let rest = all.filter(({ reach }) => !reach.isElusive);
  let fresh: readonly Place[] = [...changed, ...found.map(placeOf)];
  for (let step = 0; fresh.length > 0 && rest.length > 0; step += 1) {
    if (step === MOST_STEPS) return [...found, ...rest];
    const places = bySheet(fresh);
    const news = rest.filter((formula) => looksAt(formula, places));
    const met = new Set(news);
    rest = rest.filter((formula) => !met.has(formula));
    found.push(...news);
    fresh = news.map(placeOf);
  }
  return found;
}

const placeOf = ({ sheet, at }: FormulaCell): Place => ({ sheet, area: cellArea(at) });

function bySheet(places: readonly Place[]): ReadonlyMap<number, readonly Area[]> {
  const areas = new Map<number, Area[]>();
  for (const { sheet, area } of places) {
    const here = areas.get(sheet);
    if (here) here.push(area);
    else areas.set(sheet, [area]);
  }
  return new Map(
    [...areas].map(([sheet, here]) => [sheet, here.length > MOST_PLACES ? [here.reduce(boundingArea)] : here]),
  );
}
