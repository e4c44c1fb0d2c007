/** Years over values: `2017 | 2018 | 2019` above `>= 80% | >= 82% | >= 85%`, with or without a label before them. */
import { fold } from "../../values/fold";
import { entryOver, type Entry, type Line } from "../lines";
import { bareYear } from "../words/years";
import type { HeadingReading } from "../words/read-heading";
import type { LabelledField } from "./field-parts";
import { namesField, readLabel } from "./field-labels";

interface YearColumn {
  readonly entry: Entry;
  readonly year: number;
}

interface YearRow {
  readonly label: Entry | undefined;
  readonly years: readonly YearColumn[];
}

const DEMAND = /[<>=≤≥]|\b(?:entro|almeno|minimo|massimo|non (?:piu|oltre|inferiore|superiore))\b/;
const YEARS = /^ann[oi]\s?:?$/;
const MEASURES: ReadonlySet<string> = new Set(["target", "result", "achievement", "baseline"]);

/** Years that follow each other, maybe behind a label; undefined for any other line. */
function readYearRow({ entries }: Line): YearRow | undefined {
  const [first, ...rest] = entries;
  const label = first !== undefined && bareYear(first.folded) === undefined ? first : undefined;
  const cells = label ? rest : entries;
  const years = cells.flatMap((entry): YearColumn[] => {
    const year = bareYear(entry.folded);
    return year === undefined ? [] : [{ entry, year }];
  });
  const areConsecutive = years.every(({ year }, index) => index === 0 || year === (years[index - 1]?.year ?? 0) + 1);
  return years.length > 1 && years.length === cells.length && areConsecutive ? { label, years } : undefined;
}

const isUnder = ({ years }: YearRow, entries: readonly Entry[]) =>
  entries.length > 0 && entries.every(({ at }) => years.some(({ entry }) => entry.at.column === at.column));

function fieldsUnder({ years }: YearRow, line: Line, label: Entry | undefined, reading: HeadingReading) {
  return years.map(({ entry, year }): LabelledField => {
    const value = entryOver(line, entry.at.column);
    const at = value?.at ?? { row: line.row, column: entry.at.column };
    return { label: label ?? entry, reading: { ...reading, year, ordinal: undefined }, at, value, underYear: true };
  });
}

const TARGET: HeadingReading = {
  role: "target",
  year: undefined,
  ordinal: undefined,
  strict: true,
  mixed: false,
  of: undefined,
  secondary: false,
};

/** The values under years that no label explains are targets only where they demand something. */
function unlabelled(row: YearRow, line: Line): readonly LabelledField[] {
  const said = row.label === undefined ? TARGET : readLabel(row.label);
  const isTarget = said?.role === "target";
  if (!isUnder(row, line.entries) || line.entries.some(namesField) || !isTarget) return [];
  const demands = row.label !== undefined || line.entries.some(({ text }) => DEMAND.test(fold(text)));
  return demands ? fieldsUnder(row, line, row.label, said) : [];
}

/** `Target | 10 | 12 | 15` under `Anno | 2017 | 2018 | 2019`. */
function labelled(row: YearRow, line: Line): readonly LabelledField[] {
  const [label, ...rest] = line.entries;
  const reading = label && readLabel(label);
  if (!label || !reading || !MEASURES.has(reading.role) || reading.year !== undefined || !isUnder(row, rest)) return [];
  return fieldsUnder(row, line, label, reading);
}

/** The fields below a row of years, and how many lines they take with it; none where the line is no such row. */
export function fieldsUnderYears(
  lines: readonly Line[],
  index: number,
): { readonly fields: readonly LabelledField[]; readonly taken: number } {
  const line = lines[index];
  const row = line && readYearRow(line);
  const nothing = { fields: [], taken: 0 };
  if (!line || !row) return nothing;
  const below = (offset: number) => {
    const next = lines[index + offset];
    return next?.row === line.row + offset ? next : undefined;
  };
  const next = below(1);
  const bare = next ? unlabelled(row, next) : [];
  if (bare.length > 0) return { fields: bare, taken: 2 };
  if (row.label !== undefined && !YEARS.test(row.label.folded)) return nothing;
  const fields: LabelledField[] = [];
  let taken = 1;
  for (let other = below(taken); other; other = below(taken)) {
    const own = labelled(row, other);
    if (own.length === 0) break;
    fields.push(...own);
    taken += 1;
  }
  return fields.length > 0 ? { fields, taken } : nothing;
}
