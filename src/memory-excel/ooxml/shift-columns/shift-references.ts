/** Formulas after columns of a sheet were inserted or deleted: what they look at is what they looked at before. */
import { columnName } from "../../../core/grid/address";
import { movedSpan, type ColumnEdit } from "../../book/column-edit";
import { LAST_COLUMN } from "../../book/cell-record";

/** An edit of the columns of one sheet. */
export interface SheetEdit {
  readonly sheet: string;
  readonly edit: ColumnEdit;
}

const TEXT = String.raw`"(?:[^"]|"")*"`;
const PREFIX = String.raw`(?:('(?:[^']|'')*'|[A-Za-z_\\\u0080-\uffff][\w.\\:\u0080-\uffff]*)!)?`;
/** a cell, or two corners */
const CELLS = String.raw`(\$?)([A-Za-z]{1,3})(\$?[1-9]\d{0,6})(?::(\$?)([A-Za-z]{1,3})(\$?[1-9]\d{0,6}))?`;
const COLUMNS = String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})`;
/** What is not followed by more of a word, by a call or by a sheet's mark. */
const END = String.raw`(?![\w.(!\\\u0080-\uffff])`;
/** Names, functions, numbers, references into other files and into tables: passed over as a whole. */
const OTHER = String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\](?:[\w.\u0080-\uffff]*!\$?[A-Za-z]*\$?\d*)?|'(?:[^']|'')*'!|[A-Za-z_\\\u0080-\uffff][\w.\\\u0080-\uffff]*[(!]?|\d[\w.]*`;
const TOKEN = new RegExp(`${TEXT}|${PREFIX}(?:${CELLS}${END}|${COLUMNS}${END})|${OTHER}`, "g");

/** Excel takes no longer ones. */
const LONGEST_FORMULA = 8192;
const LOST = "#REF!";

const columnNumber = (letters: string) =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
const sheetName = (written: string) => (written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written);

/** One end of a reference: `$`, letters, and the row with its own `$`. */
interface End {
  readonly fixed: string;
  readonly letters: string;
  readonly row: string;
}

const written = ({ fixed, row }: End, column: number) => fixed + columnName(column) + row;

/** Both ends after the edit; undefined when they stay as they are. */
function movedEnds(from: End, to: End | undefined, edit: ColumnEdit): string | undefined {
  const [left, right] = [from, to ?? from].map(({ letters }) => columnNumber(letters));
  if (left === undefined || right === undefined || left > LAST_COLUMN || right > LAST_COLUMN) return undefined;
  const span = { first: Math.min(left, right), last: Math.max(left, right) };
  const moved = movedSpan(span, edit);
  if (!moved) return LOST;
  if (moved.first === span.first && moved.last === span.last) return undefined;
  const [first, last] = left <= right ? [moved.first, moved.last] : [moved.last, moved.first];
  return to === undefined ? written(from, first) : `${written(from, first)}:${written(to, last)}`;
}

/** The reference that the groups of `TOKEN` caught, after the edit; undefined when it was none, or stays. */
function movedReference(groups: readonly (string | undefined)[], edit: ColumnEdit): string | undefined {
  const at = (index: number) => groups[index] ?? "";
  const end = (fixed: number, letters: number, row: number): End => ({
    fixed: at(fixed),
    letters: at(letters),
    row: row < 0 ? "" : at(row),
  });
  if (at(2) !== "") return movedEnds(end(1, 2, 3), at(5) === "" ? undefined : end(4, 5, 6), edit);
  return at(8) === "" ? undefined : movedEnds(end(7, 8, -1), end(9, 10, -1), edit);
}

/**
 * A formula (with or without its `=`) after an edit. `own` is the sheet that it stands on; undefined where every
 * reference names its sheet. References over several sheets (`Gen:Dic!A1`) stay: they name the same place of each.
 */
export function shiftReferences(formula: string, own: string | undefined, { sheet, edit }: SheetEdit): string {
  if (formula.length > LONGEST_FORMULA) return formula;
  const isEdited = (prefix: string | undefined) =>
    (prefix === undefined ? own : sheetName(prefix))?.toLowerCase() === sheet.toLowerCase();
  return formula.replace(TOKEN, (whole: string, ...groups: (string | undefined)[]) => {
    const [prefix] = groups;
    const moved = isEdited(prefix) ? movedReference(groups.slice(0, 11), edit) : undefined;
    return moved === undefined ? whole : (prefix === undefined ? "" : `${prefix}!`) + moved;
  });
}
