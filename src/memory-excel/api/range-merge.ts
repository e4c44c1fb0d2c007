/** `range.merge` and `range.unmerge`. */
import { mergeArea, refuseMerging, refuseTornMerges, unmergeArea } from "../book/merge-areas";
import { refusePartOfArray } from "../book/write-cells";
import { ApiFault } from "../api-fault";
import { flag } from "./arguments";
import { isMergedIntoTable } from "./table-headings";
import { noticed } from "./notice";
import { refuseUnwritable } from "./range-cells";
import type { Session } from "./session";
import type { RangeTarget } from "./targets";

/** `across`: each row by itself. */
export function merge(range: RangeTarget, across: unknown, session: Session): void {
  const { sheet, area } = range;
  refuseMerging(sheet);
  // Cells of a table are never merged; which code Excel gives is not documented.
  if (isMergedIntoTable(sheet, area)) throw new ApiFault("InvalidOperation", "cells of a table");
  refuseUnwritable(range, session);
  refusePartOfArray(sheet, area);
  refuseTornMerges(sheet, area);
  const isAcross = across === undefined || across === null ? false : flag(across);
  const areas = isAcross
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  noticed(session, sheet, area, () => {
    for (const each of areas) mergeArea(sheet, each);
    session.touch(sheet, area);
  });
}

/** Merged areas that the range touches come apart as a whole. */
export function unmerge({ sheet, area }: RangeTarget): void {
  refuseMerging(sheet);
  unmergeArea(sheet, area);
}
