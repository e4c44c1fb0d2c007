/** Carries decisions along when this product itself inserts or deletes columns: their cells move and hold what they held. */
import type { CellAddress } from "../../grid/address";
import { movedKey } from "../finding-key";
import type { Ignored, IgnoredFinding } from "./ignored";

/**
 * @param fromColumn first column that moves, zero-based; after a deletion the first column behind the deleted ones, as it was counted before
 * @param by columns to the right; negative after a deletion
 */
export function shiftIgnored({ findings, rules }: Ignored, sheet: string, fromColumn: number, by: number): Ignored {
  const isGone = (cell: CellAddress) =>
    cell.sheet === sheet && cell.column < fromColumn && cell.column >= fromColumn + by;
  const moved = (cell: CellAddress) =>
    cell.sheet === sheet && cell.column >= fromColumn ? { ...cell, column: cell.column + by } : cell;
  const kept = findings.filter(({ cells }) => !cells.some(isGone));
  return { findings: kept.map((decision) => carried(decision, decision.cells.map(moved))), rules };
}

function carried(decision: IgnoredFinding, cells: readonly CellAddress[]): IgnoredFinding {
  return { ...decision, cells, key: movedKey(decision.key, { rule: decision.rule, cells }) };
}
