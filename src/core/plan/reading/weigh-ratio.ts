/** Results and percentages that the ratio with a target proves. */
import type { Line } from "../lines";
import type { Bilingual } from "../../values/language";
import type { ColumnRole } from "../model";
import { isShareColumn, yearOf, type Candidate } from "./candidate";
import { entriesIn } from "./column-values";
import { ratioProof } from "./ratio-proof";
import type { TableColumn } from "./table-columns";
import { OFFERED, type Weighed } from "./weighed";

const BY_RATIO: Bilingual<string> = {
  it: "le percentuali sono il rapporto fra queste cifre e i target",
  en: "the percentages are the ratio of these figures and the targets",
};

/** One row that can hardly agree by chance, and one of all or nothing. */
const LEAST_STRENGTH = 1.5;

interface Known {
  readonly targets: readonly TableColumn[];
  readonly results: readonly TableColumn[];
  readonly achievements: readonly TableColumn[];
}

type Measuring = TableColumn | Candidate;

interface Triple {
  readonly target: TableColumn;
  readonly result: Measuring;
  readonly share: Measuring;
  readonly weight: number;
  readonly strength: number;
}

const isCandidate = (column: Measuring): column is Candidate => "entries" in column;

const yearIn = (column: Measuring) => (isCandidate(column) ? yearOf(column) : column.year);

const leansTo = (role: ColumnRole, column: Measuring) => !isCandidate(column) || column.leans.has(role);

/** What headings of two different years measure is not the same thing. */
function areOfOneYear(columns: readonly Measuring[]): boolean {
  return new Set(columns.flatMap((column) => yearIn(column) ?? [])).size <= 1;
}

function triplesOf(candidates: readonly Candidate[], known: Known, lines: readonly Line[]): Triple[] {
  const entriesOf = ({ column }: { readonly column: number }) => entriesIn(lines, column);
  const results: readonly Measuring[] = known.results.length > 0 ? known.results : candidates;
  const shares: readonly Measuring[] =
    known.achievements.length > 0 ? known.achievements : candidates.filter(isShareColumn);
  return known.targets.flatMap((target) =>
    results.flatMap((result) =>
      shares.flatMap((share): Triple[] => {
        if (result.column === share.column || !areOfOneYear([target, result, share])) return [];
        const proof = ratioProof(entriesOf(target), entriesOf(result), entriesOf(share));
        return proof ? [{ target, result, share, ...proof }] : [];
      }),
    ),
  );
}

/** The words of a heading decide between two that are proved alike; without them, a percentage follows its result. */
const standing = ({ result, share, weight, strength }: Triple): number =>
  strength +
  weight +
  (leansTo("result", result) ? 0.5 : 0) +
  (leansTo("achievement", share) ? 0.5 : 0) +
  (result.column < share.column ? 0.1 : 0);

/** Whether a column that is something else for its heading would be proved as the result just as well. */
function hasRival({ target, result, share, strength }: Triple, columns: ReadonlySet<number>, lines: readonly Line[]) {
  const [targets, shares] = [entriesIn(lines, target.column), entriesIn(lines, share.column)];
  return [...columns].some((column) => {
    if (column === target.column || column === result.column || column === share.column) return false;
    const proof = ratioProof(targets, entriesIn(lines, column), shares);
    return proof !== undefined && proof.strength >= strength;
  });
}

const columnsIn = (lines: readonly Line[]) =>
  new Set(lines.flatMap(({ lone, entries }) => (lone ? [] : entries.map(({ at }) => at.column))));

/** One row may agree by chance: where the words of the heading do not say so too, it takes more. */
const isProved = (best: Triple, lines: readonly Line[]) =>
  (best.strength >= LEAST_STRENGTH || leansTo("result", best.result)) &&
  (!isCandidate(best.result) || !hasRival(best, columnsIn(lines), lines));

/** Results and percentages by their ratio with a target; what chance may have done, or fits two columns, is only offered. */
export function weighByRatio(candidates: readonly Candidate[], known: Known, lines: readonly Line[]): Weighed[] {
  const best = triplesOf(candidates, known, lines).reduce<Triple | undefined>(
    (winner, one) => (winner === undefined || standing(one) > standing(winner) ? one : winner),
    undefined,
  );
  if (best === undefined) return [];
  const weight = isProved(best, lines) ? best.weight : Math.min(best.weight, OFFERED);
  const pairs = [[best.result, "result"] as const, [best.share, "achievement"] as const];
  return pairs.flatMap(([candidate, role]): Weighed[] =>
    isCandidate(candidate) ? [{ candidate, role, weight, because: BY_RATIO }] : [],
  );
}
