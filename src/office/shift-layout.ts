/** Layout that moves with rows and columns: what stood on them stands on them where they are now. */
import type { Area } from "../core/grid/address";
import type { SheetLayout } from "./read-layout";

/** Rows or columns that came or went; with `across`, only cells of these lines of the other direction moved. */
export interface StructureEdit {
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  /** zero-based; an insertion puts its lines in front of this one */
  readonly first: number;
  readonly count: number;
  readonly across?: { readonly first: number; readonly last: number };
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where a line stands afterwards; undefined when it went. */
export function movedLine(line: number, { kind, first, count }: StructureEdit): number | undefined {
  if (line < first) return line;
  if (kind === "insert") return line + count;
  return line < first + count ? undefined : line - count;
}

/** Lines next to each other: an insertion between two of them adds to them. */
function movedSpan({ first, last }: Span, edit: StructureEdit): Span | undefined {
  if (edit.kind === "insert") {
    const by = edit.count;
    return { first: first >= edit.first ? first + by : first, last: last >= edit.first ? last + by : last };
  }
  const end = edit.first + edit.count - 1;
  const start = first < edit.first ? first : Math.max(edit.first, first - edit.count);
  const stop = last < edit.first ? last : last <= end ? edit.first - 1 : last - edit.count;
  return stop < start ? undefined : { first: start, last: stop };
}

const rowSpan = ({ row, rows }: Area): Span => ({ first: row, last: row + rows - 1 });
const columnSpan = ({ column, columns }: Area): Span => ({ first: column, last: column + columns - 1 });

/** Undefined when nothing of it is left. One that stands across the moving cells stays: Excel moves no part of merged cells. */
export function movedArea(area: Area, edit: StructureEdit): Area | undefined {
  const [along, across] = edit.axis === "rows" ? [rowSpan(area), columnSpan(area)] : [columnSpan(area), rowSpan(area)];
  if (edit.across && (across.first < edit.across.first || across.last > edit.across.last)) return area;
  const moved = movedSpan(along, edit);
  if (!moved) return undefined;
  const length = moved.last - moved.first + 1;
  return edit.axis === "rows"
    ? { ...area, row: moved.first, rows: length }
    : { ...area, column: moved.first, columns: length };
}

export function movedLayout(layout: SheetLayout, edit: StructureEdit): SheetLayout {
  const merged = layout.merged
    .flatMap((area) => movedArea(area, edit) ?? [])
    .filter(({ rows, columns }) => rows * columns > 1);
  if (edit.across) return { ...layout, merged };
  const lines = (all: readonly number[]) => all.flatMap((line) => movedLine(line, edit) ?? []);
  if (edit.axis === "rows") return { ...layout, merged, hiddenRows: lines(layout.hiddenRows) };
  const widths = [...layout.columnWidths].flatMap(([column, width]): [number, number][] => {
    const moved = movedLine(column, edit);
    return moved === undefined ? [] : [[moved, width]];
  });
  return { ...layout, merged, hiddenColumns: lines(layout.hiddenColumns), columnWidths: new Map(widths) };
}
