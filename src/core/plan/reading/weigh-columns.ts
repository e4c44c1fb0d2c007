/** Gives roles to columns whose heading alone does not say one, by weighing its words, what stands below, its place and its ratios. */
import type { Entry, Line } from "../lines";
import type { ColumnRole } from "../model";
import type { Bilingual } from "../../values/language";
import type { HeadingReading } from "../words/read-heading";
import { isShareColumn, yearOf, type Candidate } from "./candidate";
import { entriesIn, figureOf, isDay, isPercent, mostly } from "./column-values";
import { ratioContradicts } from "./ratio-proof";
import type { TableColumn } from "./table-columns";
import { weighByRatio } from "./weigh-ratio";
import { OFFERED, TAKEN, type Weighed } from "./weighed";
import { weighWeight } from "./weigh-points";

const BY_WORDS: Bilingual<string> = {
  it: "le parole dell'intestazione e il contenuto vanno d'accordo",
  en: "the words of the heading and the contents agree",
};
const BY_CONTENT: Bilingual<string> = {
  it: "contiene cifre dello stesso genere dei target",
  en: "it holds figures of the same kind as the targets",
};
const BY_SUM: Bilingual<string> = { it: "le cifre sommano a 100", en: "the figures add up to 100" };

interface Known {
  readonly targets: readonly TableColumn[];
  readonly results: readonly TableColumn[];
  readonly achievements: readonly TableColumn[];
}

function knownIn(claimed: readonly TableColumn[]): Known {
  const of = (role: ColumnRole) => claimed.filter((column) => column.role === role);
  return { targets: of("target"), results: of("result"), achievements: of("achievement") };
}

const weighed = (candidate: Candidate, role: ColumnRole, weight: number, because: Bilingual<string>): Weighed => ({
  candidate,
  role,
  weight,
  because,
});

type Kind = "day" | "percent" | "figure" | "words" | "empty";

function kindOf(entries: ReadonlyMap<number, Entry>): Kind {
  if (entries.size === 0) return "empty";
  if (mostly(entries, isDay)) return "day";
  if (mostly(entries, isPercent)) return "percent";
  return mostly(entries, (entry) => figureOf(entry) !== undefined) ? "figure" : "words";
}

/** Whether what stands in a column may be what came of the targets. */
function isLikeTargets({ entries }: Candidate, targets: readonly TableColumn[], lines: readonly Line[]): boolean {
  const kinds = targets.map(({ column }) => kindOf(entriesIn(lines, column)));
  const kind = kindOf(entries);
  if (kind === "empty" || kind === "words") return false;
  return kinds.some((each) => each === kind || (kind !== "day" && each !== "day"));
}

/** A year that no target has is another year's figure. */
function isOfAnotherYear(candidate: Candidate, { targets }: Known): boolean {
  const year = yearOf(candidate);
  const dated = targets.flatMap((target) => target.year ?? []);
  return year !== undefined && dated.length > 0 && !dated.includes(year);
}

/** 0–1 for a result: its words count half, what stands below a third, its place the rest. */
function weighResult(candidate: Candidate, known: Known, lines: readonly Line[]): number {
  const { targets } = known;
  if (isOfAnotherYear(candidate, known)) return 0;
  const nearest = Math.min(...targets.map(({ column }) => Math.abs(candidate.column - column)));
  const words = candidate.leans.has("result") ? 0.45 : 0;
  const like = isLikeTargets(candidate, targets, lines);
  const isEmpty = candidate.entries.size === 0;
  const content = like ? 0.35 : isEmpty ? 0.1 : -0.2;
  const place = nearest === 1 ? 0.15 : nearest <= 3 ? 0.05 : 0;
  const closing = CLOSING.test(candidate.heading.folded) ? 0.1 : 0;
  return words + content + place + closing;
}

/** 0–1 for a percentage: its words count half, shares below the rest. */
function weighAchievement(candidate: Candidate, known: Known, lines: readonly Line[]): number {
  const contradicts = known.results.some((result) =>
    known.targets.every((target) =>
      ratioContradicts(entriesIn(lines, target.column), entriesIn(lines, result.column), candidate.entries),
    ),
  );
  if (isOfAnotherYear(candidate, known) || contradicts) return 0;
  const words = candidate.leans.has("achievement") ? 0.4 : 0;
  const content = isShareColumn(candidate) ? 0.25 : candidate.entries.size === 0 ? 0.1 : -0.5;
  const after = known.targets.every(({ column }) => column < candidate.column) ? 0.1 : 0;
  const percent = mostly(candidate.entries, isPercent) ? 0.1 : 0;
  return words + content + after + percent;
}

/** The value of the whole year rather than of a part of it. */
const CLOSING = /31[/.-]12|\bfine anno|\btotale|\bfinale|\bannuale|\banno$/;

/** Two columns between which nothing decides are offered, not taken. */
const CLEARLY = 0.1;

function unlessTied(best: Weighed | undefined, all: readonly Weighed[]): Weighed | undefined {
  const rival = all.some(
    (one) => one !== best && best !== undefined && best.weight - one.weight < CLEARLY && one.weight >= TAKEN - CLEARLY,
  );
  return best && rival ? { ...best, weight: Math.min(best.weight, OFFERED) } : best;
}

/** What no ratio proves takes more to be taken: its words and figures like those of the targets; an empty column holds nothing to be wrong about. */
const TAKEN_UNPROVED = 0.7;

const unlessDoubtful = (best: Weighed | undefined): Weighed | undefined =>
  best !== undefined && best.candidate.entries.size > 0 && best.weight < TAKEN_UNPROVED
    ? { ...best, weight: Math.min(best.weight, OFFERED) }
    : best;

const clearest = (all: readonly Weighed[]) => unlessDoubtful(unlessTied(bestOf(all), all));

const bestOf = (items: readonly Weighed[]) =>
  items.reduce<Weighed | undefined>(
    (winner, one) => (winner === undefined || one.weight >= winner.weight ? one : winner),
    undefined,
  );

/** Every column with the likeliest role it may have, the surest first. */
export function weighColumns(
  candidates: readonly Candidate[],
  claimed: readonly TableColumn[],
  lines: readonly Line[],
): Weighed[] {
  const known = knownIn(claimed);
  if (known.targets.length === 0) return [];
  const proved = weighByRatio(candidates, known, lines);
  const has = (role: ColumnRole) =>
    proved.some((one) => one.role === role) || claimed.some((column) => column.role === role);
  const open = candidates.filter((candidate) => !proved.some((one) => one.candidate === candidate));
  const result = has("result")
    ? undefined
    : clearest(
        open.map((one) =>
          weighed(one, "result", weighResult(one, known, lines), one.leans.has("result") ? BY_WORDS : BY_CONTENT),
        ),
      );
  const rest = open.filter((candidate) => candidate !== result?.candidate);
  const achievement = has("achievement")
    ? undefined
    : clearest(rest.map((one) => weighed(one, "achievement", weighAchievement(one, known, lines), BY_WORDS)));
  const weight = has("weight")
    ? undefined
    : bestOf(rest.map((one) => weighed(one, "weight", weighWeight(one), BY_SUM)));
  return [...proved, result, achievement, weight]
    .flatMap((one) => one ?? [])
    .sort((left, right) => right.weight - left.weight);
}

/** A weighed column as one of the table's. */
export function columnOf({ candidate, role, weight, because }: Weighed): TableColumn {
  const { heading, column } = candidate;
  const year = yearOf(candidate);
  const reading: HeadingReading = {
    role,
    year,
    ordinal: undefined,
    strict: weight >= TAKEN,
    mixed: false,
    of: undefined,
    secondary: false,
  };
  const { at, lastColumn, text } = heading;
  return {
    role,
    column,
    year,
    ordinal: undefined,
    of: undefined,
    sure: weight >= TAKEN,
    heading: { column, lastColumn, reading, text, at },
    because,
  };
}
