/** Notes that cells changed, for the add-ins that listen. */
import type { Area } from "../../core/grid/address";
import { cellCount, shortName } from "../book/areas";
import type { BookSheet } from "../book/book-sheet";
import { apiValue, visibleRecord } from "../book/read-block";
import type { Session } from "./session";

const triggerSource = ({ author }: Session) => (author === "addin" ? "ThisLocalAddin" : "Unknown");

/** Runs a change of values and raises its event, by whoever made it. */
export function noticed(session: Session, sheet: BookSheet, area: Area, change: () => void): void {
  const single = cellCount(area) === 1;
  const read = () => (single ? apiValue(visibleRecord(sheet, area.row, area.column).value) : undefined);
  const before = read();
  change();
  session.raised.push({
    name: "changed",
    worksheetId: sheet.id,
    address: shortName(area),
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: triggerSource(session),
    details: single ? { before, after: read() } : undefined,
  });
}

/** Raises the event of whole columns that came or went. */
export function noticeColumns(
  session: Session,
  sheet: BookSheet,
  area: Area,
  changeType: "ColumnInserted" | "ColumnDeleted",
): void {
  session.raised.push({
    name: "changed",
    worksheetId: sheet.id,
    address: shortName(area),
    changeType,
    source: "Local",
    triggerSource: triggerSource(session),
    details: undefined,
  });
}

/** Raises the event of a sheet that came or went. */
export function noticeSheet(session: Session, { id }: BookSheet, name: "added" | "deleted"): void {
  session.raised.push({ name, worksheetId: id, source: "Local" });
}
