/** Years in two digits, which only their neighbours prove: `Target 25 | 26 | 27`, `Consuntivo 24 | Target 25`. */
import { fold } from "../../values/fold";
import type { Entry } from "../lines";
import type { HeadingReading } from "../words/read-heading";
import { shortYearAtEnd } from "../words/years";
import type { HeadColumn, HeadingCells } from "./head";

const DATED: ReadonlySet<string> = new Set(["target", "result", "achievement", "baseline", "planned"]);
const BARE = /^'?\d{2}$/;
/** Years further apart are figures. */
const LONGEST_SPAN = 6;

const yearOfEntry = ({ folded }: Entry) => (BARE.test(folded) ? shortYearAtEnd(folded) : undefined);

const withYear = (heading: HeadColumn, year: number): HeadColumn => ({
  ...heading,
  reading: { ...heading.reading, year },
});

function shortYearOf({ reading: { role, year, ordinal }, text }: HeadColumn): number | undefined {
  return DATED.has(role) && year === undefined && ordinal === undefined ? shortYearAtEnd(fold(text)) : undefined;
}

/** The bare years to the right of a heading, each one more than the last. */
function followers(heading: HeadColumn, year: number, unknown: readonly Entry[]): Entry[] {
  const found: Entry[] = [];
  for (let entry: Entry | undefined; ; found.push(entry)) {
    const last = found.at(-1)?.lastColumn ?? heading.lastColumn;
    entry = unknown.find((other) => other.at.column === last + 1 && yearOfEntry(other) === year + found.length + 1);
    if (entry === undefined) return found;
  }
}

const headed = ({ at, lastColumn, text }: Entry, reading: HeadingReading): HeadColumn => ({
  column: at.column,
  lastColumn,
  reading,
  text,
  at,
});

/** A line's headings with the years that their last two digits say: two headings must agree, a number alone may be anything. */
export function withShortYears(cells: HeadingCells): HeadingCells {
  const said = cells.columns.flatMap((heading) => {
    const year = shortYearOf(heading);
    return year === undefined ? [] : [{ heading, year, after: followers(heading, year, cells.unknown) }];
  });
  const years = said.map(({ year }) => year);
  const after = said.flatMap((one) => one.after);
  if (years.length + after.length < 2 || Math.max(...years) - Math.min(...years) > LONGEST_SPAN) return cells;
  const dated = said.flatMap(({ heading, year, after: own }) => [
    withYear(heading, year),
    ...own.map((entry, index) => headed(entry, { ...heading.reading, year: year + index + 1 })),
  ]);
  const others = cells.columns.filter((column) => !said.some(({ heading }) => heading === column));
  return {
    columns: [...others, ...dated].sort((left, right) => left.column - right.column),
    unknown: cells.unknown.filter((entry) => !after.includes(entry)),
  };
}

/** `25 | 26 | 27` below headings of figures, and no other text in the row: years. `isUnderFigures` tells what stands above a column. */
export function withYearsBelow<Cells extends HeadingCells>(
  cells: Cells,
  isUnderFigures: (column: number) => boolean,
): Cells {
  const years = cells.unknown.map(yearOfEntry);
  const areYears =
    years.length >= 2 &&
    years.every((year, index) => year !== undefined && (index === 0 || year === (years[index - 1] ?? 0) + 1));
  if (!areYears || !cells.unknown.every(({ at }) => isUnderFigures(at.column))) return cells;
  const dated = cells.unknown.map((entry, index) =>
    headed(entry, {
      role: "year",
      year: years[index],
      ordinal: undefined,
      strict: true,
      mixed: false,
      of: undefined,
      secondary: false,
    }),
  );
  return {
    ...cells,
    columns: [...cells.columns, ...dated].sort((left, right) => left.column - right.column),
    unknown: [],
  };
}
