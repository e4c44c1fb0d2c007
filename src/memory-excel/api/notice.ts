/** Notes that cells changed, for the add-ins that listen. */
import type { Area } from "../../core/grid/address";
import { boundingArea, cellCount, shortName } from "../book/areas";
import type { BookSheet, SheetCell } from "../book/book-sheet";
import { columnOfKey, rowOfKey } from "../book/cell-record";
import { apiValue, visibleRecord } from "../book/read-block";
import type { ChangeType, EventSource, RaisedEvent, SheetEvent } from "./change-event";
import type { Session } from "./session";

const triggerSource = ({ author }: Session) => (author === "addin" ? "ThisLocalAddin" : "Unknown");
const sourceOf = ({ author }: Session): EventSource => (author === "co-author" ? "Remote" : "Local");

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
    source: sourceOf(session),
    triggerSource: triggerSource(session),
    details: single ? { before, after: read() } : undefined,
  });
}

/** Raises the event of whole rows or columns that came or went. */
export function noticeStructure(session: Session, sheet: BookSheet, area: Area, changeType: ChangeType): void {
  session.raised.push({
    name: "changed",
    worksheetId: sheet.id,
    address: shortName(area),
    changeType,
    source: sourceOf(session),
    triggerSource: triggerSource(session),
    details: undefined,
  });
}

/** Raises an event of a sheet as a whole. */
export function noticeSheet(
  session: Session,
  { id }: BookSheet,
  name: SheetEvent["name"],
  more?: SheetEvent["more"],
): void {
  session.raised.push({ name, worksheetId: id, source: sourceOf(session), ...(more && { more }) });
}

/** Raises one event a sheet, with the area around all formulas that were calculated again. */
export function noticeCalculated(raised: RaisedEvent[], cells: readonly SheetCell[]): void {
  const areas = new Map<BookSheet, Area>();
  for (const { sheet, key } of cells) {
    const cell = { row: rowOfKey(key), column: columnOfKey(key), rows: 1, columns: 1 };
    const known = areas.get(sheet);
    areas.set(sheet, known ? boundingArea(known, cell) : cell);
  }
  for (const [{ id }, area] of areas)
    raised.push({ name: "calculated", worksheetId: id, source: "Local", more: { address: shortName(area) } });
}
