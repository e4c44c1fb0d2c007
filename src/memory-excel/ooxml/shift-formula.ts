/** Formulas that many cells share are stored once; each cell sees them with its relative references moved. */
import { columnName } from "../../core/grid/address";
import { LAST_COLUMN } from "../book/cell-record";

/** Texts and quoted sheet names stay; references to cells, columns or rows move; a name or function is followed by more letters or `(`. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(])|[\w.\\]+/g;

/** Excel takes no longer ones. */
const LONGEST_FORMULA = 8192;

const columnNumber = (letters: string) =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const moveRow = (fixed: string, digits: string, by: number) =>
  fixed + String(fixed === "$" ? Number(digits) : Number(digits) + by);
const moveColumn = (fixed: string, letters: string, by: number) =>
  fixed + (fixed === "$" ? letters : columnName(columnNumber(letters) + by));

interface Move {
  readonly rows: number;
  readonly columns: number;
}

/** What the groups of `TOKEN` caught, moved; undefined when it was no reference. */
function moved(groups: readonly (string | undefined)[], { rows, columns }: Move): string | undefined {
  const at = (index: number) => groups[index] ?? "";
  const row = (index: number) => moveRow(at(index), at(index + 1), rows);
  const column = (index: number) => moveColumn(at(index), at(index + 1), columns);
  // Letters beyond the last column make a name.
  if (at(3) !== "") return columnNumber(at(1)) > LAST_COLUMN ? undefined : column(0) + row(2);
  if (at(7) !== "") return `${row(4)}:${row(6)}`;
  return at(11) === "" ? undefined : `${column(8)}:${column(10)}`;
}

/** The formula of a cell `rows` below and `columns` right of the one that `formula` was written for. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (formula.length > LONGEST_FORMULA) return formula;
  return formula.replace(
    TOKEN,
    (whole: string, ...groups: (string | undefined)[]) => moved(groups.slice(0, 12), { rows, columns }) ?? whole,
  );
}
