/** A person sorts the rows of an area. */
import type { Area } from "../../core/grid/address";
import { noticeSheet } from "../api/notice";
import type { Session } from "../api/session";
import { shortName } from "../book/areas";
import { recordAt, storeRecord, type BookSheet } from "../book/book-sheet";
import { apiValue } from "../book/read-block";
import { changeCells } from "./write-by-hand";

/**
 * By the texts of the first column. Formulas go with their rows as they are written. That a change of cells is told beside
 * the sorting is not documented: some builds tell only of the sorting, so the host does.
 */
export function sortRows(session: Session, sheet: BookSheet, area: Area): void {
  const rows = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      recordAt(sheet, { row: area.row + row, column: area.column + column }),
    ),
  );
  const keyOf = (row: (typeof rows)[number]) => String(apiValue(row[0]?.value));
  const sorted = [...rows].sort((left, right) => keyOf(left).localeCompare(keyOf(right), "it"));
  const told = session.raised.length;
  changeCells(session, sheet, area, () =>
    sorted.forEach((records, row) =>
      records.forEach((record, column) =>
        storeRecord(sheet, { row: area.row + row, column: area.column + column }, record),
      ),
    ),
  );
  session.raised.splice(told);
  noticeSheet(session, sheet, "rowSorted", { address: shortName(area) });
}
