/** A worksheet and a workbook as they were read once: immutable blocks of values, texts, formats and formulas. */
import { areaContains, type Area, type Position } from "./address";
import type { ReadingLimit } from "./reading-limit";
import { EMPTY_CELL, type Cell, type CellValue } from "./cell";

export type Visibility = "visible" | "hidden" | "veryHidden";

/** What the reader of a worksheet hands over; blocks are row by row and cover `used`. */
export interface SheetContent {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** The area that holds values; undefined when the sheet is empty. */
  readonly used: Area | undefined;
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** en-US formulas with their leading `=`; undefined for constants. */
  readonly formulas: readonly (readonly (string | undefined)[])[];
  readonly merged: readonly Area[];
  /** zero-based rows and columns of the sheet that are hidden */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** widths in points by zero-based column of the sheet; absent when not known */
  readonly columnWidths: ReadonlyMap<number, number>;
}

export interface Sheet extends SheetContent {
  /** The merged area that covers a cell, by `row:column`. */
  readonly mergedAt: ReadonlyMap<string, Area>;
}

export interface Workbook {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly dateSystem: 1900 | 1904;
  /** what the reading did not see; absent: nothing */
  readonly limits?: readonly ReadingLimit[];
}

const key = (row: number, column: number) => `${row}:${column}`;

/** Completes what was read with the index of its merged areas. */
export function makeSheet(content: SheetContent): Sheet {
  const mergedAt = new Map<string, Area>();
  for (const area of content.merged) {
    // A merged area may run over whole rows or columns; only its part inside the used area can be asked for.
    const { used } = content;
    const lastRow = Math.min(area.row + area.rows, used ? used.row + used.rows : 0);
    const lastColumn = Math.min(area.column + area.columns, used ? used.column + used.columns : 0);
    for (let row = area.row; row < lastRow; row += 1) {
      for (let column = area.column; column < lastColumn; column += 1) mergedAt.set(key(row, column), area);
    }
  }
  return { ...content, mergedAt };
}

/** The cell at a position; an empty one outside the used area. */
export function cellAt(sheet: Sheet, { row, column }: Position): Cell {
  const { used } = sheet;
  if (!used || !areaContains(used, { row, column })) return EMPTY_CELL;
  const r = row - used.row;
  const c = column - used.column;
  return {
    value: sheet.values[r]?.[c],
    text: sheet.texts[r]?.[c] ?? "",
    format: sheet.formats[r]?.[c] ?? "General",
    formula: sheet.formulas[r]?.[c],
  };
}

/** The merged area that covers a position; undefined when it stands alone. */
export function mergedAreaAt(sheet: Sheet, { row, column }: Position): Area | undefined {
  return sheet.mergedAt.get(key(row, column));
}

/** The cell that owns a position: the top-left one of its merged area, or the position itself. */
export function ownerOf(sheet: Sheet, position: Position): Position {
  const area = mergedAreaAt(sheet, position);
  return area ? { row: area.row, column: area.column } : position;
}

/** Covered by a merged area without being its top-left cell: writes to it are lost. */
export function isCovered(sheet: Sheet, position: Position): boolean {
  const owner = ownerOf(sheet, position);
  return owner.row !== position.row || owner.column !== position.column;
}
