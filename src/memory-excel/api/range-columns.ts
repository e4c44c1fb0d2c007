/** What is done to whole columns of a sheet: `range.insert`, `range.delete`, `range.columnHidden`. */
import { ApiFault } from "../api-fault";
import { isWholeColumns, isWholeRows } from "../book/areas";
import { columnOfKey, rowOfKey } from "../book/cell-record";
import { movedArea, type ColumnEdit } from "../book/column-edit";
import { refuseLayout, setColumnsHidden } from "../book/column-layout";
import { editColumns } from "../book/edit-columns";
import { refuseColumnEdit } from "../book/refuse-column-edit";
import { flag, word } from "./arguments";
import { noticeStructure } from "./notice";
import { rangeOf } from "./range-moves";
import { followColumns } from "./table-headings";
import type { Session } from "./session";
import type { HostObject, RangeTarget } from "./targets";

/** Rows and parts of columns would tear what lies beside them: not done here. */
function refuseOther({ area }: RangeTarget, shift: unknown, wanted: string): void {
  if (word(shift, "") !== wanted || !isWholeColumns(area) || isWholeRows(area))
    throw new ApiFault("NotImplemented", "only whole columns are inserted to the right and deleted to the left");
}

/** Objects that add-in code keeps go on standing for the same cells; one whose cells are all gone is not found any more. */
function moveReferences({ references }: Session, { sheet }: RangeTarget, edit: ColumnEdit): void {
  for (const [id, object] of [...references]) {
    const { target } = object;
    if (!("area" in target) || target.sheet !== sheet) continue;
    const area = movedArea(target.area, edit);
    if (area) references.set(id, { ...object, target: { ...target, area } } as HostObject);
    else references.delete(id);
  }
}

function run(range: RangeTarget, kind: ColumnEdit["kind"], session: Session): void {
  const { sheet, area } = range;
  const edit: ColumnEdit = { kind, first: area.column, count: area.columns };
  refuseColumnEdit(session.book, sheet, edit);
  session.settle();
  const lost = editColumns(session.book, sheet, edit);
  session.restructure(sheet, edit);
  for (const { sheet: each, key } of lost)
    session.touch(each, { row: rowOfKey(key), column: columnOfKey(key), rows: 1, columns: 1 });
  followColumns(sheet, edit, session);
  moveReferences(session, range, edit);
  noticeStructure(session, sheet, area, kind === "insert" ? "ColumnInserted" : "ColumnDeleted");
}

/** Answers the new, empty columns. */
export function insert(range: RangeTarget, shift: unknown, session: Session): HostObject {
  refuseOther(range, shift, "right");
  run(range, "insert", session);
  return rangeOf(range.sheet, range.area);
}

export function remove(range: RangeTarget, shift: unknown, session: Session): void {
  refuseOther(range, shift, "left");
  run(range, "delete", session);
}

export function hideColumns({ sheet, area }: RangeTarget, hidden: unknown): void {
  refuseLayout(sheet);
  setColumnsHidden(sheet, { first: area.column, last: area.column + area.columns - 1 }, flag(hidden));
}
