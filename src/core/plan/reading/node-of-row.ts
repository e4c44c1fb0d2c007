/** Groupings that stand in the rows of a table, with the fields of their own row. */
import { cellAt, ownerOf, type Sheet } from "../../grid/sheet";
import type { Field, NodeKind } from "../model";
import type { Entry, Line } from "../lines";
import { readWeight } from "../weight";
import { bareNode } from "./bare-node";
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

/** Adds a grouping; beside indicators of its own column it owns the row's weight and achievement too. */
export function addNode(body: Body, kind: NodeKind, entry: Entry): void {
  const { row } = entry.at;
  const { mixed } = body.columns;
  const weight = fieldOf(body, row, ({ role, of }) => role === "weight" && (of === "objective" || (mixed && of === undefined)));
  const bare = bareNode(kind, entry);
  body.tree.add({
    ...bare,
    weight: weight ? { ...weight, value: readWeight(weight.cell) } : bare.weight,
    budget: fieldOf(body, row, ({ role }) => role === "budget"),
    achievement: mixed ? fieldOf(body, row, ({ role }) => role === "achievement") : undefined,
  });
}

/** Puts the row's own groupings into the tree; a blank or covered cell leaves the one above in force. */
export function readLevels(body: Body, line: Line): void {
  let changed = false;
  for (const { kind, column } of body.columns.levels) {
    const entry = line.entries.find(({ at }) => at.column === column);
    if (entry === undefined) continue;
    const same = body.repeating.has(column) && !changed && body.tree.current(kind)?.text === entry.text;
    if (same) continue;
    addNode(body, kind, entry);
    changed = true;
  }
}
