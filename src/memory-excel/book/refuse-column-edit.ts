/** When columns cannot be inserted or deleted. */
import { areaOf, type Area } from "../../core/grid/address";
import { ApiFault } from "../api-fault";
import { attributesOf, scanTags } from "../ooxml/xml";
import type { Book } from "./book";
import type { BookSheet } from "./book-sheet";
import { LAST_COLUMN, columnOfKey, hasContent } from "./cell-record";
import { isInsertedInside, type ColumnEdit } from "./column-edit";
import { chartsOn } from "./sheet-charts";
import { relatedParts } from "./shifted-parts";

/** Where the element of a name says it lies, in parts that hang on the sheet. */
function areasNamed(book: Book, sheet: BookSheet, kind: string, element: string): readonly Area[] {
  const areas: Area[] = [];
  for (const xml of relatedParts(book, sheet, kind)) {
    scanTags(xml, (tag) => {
      const area = tag.name === element && tag.kind !== "close" ? areaOf(attributesOf(tag)["ref"] ?? "") : undefined;
      if (area) areas.push(area);
    });
  }
  return areas;
}

/** The edit would pull the area apart, or take some of it away. */
function tears({ column, columns }: Area, edit: ColumnEdit): boolean {
  if (edit.kind === "insert") return isInsertedInside({ first: column, last: column + columns - 1 }, edit);
  return edit.first < column + columns && edit.first + edit.count > column;
}

const coversAll = (area: Area, { first, count }: ColumnEdit) =>
  first <= area.column && first + count >= area.column + area.columns;

/** Deleting wants more than the permission: every cell that goes must be unlocked. */
function refuseProtected({ styles }: Book, sheet: BookSheet, { kind, first, count }: ColumnEdit): void {
  const { isProtected, permissions } = sheet.defaults;
  if (!isProtected) return;
  if (!permissions.has(kind === "insert" ? "insertColumns" : "deleteColumns")) throw new ApiFault("AccessDenied");
  const isLocked = (style: number) => styles.style(style).locked;
  const stored = [...sheet.cells].some(
    ([key, { style }]) => columnOfKey(key) >= first && columnOfKey(key) < first + count && isLocked(style),
  );
  if (kind === "delete" && stored) throw new ApiFault("AccessDenied");
}

/**
 * With the code that Excel has for what stands in the way of an insertion or deletion. Columns inserted into a formula's
 * spilled cells are refused, although Excel takes them: this host does not calculate where a formula spills to.
 */
export function refuseColumnEdit(book: Book, sheet: BookSheet, edit: ColumnEdit): void {
  // What an added sheet holds beside its cells does not move.
  if (sheet.tab === undefined && chartsOn(sheet).length > 0)
    throw new ApiFault("NotImplemented", "columns of a sheet that was added, with charts");
  refuseProtected(book, sheet, edit);
  const conflict = (what: string) => new ApiFault("InsertDeleteConflict", what);
  if (
    [...sheet.arrays, ...sheet.spills].some(
      (area) => tears(area, edit) && !(edit.kind === "delete" && coversAll(area, edit)),
    )
  )
    throw conflict("part of an array formula");
  if (areasNamed(book, sheet, "pivotTable", "location").some((area) => tears(area, edit)))
    throw conflict("a pivot table");
  const isPushedOff = (key: number) => edit.kind === "insert" && columnOfKey(key) > LAST_COLUMN - edit.count;
  if ([...sheet.cells].some(([key, record]) => isPushedOff(key) && hasContent(record)))
    throw conflict("cells would be pushed off the sheet");
}
