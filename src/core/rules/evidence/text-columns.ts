/** Columns whose cells keep numbers or days as text: one column, one cause. */
import type { Cell } from "../../grid/cell";
import type { CellAddress } from "../../grid/address";
import type { Patch } from "../../patch/patch";
import type { RuleInput } from "../rule";
import { addressOf } from "../wording";
import { grouped } from "./by-sheet";
import type { PlanCell } from "./plan-cells";
import { retyped } from "./text-fix";
import type { Typed } from "./typed-as-text";

const ROLES: ReadonlySet<PlanCell["role"]> = new Set<PlanCell["role"]>(["target", "result", "baseline", "weight", "budget", "achievement"]);

export interface TextColumn {
  readonly text: string;
  readonly cells: readonly CellAddress[];
  readonly fix: readonly Patch[];
}

/** The test of cells that hold figures, whatever else it asks of them. */
export const ofFigures = (test: (cell: Cell) => boolean) => (cell: PlanCell) => ROLES.has(cell.role) && test(cell.cell);

/** @param isText made once with `ofFigures` */
export function textColumns(input: RuleInput, isText: (cell: PlanCell) => boolean, read: (cell: Cell) => Typed | undefined): readonly TextColumn[] {
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
