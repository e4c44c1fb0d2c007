/** Formulas in an order in which each finds the values that it needs. */
import { cellCount, positionsOf } from "../book/areas";
import { cellKey, columnOfKey, rowOfKey } from "../book/cell-record";
import { areaContains, type Area } from "../../core/grid/address";
import type { FormulaCell } from "./dependents";

type Cells = ReadonlyMap<number, FormulaCell>;

function bySheet(formulas: readonly FormulaCell[]): ReadonlyMap<string, Cells> {
  const sheets = new Map<string, Map<number, FormulaCell>>();
  for (const formula of formulas) {
    const name = formula.sheet.name.toLowerCase();
    const cells = sheets.get(name) ?? new Map<number, FormulaCell>();
    sheets.set(name, cells.set(formula.key, formula));
  }
  return sheets;
}

/** Whole columns are larger than what they hold, single cells smaller. */
function cellsIn(area: Area, cells: Cells): readonly FormulaCell[] {
  if (cellCount(area) > cells.size)
    return [...cells.values()].filter(({ key }) =>
      areaContains(area, { row: rowOfKey(key), column: columnOfKey(key) }),
    );
  return [...positionsOf(area)].flatMap(({ row, column }) => cells.get(cellKey(row, column)) ?? []);
}

/** A formula that may look at anything comes last; formulas that need one another stay as they come. */
export function inCalculationOrder(formulas: readonly FormulaCell[]): readonly FormulaCell[] {
  const sheets = bySheet(formulas);
  const needs = ({ sheet, references = [] }: FormulaCell) =>
    references.flatMap((reference) =>
      cellsIn(reference.area, sheets.get((reference.sheet ?? sheet.name).toLowerCase()) ?? new Map()),
    );
  const entered = new Set<FormulaCell>();
  const placed = new Set<FormulaCell>();
  const known = formulas.filter(({ references }) => references !== undefined);
  // A stack of its own: chains of formulas are longer than calls can be nested.
  const stack = [...known, ...formulas.filter(({ references }) => references === undefined)].reverse();
  for (let top = stack[stack.length - 1]; top; top = stack[stack.length - 1]) {
    if (entered.has(top)) {
      placed.add(top);
      stack.pop();
    } else {
      entered.add(top);
      stack.push(...needs(top).filter((formula) => !entered.has(formula)));
    }
  }
  return [...placed];
}
