/** The formulas whose values may be others after some cells changed, directly or through other formulas. */
import { areaContains, type Area } from "../../core/grid/address";
import { intersection } from "../book/areas";
import type { BookSheet } from "../book/book-sheet";
import { columnOfKey, rowOfKey } from "../book/cell-record";
import { referencesOf, type References } from "./references";

export interface SheetArea {
  readonly sheet: BookSheet;
  readonly area: Area;
}

export interface FormulaCell {
  readonly sheet: BookSheet;
  readonly key: number;
  readonly references: References;
}

const known = new Map<string, References>();

function cachedReferences(formula: string): References {
  if (known.has(formula)) return known.get(formula);
  const found = referencesOf(formula);
  known.set(formula, found);
  return found;
}

/** All formulas of a workbook. */
export function formulaCells(sheets: readonly BookSheet[]): readonly FormulaCell[] {
  return sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, { formula }]) =>
      formula === undefined ? [] : [{ sheet, key, references: cachedReferences(formula) }],
    ),
  );
}

function looksAt({ sheet, references }: FormulaCell, changed: readonly SheetArea[]): boolean {
  if (references === undefined) return true;
  return references.some((reference) => {
    const isSheet = (other: BookSheet) =>
      reference.sheet === undefined ? other === sheet : other.name.toLowerCase() === reference.sheet.toLowerCase();
    return changed.some((place) => isSheet(place.sheet) && intersection(place.area, reference.area) !== undefined);
  });
}

const positionOfKey = (key: number) => ({ row: rowOfKey(key), column: columnOfKey(key) });

/** A formula that was just written waits for its first value. */
function isWritten({ sheet, key }: FormulaCell, changed: readonly SheetArea[]): boolean {
  return changed.some((place) => place.sheet === sheet && areaContains(place.area, positionOfKey(key)));
}

/** Functions of the clock or of chance are not among them: a change elsewhere must not change what the user had there. */
export function dependentsOf(changed: readonly SheetArea[], formulas: readonly FormulaCell[]): readonly FormulaCell[] {
  const found = formulas.filter((formula) => isWritten(formula, changed));
  const written = new Set(found);
  let rest = formulas.filter((formula) => !written.has(formula));
  for (let fresh = changed; fresh.length > 0;) {
    const news = rest.filter((formula) => looksAt(formula, fresh));
    const met = new Set(news);
    rest = rest.filter((formula) => !met.has(formula));
    found.push(...news);
    fresh = news.map(({ sheet, key }) => ({ sheet, area: { ...positionOfKey(key), rows: 1, columns: 1 } }));
  }
  return found;
}
