/** Merges cells and takes merged cells apart. */
import type { Area } from "../../core/grid/address";
import { ApiFault } from "../api-fault";
import { cellCount, intersection, positionsOf } from "./areas";
import { storeRecord, type BookSheet } from "./book-sheet";
import { cellKey } from "./cell-record";

const meets = (area: Area) => (other: Area) => intersection(area, other) !== undefined;

function isInside(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== undefined && cellCount(shared) === cellCount(inner);
}

/** A merged area that lies across the edge of a range can neither be swallowed nor kept. The code is our choice. */
export function refuseTornMerges({ merged }: BookSheet, area: Area): void {
  if (merged.some((each) => meets(area)(each) && !isInside(area, each)))
    throw new ApiFault("InvalidOperation", "a merged area lies across the edge of the range");
}

/** On a protected sheet cells are neither merged nor taken apart. */
export function refuseMerging({ defaults }: BookSheet): void {
  if (defaults.isProtected) throw new ApiFault("AccessDenied");
}

export function unmergeArea(sheet: BookSheet, area: Area): void {
  const kept = sheet.merged.filter((each) => !meets(area)(each));
  if (kept.length === sheet.merged.length) return;
  sheet.merged = kept;
  sheet.version += 1;
}

/** One merged area; what the covered cells held is lost, their formats stay. */
export function mergeArea(sheet: BookSheet, area: Area): void {
  if (cellCount(area) < 2) return;
  unmergeArea(sheet, area);
  sheet.merged = [...sheet.merged, area];
  sheet.version += 1;
  for (const at of positionsOf(area)) {
    const record = sheet.cells.get(cellKey(at.row, at.column));
    const isFirst = at.row === area.row && at.column === area.column;
    if (record && !isFirst) storeRecord(sheet, at, { ...record, value: undefined, formula: undefined });
  }
}
