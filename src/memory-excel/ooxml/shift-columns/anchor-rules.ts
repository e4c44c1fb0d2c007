/** Where drawings, charts, pictures and controls are held: from one cell to another. */
import { movedColumn, type ColumnEdit } from "../../book/column-edit";
import type { RewriteRules } from "../rewrite-elements";

/**
 * What moves and grows with the cells has both ends moved. What only moves keeps its size: its end goes as far as its
 * start does (and no farther when the columns were inserted under it, which is right for columns of one width).
 * What does neither stays with the columns it names: its place on the paper is not worked out again.
 */
export function anchorRules(edit: ColumnEdit): RewriteRules {
  let behaviour = "twoCell";
  let startMovedBy = 0;
  const start = (column: number) => {
    const moved = movedColumn(column, edit) ?? edit.first;
    startMovedBy = moved - column;
    return moved;
  };
  const end = (column: number) =>
    behaviour === "oneCell" ? column + startMovedBy : (movedColumn(column, edit) ?? edit.first);
  return {
    twoCellAnchor: ({ attributes: { editAs = "twoCell" } }) => void (behaviour = editAs),
    oneCellAnchor: () => void (behaviour = "oneCell"),
    anchor: ({ attributes: { moveWithCells, sizeWithCells } }) =>
      void (behaviour = sizeWithCells === "1" ? "twoCell" : moveWithCells === "1" ? "oneCell" : "absolute"),
    col({ parent }) {
      if (behaviour === "absolute" || (parent !== "from" && parent !== "to")) return undefined;
      return {
        text: (text) =>
          /^\d{1,5}$/.test(text) ? String(parent === "from" ? start(Number(text)) : end(Number(text))) : text,
      };
    },
  };
}
