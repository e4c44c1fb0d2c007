/** Labels of fields: by their words, and by the columns in which they stand. */
import type { Entry, Line } from "../lines";
import type { HeadingRole } from "../words/heading-lexicon";
import { readHeading, type HeadingReading } from "../words/read-heading";

/** Roles that are no field of a card: `Tempi` or `Attività` may as well be a value. */
export const NO_FIELDS: ReadonlySet<HeadingRole> = new Set<HeadingRole>([
  "neutral",
  "foreign",
  "risk",
  "planned",
  "interim",
  "percent",
  "year",
]);

/** `Titolo`, `Codice e descrizione`: what a card is about, which is an indicator only where targets follow. */
const NAMING =
  /^(?:titolo|denominazione|nome|codice (?:e|ed|\/|-) ?(?:descrizione|denominazione|titolo))(?: (?:dell')?indicatore)?\s?:?$/;

const AS_INDICATOR: HeadingReading = {
  role: "indicator",
  year: undefined,
  ordinal: undefined,
  strict: true,
  mixed: false,
  of: undefined,
  secondary: false,
};

/** A label that may name an indicator or what stands above it. */
export const isNaming = ({ folded }: Entry) => NAMING.test(folded);

/** What a text says as a label; undefined for what cannot be one. */
export function readLabel(entry: Entry): HeadingReading | undefined {
  if (isNaming(entry)) return AS_INDICATOR;
  const reading = readHeading(entry.text.replace(/\s?:$/, ""));
  return reading !== undefined && (reading.strict || entry.text.endsWith(":")) ? reading : undefined;
}

/** A text that can only be a label. */
export function namesField(entry: Entry): boolean {
  const reading = readLabel(entry);
  return reading !== undefined && !NO_FIELDS.has(reading.role);
}

const MOSTLY = 0.5;

/** The columns in which labels stand: at least two with something behind them, and at least as many as other texts. */
export function labelColumnsOf(lines: readonly Line[]): ReadonlySet<number> {
  const counts = new Map<number, { labels: number; all: number }>();
  for (const { entries, lone } of lines) {
    if (lone !== undefined) continue;
    for (const [index, entry] of entries.entries()) {
      const isFollowed = index < entries.length - 1;
      const count = counts.get(entry.at.column) ?? { labels: 0, all: 0 };
      const labels = count.labels + Number(isFollowed && readLabel(entry) !== undefined);
      counts.set(entry.at.column, { labels, all: count.all + 1 });
    }
  }
  return new Set(
    [...counts].flatMap(([column, { labels, all }]) => (labels > 1 && labels >= all * MOSTLY ? column : [])),
  );
}
