/** Columns whose cells keep numbers or days as text: one column, one cause. */
import type { Cell } from "../../grid/cell";
import type { CellAddress } from "../../grid/address";
import type { Patch } from "../../patch/patch";
import type { RuleInput } from "../rule";
import { addressOf } from "../wording";
import { grouped } from "./by-sheet";
import type { PlanCell } from "./plan-cells";
import { retyped } from "./text-fix";
import { dayInText, numberInText, type Typed } from "./typed-as-text";

const ROLES: ReadonlySet<PlanCell["role"]> = new Set<PlanCell["role"]>([
  "target",
  "result",
  "baseline",
  "weight",
  "budget",
  "achievement",
]);

export interface TextColumn {
  readonly text: string;
  readonly cells: readonly CellAddress[];
  readonly fix: readonly Patch[];
}

/** Whether the cell ought to hold a figure, and holds a number as text. */
export const isNumberAsText = (cell: PlanCell): boolean =>
  ROLES.has(cell.role) && numberInText(cell.cell) !== undefined;

/** The same of a day; whether it is one is the same in both date systems. */
export const isDayAsText = (cell: PlanCell): boolean =>
  ROLES.has(cell.role) && dayInText(cell.cell, 1900) !== undefined;

export function textColumns(
  input: RuleInput,
  isText: (cell: PlanCell) => boolean,
  read: (cell: Cell) => Typed | undefined,
): readonly TextColumn[] {
  const typed = input.cellsWhere(isText).flatMap((cell) => {
    const value = read(cell.cell);
    return value ? [{ ...cell, typed: value }] : [];
  });
  const columns = grouped(typed, ({ sheet, at, role }) => `${sheet}\n${role}\n${at.column}`);
  return [...columns.values()].map((cells) => ({
    text: cells[0]?.cell.text.trim() ?? "",
    cells: cells.map((cell) => addressOf(cell, cell.at)),
    fix: cells.map((cell) => retyped(cell, cell.typed.value, cell.typed.format)),
  }));
}
