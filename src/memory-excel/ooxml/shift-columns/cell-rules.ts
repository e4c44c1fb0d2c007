/** The cells of a sheet whose columns were inserted or deleted. */
import { cellName, positionOf } from "../../../core/grid/address";
import { movedColumn, type ColumnEdit } from "../../book/column-edit";
import type { Met, RewriteRules } from "../rewrite-elements";
import { isTrue } from "../workbook-part";

export interface CellCursor {
  row: number;
  column: number;
}

/** Notes which cell is met, whether it says so or follows the last one. */
export function follow(cursor: CellCursor, { tag, attributes: { r } }: Met): void {
  if (tag.name === "row") {
    cursor.row = r === undefined ? cursor.row + 1 : Number(r) - 1;
    cursor.column = -1;
  } else {
    cursor.column = r === undefined ? cursor.column + 1 : (positionOf(r)?.column ?? cursor.column + 1);
  }
}

/** The cells that an insertion puts into a row: they look like the one on their left. */
function newCells({ first, count }: ColumnEdit, row: number, prefix: string, style: number): string {
  return Array.from(
    { length: count },
    (_, index) => `<${prefix}c r="${cellName({ row, column: first + index })}" s="${style}"/>`,
  ).join("");
}

/** `columnStyle` answers the format that the columns give to the new cells; it is asked when the columns were met. */
export function cellRules(edit: ColumnEdit, cursor: CellCursor, columnStyle: () => number): RewriteRules {
  let rowStyle: number | undefined;
  return {
    row(met) {
      follow(cursor, met);
      const { s = "0", customFormat, spans } = met.attributes;
      rowStyle = isTrue(customFormat) ? Number(s) : undefined;
      // The hint which columns the row uses is optional and would be wrong now.
      return { staysEmpty: true, ...(spans === undefined ? {} : { attributes: { spans: undefined } }) };
    },
    c(met) {
      follow(cursor, met);
      const moved = movedColumn(cursor.column, edit);
      if (moved === undefined) return { drop: true };
      const style = Number(met.attributes["s"] ?? 0);
      const isNeighbour =
        edit.kind === "insert" && cursor.column === edit.first - 1 && style !== (rowStyle ?? columnStyle());
      return {
        ...(moved === cursor.column ? {} : { attributes: { r: cellName({ row: cursor.row, column: moved }) } }),
        ...(isNeighbour ? { after: newCells(edit, cursor.row, met.tag.prefix, style) } : {}),
      };
    },
  };
}
