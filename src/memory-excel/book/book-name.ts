/** A name that people gave to cells, a constant or a formula. */
import { readNames } from "../ooxml/defined-names";
import type { BookSheet } from "./book-sheet";

export interface BookName {
  readonly name: string;
  /** without `=` */
  formula: string;
  /** the sheet that it belongs to; undefined: the workbook's */
  readonly sheet: BookSheet | undefined;
  hidden: boolean;
  comment: string;
  /** whether the file has it */
  readonly isOfFile: boolean;
  isGone: boolean;
}

/** Excel's own names (print areas, filters) follow by themselves and are not told. */
export const OWN = "_xlnm.";

/** Names on tabs without cells belong to none of the sheets that the book knows. */
export function openNames(workbookXml: string, sheets: readonly BookSheet[]): BookName[] {
  return readNames(workbookXml).flatMap(({ name, formula, tab, hidden, comment }) => {
    const sheet = sheets.find((each) => each.tab === tab);
    if (name.startsWith(OWN) || (tab !== undefined && !sheet)) return [];
    return [{ name, formula, sheet, hidden, comment, isOfFile: true, isGone: false }];
  });
}
