/** Groupings that stand in the rows of a table, with the fields of their own row. */
import { cellAt, isCovered, ownerOf, type Sheet } from "../../grid/sheet";
import type { ColumnRole, Field, NodeKind, WeightField } from "../model";
import { shownText, type Entry, type Line } from "../lines";
import { weightField } from "./weight-field";
import { bareNode } from "./bare-node";
import { isMeasured } from "./measured";
import type { TableColumn, TableColumns } from "./table-columns";
import type { Tree } from "./tree";

/** What the lines of a body are read with. */
export interface Body {
  readonly sheet: Sheet;
  readonly columns: TableColumns;
  /** kinds of the outline's depths */
  readonly outline: readonly NodeKind[];
  /** columns of levels whose every row repeats the text: the same text is the same node */
  readonly repeating: ReadonlySet<number>;
  readonly tree: Tree;
}

export function fieldAt(sheet: Sheet, row: number, column: number): Field {
  const at = ownerOf(sheet, { row, column });
  return { at, cell: cellAt(sheet, at) };
}

function fieldOf({ columns, sheet }: Body, row: number, test: (column: TableColumn) => boolean): Field | undefined {
  const column = columns.all.find(test);
  return column && fieldAt(sheet, row, column.column);
}

function weightOf(
  { columns, sheet }: Body,
  row: number,
  test: (column: TableColumn) => boolean,
): WeightField | undefined {
  const column = columns.all.find(test);
  return column && weightField(fieldAt(sheet, row, column.column), column.weightScale);
}

/** The row's cells in the columns of a role, for a grouping that has the row to itself; not what a title is merged or repeated over. */
function ownFields(
  { columns, sheet }: Body,
  { at: { row, column: title }, text }: Entry,
  role: ColumnRole,
): readonly Field[] {
  return columns.all.flatMap(({ role: held, column }) => {
    if (held !== role || column === title || isCovered(sheet, { row, column })) return [];
    const field = fieldAt(sheet, row, column);
    return shownText(field.cell) === text ? [] : [field];
  });
}

/** A column of weights weighs what the nearest column of groupings to its left names; where there is none, the innermost. */
function isOfLevel({ levels }: TableColumns, weight: number, place: number): boolean {
  const before = levels.filter(({ column }) => column < weight);
  const owner = before.reduce((nearest, { column }) => Math.max(nearest, column), -1);
  const weighed = owner >= 0 ? owner : levels[levels.length - 1]?.column;
  return weighed === undefined || weighed === place || !levels.some(({ column }) => column === place);
}

/** Adds a grouping; `ownsRow`: no indicator and no inner grouping stands in its row. Beside indicators of its own column it owns the row's weight too. */
export function addNode(body: Body, kind: NodeKind, entry: Entry, ownsRow = true): void {
  const { row } = entry.at;
  const { mixed } = body.columns;
  const weight = weightOf(
    body,
    row,
    (column) =>
      column.role === "weight" &&
      (column.of === "objective" || (mixed && column.of === undefined)) &&
      isOfLevel(body.columns, column.column, entry.at.column),
  );
  const bare = bareNode(kind, entry);
  body.tree.add({
    ...bare,
    weight: weight ?? bare.weight,
    budget: fieldOf(body, row, ({ role }) => role === "budget"),
    achievements: ownsRow ? ownFields(body, entry, "achievement") : [],
    statuses: ownsRow ? ownFields(body, entry, "status") : [],
  });
}

/** Puts the row's own groupings into the tree; a blank or covered cell leaves the one above in force. */
export function readLevels(body: Body, line: Line): void {
  const { columns, repeating, tree } = body;
  const levels = columns.levels.flatMap(({ kind, column }) => {
    const entry = line.entries.find(({ at }) => at.column === column);
    return entry ? [{ kind, entry }] : [];
  });
  const isIndicators =
    line.entries.some(({ at }) => at.column === columns.text) || isMeasured(columns, line, undefined);
  const innermost = levels[levels.length - 1];
  let changed = false;
  for (const level of levels) {
    const { kind, entry } = level;
    const same = repeating.has(entry.at.column) && !changed && tree.current(kind)?.text === entry.text;
    if (same) continue;
    addNode(body, kind, entry, level === innermost && !isIndicators);
    changed = true;
  }
}
