/** Moves cells of a sheet elsewhere, as inserting and deleting parts of rows and columns does. */
import type { Area } from "../../core/grid/address";
import { referencesOf } from "../calculation/references";
import { ApiFault } from "../api-fault";
import { cellCount, intersection, isOnSheet, positionsOf } from "./areas";
import type { Book } from "./book";
import { defaultStyle, recordAt, storeRecord, usedArea, type BookSheet } from "./book-sheet";
import { cellKey, columnOfKey, hasContent, rowOfKey } from "./cell-record";

export interface Step {
  readonly rows: number;
  readonly columns: number;
}

const movedBy = (area: Area, { rows, columns }: Step): Area => ({
  ...area,
  row: area.row + rows,
  column: area.column + columns,
});

const isInside = (outer: Area, inner: Area) => {
  const shared = intersection(outer, inner);
  return shared !== undefined && cellCount(shared) === cellCount(inner);
};

/** Whether a formula anywhere looks at the area, or may. */
function isWatched({ sheets }: Book, sheet: BookSheet, area: Area): boolean {
  return sheets.some((own) =>
    [...own.cells.values()].some(({ formula }) => {
      if (formula === undefined) return false;
      const references = referencesOf(formula);
      return (
        references === undefined ||
        references.some(
          (reference) =>
            (reference.sheet ?? own.name).toLowerCase() === sheet.name.toLowerCase() &&
            intersection(reference.area, area) !== undefined,
        )
      );
    }),
  );
}

/** Excel rewrites every formula, rule and link that names the cells; this host does so for whole columns only. */
function refuseEntangled(book: Book, sheet: BookSheet, area: Area): void {
  const no = (what: string) => new ApiFault("NotImplemented", `moving cells: ${what}`);
  const keys = [...sheet.cells].filter(([key]) => intersection(area, { ...placeOf(key), rows: 1, columns: 1 }));
  if (keys.some(([, { formula }]) => formula !== undefined)) throw no("they hold formulas");
  if (isWatched(book, sheet, area)) throw no("formulas look at them");
  if (sheet.conditional.some(({ areas }) => areas.some((each) => intersection(each, area))))
    throw no("conditional formats lie over them");
  if ([...sheet.links.keys()].some((key) => intersection(area, { ...placeOf(key), rows: 1, columns: 1 })))
    throw no("they hold links");
}

const placeOf = (key: number) => ({ row: rowOfKey(key), column: columnOfKey(key) });

function refuseTorn(sheet: BookSheet, area: Area, target: Area): void {
  const torn = [...sheet.merged, ...sheet.arrays, ...sheet.spills].some(
    (each) =>
      (intersection(each, area) !== undefined && !isInside(area, each)) ||
      (intersection(each, target) !== undefined && intersection(each, area) === undefined),
  );
  if (torn) throw new ApiFault("InsertDeleteConflict", "a merged area or an array formula would be torn");
}

/** Whatever the area holds stands a step farther; what it leaves is empty, with the format of its row or column. */
export function moveBlock(book: Book, sheet: BookSheet, area: Area, step: Step): void {
  const target = movedBy(area, step);
  if (!isOnSheet(target)) throw new ApiFault("InsertDeleteConflict", "cells would be pushed off the sheet");
  refuseEntangled(book, sheet, area);
  refuseTorn(sheet, area, target);
  const held = [...positionsOf(area)].flatMap((at) => {
    const record = sheet.cells.get(cellKey(at.row, at.column));
    return record ? [{ at, record }] : [];
  });
  for (const { at } of held)
    storeRecord(sheet, at, { value: undefined, formula: undefined, style: defaultStyle(sheet, at) });
  for (const at of positionsOf(target)) {
    const now = recordAt(sheet, at);
    if (hasContent(now) && !intersection(area, { ...at, rows: 1, columns: 1 }))
      storeRecord(sheet, at, { ...now, value: undefined, formula: undefined });
  }
  for (const { at, record } of held)
    storeRecord(sheet, { row: at.row + step.rows, column: at.column + step.columns }, record);
  sheet.merged = sheet.merged.map((each) => (isInside(area, each) ? movedBy(each, step) : each));
  sheet.version += 1;
}

/** Everything from the area on, downwards or to the right, as far as the sheet is used; undefined when nothing is there. */
export function restOf(sheet: BookSheet, area: Area, direction: "down" | "right"): Area | undefined {
  const used = usedArea(sheet, false);
  if (!used) return undefined;
  const bottom = used.row + used.rows;
  const right = used.column + used.columns;
  const rest = direction === "down" ? { ...area, rows: bottom - area.row } : { ...area, columns: right - area.column };
  return rest.rows > 0 && rest.columns > 0 ? rest : undefined;
}
