/** What the user decided about a table, as data that is kept in the workbook: which column holds what, or that it is no plan. */
import type { ColumnRole, HeadingMark, Plan } from "./model";

/** `none`: a column of no use. */
export type ChosenRole = ColumnRole | "none";

export interface ChosenColumn {
  /** columns to the right of the table's first heading; where every field has a line of its own, its place among the labels */
  readonly offset: number;
  readonly role: ChosenRole;
  /** undefined where the heading names none and the table's year counts */
  readonly year: number | undefined;
}

export interface TableCorrection {
  /** undefined: every sheet that has such a heading */
  readonly sheet: string | undefined;
  readonly heading: HeadingMark;
  readonly decision: "no-plan" | { readonly columns: readonly ChosenColumn[] };
}

/** The correction of a heading; one made for this sheet goes before one made for all. */
export function correctionOf(
  corrections: readonly TableCorrection[],
  sheet: string,
  checksum: string,
): TableCorrection | undefined {
  const same = corrections.filter(({ heading }) => heading.checksum === checksum);
  return (
    same.find((correction) => correction.sheet === sheet) ?? same.find((correction) => correction.sheet === undefined)
  );
}

/** The corrections with one more; it takes the place of an earlier one for the same headings of the same sheet. */
export function withCorrection(corrections: readonly TableCorrection[], added: TableCorrection): TableCorrection[] {
  return [...withoutCorrection(corrections, added), added];
}

/** The corrections without the one for these headings of this sheet. */
export function withoutCorrection(
  corrections: readonly TableCorrection[],
  { sheet, heading }: Pick<TableCorrection, "sheet" | "heading">,
): TableCorrection[] {
  return corrections.filter((other) => other.sheet !== sheet || other.heading.checksum !== heading.checksum);
}

/** The decisions to which no heading answers any more: it was changed, or its sheet is gone. */
export function staleCorrections(
  corrections: readonly TableCorrection[],
  { decided }: Pick<Plan, "decided">,
): TableCorrection[] {
  return corrections.filter(
    ({ sheet, heading }) =>
      !decided.some((found) => found.checksum === heading.checksum && (sheet === undefined || found.sheet === sheet)),
  );
}
