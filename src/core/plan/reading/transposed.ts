/** Tables whose rows are the fields and whose columns are the indicators: `Indicatore | A | B`, `Target 2020 | 10 | 20`. */
import { entryOver, isFigure, type Entry, type Line } from "../lines";
import { KIND_OF_LABEL } from "./card";
import type { LabelledField } from "./field-parts";
import { namesField, NO_FIELDS, readLabel } from "./field-labels";

interface FieldRow {
  readonly line: Line;
  readonly label: Entry;
  readonly reading: NonNullable<ReturnType<typeof readLabel>>;
}

/** A line of one label and values, none of which is a label. */
function fieldRow(line: Line | undefined): FieldRow | undefined {
  const [label, ...values] = line?.entries ?? [];
  const reading = label && readLabel(label);
  if (!line || !label || !reading || values.length === 0 || values.some(namesField)) return undefined;
  return { line, label, reading };
}

const SHORTEST = 4;

/** Names of at least two indicators beside their label. */
function namesSeveral({ line, reading }: FieldRow): boolean {
  const [, ...values] = line.entries;
  return (
    reading.role === "indicator" &&
    values.length > 1 &&
    values.every((entry) => !isFigure(entry) && entry.text.length >= SHORTEST)
  );
}

/** Has its label and its values in the same columns as the row of the names. */
function fits(own: FieldRow | undefined, names: FieldRow, row: number): own is FieldRow {
  if (own?.line.row !== row || own.label.at.column !== names.label.at.column) return false;
  const [, ...values] = own.line.entries;
  return values.every(({ at, lastColumn }) =>
    names.line.entries.some((entry) => at.column <= entry.at.column && entry.at.column <= lastColumn),
  );
}

const isLevel = ({ reading }: FieldRow) => KIND_OF_LABEL[reading.role] !== undefined;

/** The rows of fields around the row of the names: levels right above it, any field below. */
function rowsAround(lines: readonly Line[], index: number, names: FieldRow): readonly FieldRow[] {
  const above: FieldRow[] = [];
  for (let at = index - 1; ; at -= 1) {
    const own = fieldRow(lines[at]);
    if (!fits(own, names, names.line.row + at - index) || !isLevel(own)) break;
    above.unshift(own);
  }
  const below: FieldRow[] = [];
  for (let at = index + 1; ; at += 1) {
    const own = fieldRow(lines[at]);
    if (!fits(own, names, names.line.row + at - index) || own.reading.role === "indicator") break;
    below.push(own);
  }
  return [...above, names, ...below];
}

function fieldIn({ line, label, reading }: FieldRow, column: number): LabelledField {
  const value = entryOver(line, column);
  return { label, reading, value, at: value?.at ?? { row: line.row, column } };
}

/** The fields of all indicators named in a line, one indicator after the other, and the lines that hold them. */
export function transposedFields(
  lines: readonly Line[],
  index: number,
): { readonly fields: readonly LabelledField[]; readonly rows: readonly Line[] } {
  const names = fieldRow(lines[index]);
  const nothing = { fields: [], rows: [] };
  if (!names || !namesSeveral(names)) return nothing;
  const rows = rowsAround(lines, index, names);
  const measured = rows.filter(({ reading, line }) => reading.role === "target" && line.entries.length > 2);
  const named = rows.filter(({ reading }) => !NO_FIELDS.has(reading.role));
  if (measured.length === 0 || named.length < 3) return nothing;
  const [, ...columns] = names.line.entries;
  return {
    fields: columns.flatMap(({ at }) => rows.map((row) => fieldIn(row, at.column))),
    rows: rows.map(({ line }) => line),
  };
}
