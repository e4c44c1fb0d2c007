/** A sheet as lines of filled cells: blanks, covered cells and empty rows are gone, merged areas count once. */
import type { Position } from "../grid/address";
import { isBlank, type Cell } from "../grid/cell";
import { cellAt, isCovered, mergedAreaAt, type Sheet } from "../grid/sheet";
import { fold, tidy } from "../values/fold";
import { rememberLast } from "../values/remember";

/** A filled cell of a line. */
export interface Entry {
  /** the cell itself, top-left of its merged area */
  readonly at: Position;
  /** zero-based last column of its merged area */
  readonly lastColumn: number;
  /** as shown, tidied */
  readonly text: string;
  /** `text` for comparisons */
  readonly folded: string;
  readonly cell: Cell;
}

export interface Line {
  readonly row: number;
  /** from left to right, at least one */
  readonly entries: readonly Entry[];
  /** the one text of the line when all its cells say the same: a title merged across, or repeated where a merge was taken apart */
  readonly lone: Entry | undefined;
  /** the lone text stands over several columns */
  readonly wide: boolean;
}

/** What a person sees, tidied; the stored value when the column is too narrow to show it. */
export function shownText({ text, value }: Cell): string {
  const shown = tidy(text);
  if (shown !== "" && !/^#+$/.test(shown)) return shown;
  return typeof value === "object" ? value.error : tidy(String(value ?? ""));
}

function entryAt(sheet: Sheet, at: Position): Entry | undefined {
  const cell = cellAt(sheet, at);
  if (isBlank(cell) || isCovered(sheet, at)) return undefined;
  const text = shownText(cell);
  if (text === "") return undefined;
  const area = mergedAreaAt(sheet, at);
  return { at, lastColumn: area ? area.column + area.columns - 1 : at.column, text, folded: fold(text), cell };
}

function lineOf(row: number, entries: readonly Entry[]): Line {
  const [first] = entries;
  const lone = first !== undefined && entries.every(({ folded }) => folded === first.folded) ? first : undefined;
  return { row, entries, lone, wide: lone !== undefined && (entries.length > 1 || lone.lastColumn > lone.at.column) };
}

function readLine(sheet: Sheet, values: Sheet["values"][number], row: number, firstColumn: number): Line | undefined {
  const entries: Entry[] = [];
  values.forEach((value, offset) => {
    if (value === undefined || value === "") return;
    const entry = entryAt(sheet, { row, column: firstColumn + offset });
    if (entry) entries.push(entry);
  });
  return entries.length > 0 ? lineOf(row, entries) : undefined;
}

const rememberLine = rememberLast<Sheet["values"][number], Line | undefined>();

/** The filled lines of a sheet, from top to bottom; those of rows that did not change are the very same as before. */
export function linesOf(sheet: Sheet): Line[] {
  const { used, mergedAt, texts, formats, formulas } = sheet;
  if (!used) return [];
  return sheet.values.flatMap((values, index) => {
    const row = used.row + index;
    const from = [row, used.column, texts[index], formats[index], formulas[index], mergedAt];
    return rememberLine(values, from, () => readLine(sheet, values, row, used.column)) ?? [];
  });
}

const FIGURE = /^[<>=≤≥+-]{0,2}\s?-?[\d.,/]{1,20}\s?(?:%|€|gg|n\.?|h)?$/;

/** A number, a percentage, a date or a bare threshold, and no words. */
export const isFigure = ({ cell, folded }: Entry) => typeof cell.value === "number" || FIGURE.test(folded);

/** The part of a line between two columns, and in some others; undefined when nothing stands there. */
export function clipLine(
  { row, entries }: Line,
  { left, right, shared }: { readonly left: number; readonly right: number; readonly shared: readonly number[] },
): Line | undefined {
  const inside = entries.filter(({ at: { column } }) => (column >= left && column <= right) || shared.includes(column));
  return inside.length === 0 ? undefined : lineOf(row, inside);
}

/** The entry whose columns cover a column. */
export function entryOver(line: Line, column: number): Entry | undefined {
  return line.entries.find(({ at, lastColumn }) => at.column <= column && column <= lastColumn);
}
