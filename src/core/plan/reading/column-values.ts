/** The figures of a column by row, for comparing columns with each other. */
import type { Entry, Line } from "../lines";
import { shownText } from "../lines";

const NUMBERS = /-?\d[\d.]*(?:,\d+)?/g;
const DATED =
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\b(?:entro|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\b/;
const LONGEST_FIGURE = 40;

const isDateFormat = (format: string) => /[dy]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ""));

/** A day, as a serial or in words. */
export const isDay = ({ cell, folded }: Entry): boolean =>
  typeof cell.value === "number" ? isDateFormat(cell.format) : folded.length <= LONGEST_FIGURE && DATED.test(folded);

const numberIn = (digits: string): number =>
  Number(
    (/^-?\d{1,3}(?:\.\d{3})+(?:,|$)/.test(digits) || digits.includes(",") ? digits.replace(/\./g, "") : digits).replace(
      ",",
      ".",
    ),
  );

/** The only number of a cell, a percentage as a ratio; undefined for days, words, and cells of several numbers. */
export function figureOf(entry: Entry): number | undefined {
  const { value } = entry.cell;
  if (isDay(entry)) return undefined;
  if (typeof value === "number") return value;
  const text = shownText(entry.cell);
  const [digits, second] = text.length <= LONGEST_FIGURE ? (text.match(NUMBERS) ?? []) : [];
  if (digits === undefined || second !== undefined) return undefined;
  return text.includes("%") ? numberIn(digits) / 100 : numberIn(digits);
}

export const isPercent = ({ cell, text }: Entry): boolean => cell.format.includes("%") || /%\s*$/.test(text);

/** The entries of a column by row, titles left out. */
export function entriesIn(lines: readonly Line[], column: number): ReadonlyMap<number, Entry> {
  return new Map(
    lines.flatMap((line) => {
      const entry = line.lone ? undefined : line.entries.find(({ at }) => at.column === column);
      return entry ? [[line.row, entry] as const] : [];
    }),
  );
}

/** Mostly what the test asks for; false for an empty column. */
export function mostly(entries: ReadonlyMap<number, Entry>, test: (entry: Entry) => boolean): boolean {
  const all = [...entries.values()];
  return all.length > 0 && all.filter(test).length > all.length / 2;
}
