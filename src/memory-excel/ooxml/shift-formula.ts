/** Formulas that many cells share are stored once; each cell sees them with its relative references moved. */
import { columnName } from "../../core/grid/address";

/** Texts and quoted sheet names stay; references to cells, columns or rows move; a name or function is followed by more letters or `(`. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(])|[\w.\\]+/g;

const columnNumber = (letters: string) => [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const moveRow = (fixed: string, digits: string, by: number) => fixed + String(fixed === "$" ? Number(digits) : Number(digits) + by);
const moveColumn = (fixed: string, letters: string, by: number) => fixed + (fixed === "$" ? letters : columnName(columnNumber(letters) + by));

/** The formula of a cell `rows` below and `columns` right of the one that `formula` was written for. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (whole, ...groups: (string | undefined)[]) => {
    const [f1 = "", letters, f2 = "", digits, r1 = "", fromRow, r2 = "", toRow, c1 = "", fromColumn, c2 = "", toColumn] = groups;
    if (letters !== undefined && digits !== undefined) return moveColumn(f1, letters, columns) + moveRow(f2, digits, rows);
    if (fromRow !== undefined && toRow !== undefined) return `${moveRow(r1, fromRow, rows)}:${moveRow(r2, toRow, rows)}`;
    if (fromColumn !== undefined && toColumn !== undefined) return `${moveColumn(c1, fromColumn, columns)}:${moveColumn(c2, toColumn, columns)}`;
    return whole;
  });
}
