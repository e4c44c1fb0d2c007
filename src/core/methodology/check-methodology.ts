/** Whether the settings of a methodology fit together. */
import { sum } from "../values/decimal";
import type { Bilingual } from "../values/language";
import type { Methodology } from "./methodology";
import { PROBLEMS } from "./methodology-problems";

/** The setting that has to change for a contradiction to go. */
export type ContradictionPlace = "bands.achieved" | "bands.partial" | "late.zeroAfterDays" | "strategicMix";

export interface Contradiction {
  readonly at: ContradictionPlace;
  readonly problem: Bilingual<string>;
}

type Check = (methodology: Methodology) => Bilingual<string> | undefined;

/**
 * Bands are half-open and follow one another, so only their order can be wrong: a partial band that starts where the achieved one
 * does is empty, and one that starts above overlaps it. `> 90` over `≥ 90` leaves the band of the single value 90 and is fine.
 */
const bandsInOrder: Check = ({ bands: { achieved, partial } }) => {
  const leavesEdge = partial.from === achieved.from && partial.inclusive && !achieved.inclusive;
  return partial.from < achieved.from || leavesEdge ? undefined : PROBLEMS.bandsOverlap(achieved.from, partial.from);
};

const achievedWithinCap: Check = ({ cap, bands: { achieved } }) => {
  const reachable = cap === null || achieved.from < cap || (achieved.from === cap && achieved.inclusive);
  return reachable ? undefined : PROBLEMS.bandBeyondCap(achieved.from, cap);
};

const zeroAfterGrace: Check = ({ late: { graceDays, zeroAfterDays } }) =>
  zeroAfterDays !== null && zeroAfterDays <= graceDays ? PROBLEMS.zeroWithinGrace(graceDays, zeroAfterDays) : undefined;

const mixIsWhole: Check = ({ strategicMix: { operational, own } }) =>
  sum([operational, own]) === 1 ? undefined : PROBLEMS.mixNotWhole(operational, own);

const CHECKS: Readonly<Record<ContradictionPlace, Check>> = {
  "bands.partial": bandsInOrder,
  "bands.achieved": achievedWithinCap,
  "late.zeroAfterDays": zeroAfterGrace,
  strategicMix: mixIsWhole,
};

/** What does not fit, each with the setting that says so; none when all does. */
export function findContradictions(methodology: Methodology): readonly Contradiction[] {
  return (Object.keys(CHECKS) as ContradictionPlace[]).flatMap((at) => {
    const problem = CHECKS[at](methodology);
    return problem ? [{ at, problem }] : [];
  });
}

/** What does not fit; none when all does. */
export function checkMethodology(methodology: Methodology): readonly Bilingual<string>[] {
  return findContradictions(methodology).map(({ problem }) => problem);
}
