/** How a sheet is laid out, filtered and printed, after columns were inserted or deleted. */
import { areaOf } from "../../../core/grid/address";
import { movedArea, movedBand, movedColumn, movedSpan, type ColumnEdit } from "../../book/column-edit";
import type { Met, Rewrite, RewriteRules } from "../rewrite-elements";
import { changedTag } from "../tag-attributes";
import { isTrue } from "../workbook-part";
import { nearestCell, placedBy } from "./shift-places";

/** `onNeighbour` is told the format of the columns that new ones are like. */
export function columnRules(edit: ColumnEdit, onNeighbour: (style: number) => void): RewriteRules {
  return {
    col({ tag, parent, attributes: { min, max = min, hidden, style = "0" } }) {
      if (parent !== "cols" || min === undefined) return undefined;
      const was = { first: Number(min) - 1, last: Number(max) - 1, hidden: isTrue(hidden) };
      if (was.first < edit.first && edit.first - 1 <= was.last) onNeighbour(Number(style));
      const bands = movedBand(was, edit);
      if (bands.length === 0) return { drop: true };
      const written = bands.map((band) =>
        changedTag(
          { ...tag, kind: "empty" },
          {
            min: String(band.first + 1),
            max: String(band.last + 1),
            ...(band.hidden === was.hidden ? {} : { hidden: undefined }),
          },
        ),
      );
      const isSame = bands.length === 1 && bands[0]?.first === was.first && bands[0].last === was.last;
      return isSame ? undefined : { replacement: written.join("") };
    },
  };
}

/** How many columns are frozen: those of an insertion between them are frozen too. One stays, or there would be nothing to freeze. */
function frozenColumns(count: number, edit: ColumnEdit): number {
  const moved = movedSpan({ first: 0, last: count - 1 }, edit);
  if (edit.kind === "insert") return edit.first < count ? count + edit.count : count;
  return Math.max(1, moved ? moved.last + 1 : 0);
}

function pane({ attributes: { xSplit, state = "split", topLeftCell } }: Met, edit: ColumnEdit): Rewrite | undefined {
  // A split that is not frozen is counted in points.
  if (!state.startsWith("frozen")) return undefined;
  const split =
    xSplit === undefined || Number(xSplit) === 0 ? {} : { xSplit: String(frozenColumns(Number(xSplit), edit)) };
  const corner =
    topLeftCell === undefined || xSplit === undefined ? {} : { topLeftCell: nearestCell(topLeftCell, edit) };
  const attributes = { ...split, ...corner };
  const isSame =
    ("xSplit" in split ? split.xSplit === xSplit : true) &&
    ("topLeftCell" in corner ? corner.topLeftCell === topLeftCell : true);
  return isSame ? undefined : { attributes };
}

/** A filter counts its columns from its own first one. */
function filterRules(edit: ColumnEdit): RewriteRules {
  let offsets = { was: 0, now: 0 };
  return {
    autoFilter(met) {
      const area = areaOf(met.attributes["ref"] ?? "");
      const moved = area && movedArea(area, edit);
      offsets = { was: area?.column ?? 0, now: moved?.column ?? 0 };
      return { staysEmpty: true, ...placedBy("ref", edit)(met) };
    },
    filterColumn({ attributes: { colId = "0" } }) {
      const moved = movedColumn(offsets.was + Number(colId), edit);
      if (moved === undefined) return { drop: true };
      return moved - offsets.now === Number(colId) ? undefined : { attributes: { colId: String(moved - offsets.now) } };
    },
    sortState: placedBy("ref", edit),
    sortCondition: placedBy("ref", edit),
  };
}

export function layoutRules(edit: ColumnEdit): RewriteRules {
  return {
    ...filterRules(edit),
    pane: (met) => pane(met, edit),
    brk({ parent, attributes: { id } }) {
      if (parent !== "colBreaks" || id === undefined) return undefined;
      // A break stays with the column on its right.
      const moved = movedColumn(Number(id), edit) ?? edit.first;
      return moved === Number(id) ? undefined : { attributes: { id: String(moved) } };
    },
  };
}
