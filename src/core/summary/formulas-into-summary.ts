/** Formulas elsewhere that read the summary: deleting or rewriting the sheet would leave them with `#REF!`. */
import type { CellAddress } from "../grid/address";
import type { Sheet, Workbook } from "../grid/sheet";
import { isSummarySheet } from "../plan/summary-mark";

export function formulasIntoSummary({ sheets }: Workbook): readonly CellAddress[] {
  const references = sheets.filter(isSummarySheet).map(({ name }) => referenceTo(name));
  if (references.length === 0) return [];
  return sheets.filter((sheet) => !isSummarySheet(sheet)).flatMap((sheet) => formulasWith(sheet, references));
}

/** How a formula begins a reference to a sheet; a name without blanks stands without quotes too. */
function referenceTo(name: string): (formula: string) => boolean {
  const quoted = `'${name.replaceAll("'", "''")}'!`.toLowerCase();
  const plain = `${name}!`.toLowerCase();
  const isPlain = /^[\p{L}_][\p{L}\d_.]*$/u.test(name);
  return (formula) => {
    const folded = formula.toLowerCase();
    if (folded.includes(quoted)) return true;
    const at = isPlain ? folded.indexOf(plain) : -1;
    return at > 0 && !/[\p{L}\d_.\]']/u.test(folded.charAt(at - 1));
  };
}

function formulasWith(
  { name, used, formulas }: Sheet,
  references: readonly ((formula: string) => boolean)[],
): readonly CellAddress[] {
  if (!used) return [];
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) =>
      formula !== undefined && references.some((reads) => reads(formula))
        ? [{ sheet: name, row: used.row + row, column: used.column + column }]
        : [],
    ),
  );
}
