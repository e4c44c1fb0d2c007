/** Lines of label and value, one pair or several side by side. */
import type { Position } from "../../grid/address";
import type { Entry, Line } from "../lines";
import { isNoise } from "../words/noise";
import type { HeadingReading } from "../words/read-heading";
import { namesField, readLabel } from "./field-labels";

/** A label with the place of its value; the value is undefined when that place is empty. */
export interface LabelledField {
  readonly label: Entry;
  readonly reading: HeadingReading;
  readonly at: Position;
  readonly value: Entry | undefined;
  /** stands under a year that its label does not say */
  readonly underYear?: true;
}

export type Part = { readonly title: Entry } | LabelledField;

const LETTERS = /[a-z]{2}/;
const FEWEST_HEADINGS = 3;

/** Beside its label stands its value, though it has the words of a label (`Tipologia | Indicatore di risultato`). */
function isValue(label: Entry, reading: HeadingReading, next: Entry, labelColumns: ReadonlySet<number>): boolean {
  if (reading.role === "indicator" && !LETTERS.test(next.folded)) return false;
  if (!namesField(next)) return true;
  const isBeside = next.at.column === label.lastColumn + 1;
  return (
    isBeside && reading.role !== "indicator" && labelColumns.has(label.at.column) && !labelColumns.has(next.at.column)
  );
}

/** The labelled fields of a line; a text alone may be a title. */
export function partsOf({ entries, lone, row, wide }: Line, labelColumns: ReadonlySet<number>): Part[] {
  if (lone !== undefined && (wide || readLabel(lone) === undefined))
    return isNoise(lone.folded) ? [] : [{ title: lone }];
  // Labels beside labels are the headings of a table.
  const areHeadings = entries.length >= FEWEST_HEADINGS && entries.every(namesField);
  const parts: Part[] = [];
  let taken: Entry | undefined;
  entries.forEach((label, index) => {
    const reading = label === taken ? undefined : readLabel(label);
    if (reading === undefined) return;
    const next = entries[index + 1];
    const value = next !== undefined && !areHeadings && isValue(label, reading, next, labelColumns) ? next : undefined;
    parts.push({ label, reading, value, at: value?.at ?? { row, column: label.lastColumn + 1 } });
    taken = value;
  });
  return parts;
}
