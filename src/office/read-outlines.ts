/** What is known of a sheet without its cells. */
import type { Visibility } from "../core/grid/sheet";

export interface Outline {
  /** the same as long as the workbook is open; another time it may be another (office-js-docs #297, #1390) */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** among all sheets */
  readonly position: number;
}

/** Queues the outlines of all sheets; the caller syncs. */
export function loadOutlines(worksheets: Excel.WorksheetCollection): void {
  worksheets.load("items/id, items/name, items/position, items/visibility, items/protection/protected");
}

/** Queues the outline of one sheet; the caller syncs. */
export function loadOutline(sheet: Excel.Worksheet): void {
  sheet.load("id, name, position, visibility, protection/protected");
}

export const outlineOf = (sheet: Excel.Worksheet): Outline => ({
  id: sheet.id,
  name: sheet.name,
  visibility: visibilityOf(sheet.visibility),
  isProtected: sheet.protection.protected,
  position: sheet.position,
});

function visibilityOf(visibility: Excel.Worksheet["visibility"]): Visibility {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}
