/** Addresses in attributes after columns were inserted or deleted. */
import { areaName, areaOf, cellName, positionOf } from "../../../core/grid/address";
import { movedArea, movedColumn, type ColumnEdit } from "../../book/column-edit";
import type { Met, Rewrite } from "../rewrite-elements";

/** `C5` or `C5:D9`; undefined when nothing is left of it. What is no address stays. */
export function movedRef(ref: string, edit: ColumnEdit): string | undefined {
  const area = areaOf(ref);
  if (!area) return ref;
  const moved = movedArea(area, edit);
  if (!moved) return undefined;
  return moved.column === area.column && moved.columns === area.columns ? ref : areaName(moved);
}

/** Addresses with spaces between them; undefined when nothing is left of any. */
export function movedRefs(list: string, edit: ColumnEdit): string | undefined {
  const moved = list.split(/\s+/).flatMap((ref) => movedRef(ref, edit) ?? []);
  return moved.length === 0 ? undefined : moved.join(" ");
}

/** A cell that is looked at, not a place that can go: in deleted columns it is the first one that follows. */
export function nearestCell(name: string, edit: ColumnEdit): string {
  const at = positionOf(name);
  return at ? cellName({ ...at, column: movedColumn(at.column, edit) ?? edit.first }) : name;
}

type MovedRefs = (ref: string, edit: ColumnEdit) => string | undefined;

/** An element that means the place in one of its attributes, and goes with it. */
export function placedBy(
  attribute: string,
  edit: ColumnEdit,
  moved: MovedRefs = movedRef,
): (met: Met) => Rewrite | undefined {
  return ({ attributes }) => {
    const was = attributes[attribute];
    const now = was === undefined ? undefined : moved(was, edit);
    if (was === undefined || now === was) return undefined;
    return now === undefined ? { drop: true } : { attributes: { [attribute]: now } };
  };
}
