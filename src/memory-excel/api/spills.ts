/** Cells that a formula in another one fills (dynamic arrays). */
import { areaContains, type Area } from "../../core/grid/address";
import { ApiFault } from "../api-fault";
import { cellCount, intersection, positionsOf } from "../book/areas";
import { recordAt, storeRecord, type BookSheet } from "../book/book-sheet";
import { rangeOf } from "./range-moves";
import { NULL_OBJECT, type HostObject, type RangeTarget } from "./targets";

/** True, false, or null when some cells are and some are not. */
export function hasSpill({ sheet, area }: RangeTarget): boolean | null {
  const inside = sheet.spills.reduce((sum, spill) => {
    const shared = intersection(spill, area);
    return sum + (shared ? cellCount(shared) : 0);
  }, 0);
  return inside === 0 ? false : inside === cellCount(area) ? true : null;
}

function single({ area }: RangeTarget): void {
  if (cellCount(area) !== 1) throw new ApiFault("InvalidArgument");
}

/** What the formula in the cell fills; a null object when it fills nothing else. */
export function spillingTo(range: RangeTarget): HostObject | typeof NULL_OBJECT {
  single(range);
  const { sheet, area } = range;
  const spill = sheet.spills.find(({ row, column }) => row === area.row && column === area.column);
  return spill ? rangeOf(sheet, spill) : NULL_OBJECT;
}

/** The cell whose formula fills this one. */
export function spillParent(range: RangeTarget): HostObject | typeof NULL_OBJECT {
  single(range);
  const { sheet, area } = range;
  const spill = sheet.spills.find((each) => areaContains(each, area));
  return spill ? rangeOf(sheet, { ...spill, rows: 1, columns: 1 }) : NULL_OBJECT;
}

/**
 * What is written into filled cells stays there and the formula gives up: it shows `#SPILL!`, and all else that it
 * filled is empty. A new content of its own cell empties the others too.
 */
export function breakSpills(sheet: BookSheet, written: Area): void {
  const broken = sheet.spills.filter((spill) => intersection(spill, written));
  if (broken.length === 0) return;
  sheet.spills = sheet.spills.filter((spill) => !broken.includes(spill));
  for (const spill of broken) {
    for (const at of positionsOf(spill)) {
      const isFirst = at.row === spill.row && at.column === spill.column;
      if (areaContains(written, at)) continue;
      storeRecord(sheet, at, { ...recordAt(sheet, at), value: isFirst ? { error: "#SPILL!" } : undefined });
    }
  }
}
