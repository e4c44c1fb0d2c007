/** Which cells lie under a merged area: they read as empty, and what is written to them is lost. */
import type { Area, Position } from "../../core/grid/address";

interface Index {
  readonly byRow: ReadonlyMap<number, readonly Area[]>;
  /** areas over very many rows are looked through one by one */
  readonly tall: readonly Area[];
}

const TALL = 5000;
const indexes = new WeakMap<readonly Area[], Index>();

function indexOf(merged: readonly Area[]): Index {
  const known = indexes.get(merged);
  if (known) return known;
  const byRow = new Map<number, Area[]>();
  for (const area of merged.filter(({ rows }) => rows <= TALL)) {
    for (let row = area.row; row < area.row + area.rows; row += 1) byRow.set(row, [...(byRow.get(row) ?? []), area]);
  }
  const made = { byRow, tall: merged.filter(({ rows }) => rows > TALL) };
  indexes.set(merged, made);
  return made;
}

function covers(area: Area, { row, column }: Position): boolean {
  const inside =
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  return inside && (row !== area.row || column !== area.column);
}

/** Inside a merged area without being its top-left cell. */
export function isCovered({ merged }: { readonly merged: readonly Area[] }, at: Position): boolean {
  if (merged.length === 0) return false;
  const { byRow, tall } = indexOf(merged);
  return (byRow.get(at.row) ?? []).some((area) => covers(area, at)) || tall.some((area) => covers(area, at));
}
