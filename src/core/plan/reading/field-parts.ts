/** Lines of label and value, one pair or several side by side. */
import type { Position } from "../../grid/address";
import type { Entry, Line } from "../lines";
import type { HeadingRole } from "../words/heading-lexicon";
import { isNoise } from "../words/noise";
import { readHeading, type HeadingReading } from "../words/read-heading";

/** A label with the place of its value; the value is undefined when that place is empty. */
export interface LabelledField {
  readonly label: Entry;
  readonly reading: HeadingReading;
  readonly at: Position;
  readonly value: Entry | undefined;
}

export type Part = { readonly title: Entry } | LabelledField;

export const NO_FIELDS: ReadonlySet<HeadingRole> = new Set<HeadingRole>([
  "neutral",
  "foreign",
  "risk",
  "planned",
  "interim",
  "percent",
  "year",
]);

function readLabel({ text }: Entry): HeadingReading | undefined {
  const reading = readHeading(text.replace(/\s?:$/, ""));
  return reading !== undefined && (reading.strict || text.endsWith(":")) ? reading : undefined;
}

/** A text that can only be a label; `Tempi` or `Attività` may as well be a value. */
function namesField(entry: Entry): boolean {
  const reading = readLabel(entry);
  return reading !== undefined && !NO_FIELDS.has(reading.role);
}

/** The labelled fields of a line; a text alone may be a title. */
export function partsOf({ entries, lone, row }: Line): Part[] {
  if (lone !== undefined && readLabel(lone) === undefined) return isNoise(lone.folded) ? [] : [{ title: lone }];
  const parts: Part[] = [];
  let taken: Entry | undefined;
  entries.forEach((label, index) => {
    const reading = label === taken ? undefined : readLabel(label);
    if (reading === undefined) return;
    const next = entries[index + 1];
    const value = next !== undefined && !namesField(next) ? next : undefined;
    parts.push({ label, reading, value, at: value?.at ?? { row, column: label.lastColumn + 1 } });
    taken = value;
  });
  return parts;
}
