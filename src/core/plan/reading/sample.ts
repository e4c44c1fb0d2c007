/** What the first rows under a heading hold, column by column. */
import { isFigure, type Entry, type Line } from "../lines";

const SAMPLE_LINES = 60;
const ORGANISATIONAL =
  /^(?:area|aree|settore|servizio|servizi|ufficio|uffici|uff\.|staff|dir\.?|as|sg|dirigente|direzione|u\.?o\.?|tutt[ie])\b/;

export interface ColumnSample {
  /** columns that hold anything, from left to right */
  readonly columns: readonly number[];
  /** mostly words */
  readonly isTextual: (column: number) => boolean;
  /** words in every filled cell, and sentences at that */
  readonly isProse: (column: number) => boolean;
  /** mean length of the texts; 0 when there is none */
  readonly length: (column: number) => number;
  /** share of cells with a digit; 0 when nothing stands there */
  readonly figures: (column: number) => number;
  /** mostly percentages */
  readonly isShare: (column: number) => boolean;
  /** mostly names of offices */
  readonly isOrganisational: (column: number) => boolean;
}

const isShareEntry = ({ cell, text }: Entry) =>
  /%$/.test(text) ||
  (typeof cell.value === "number" && (cell.format.includes("%") || (cell.value >= 0 && cell.value <= 1)));

/** Looks at the first lines; lone texts are titles and do not count. */
export function columnSample(lines: readonly Line[]): ColumnSample {
  const byColumn = new Map<number, Entry[]>();
  for (const { entries, lone } of lines.slice(0, SAMPLE_LINES)) {
    if (lone !== undefined) continue;
    for (const entry of entries) byColumn.set(entry.at.column, [...(byColumn.get(entry.at.column) ?? []), entry]);
  }
  const share = (column: number, test: (entry: Entry) => boolean) => {
    const entries = byColumn.get(column) ?? [];
    return entries.length === 0 ? 0 : entries.filter(test).length / entries.length;
  };
  return {
    columns: [...byColumn.keys()].sort((left, right) => left - right),
    isTextual: (column) => share(column, (entry) => !isFigure(entry)) > 0.5,
    isProse: (column) => share(column, (entry) => !isFigure(entry) && entry.text.length >= 6) === 1,
    length: (column) => {
      const texts = (byColumn.get(column) ?? []).filter((entry) => !isFigure(entry));
      return texts.length === 0 ? 0 : texts.reduce((total, { text }) => total + text.length, 0) / texts.length;
    },
    figures: (column) => share(column, ({ text }) => /\d/.test(text)),
    isShare: (column) => share(column, isShareEntry) > 0.5,
    isOrganisational: (column) => share(column, ({ folded }) => ORGANISATIONAL.test(folded)) > 0.5,
  };
}
