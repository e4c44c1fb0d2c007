/** Formulas that name a sheet, when that sheet gets another name or goes. */

const NAME = String.raw`[A-Za-z_\\\u0080-\uffff][\w.\\\u0080-\uffff]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const PLACE = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|${NAME}`;
/** Texts, names and references into other files are passed over as a whole. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[[^\]]*\](?:${NAME}!?)?|('(?:[^']|'')*'|${NAME})!(${PLACE})?|'(?:[^']|'')*'|${NAME}`,
  "g",
);

/** Excel takes no longer ones. */
const LONGEST_FORMULA = 8192;

const nameOf = (written: string) => (written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written);

/** `place`: what follows the sheet's name and its `!`. */
function replaceSheet(formula: string, sheet: string, by: (place: string) => string): string {
  if (formula.length > LONGEST_FORMULA) return formula;
  return formula.replace(TOKEN, (whole: string, prefix?: string, place?: string) =>
    prefix !== undefined && nameOf(prefix).toLowerCase() === sheet.toLowerCase() ? by(place ?? "") : whole,
  );
}

/** The sheet is gone: what looked at it looks at nothing. */
export const loseSheet = (formula: string, sheet: string) => replaceSheet(formula, sheet, () => "#REF!");

/** `quoted`: the new name as formulas write it. */
export const renameSheet = (formula: string, sheet: string, quoted: string) =>
  replaceSheet(formula, sheet, (place) => `${quoted}!${place}`);
