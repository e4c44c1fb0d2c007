/**
 * The ratio proves roles: where percentages are what numbers make of targets, the numbers are the results and the
 * percentages the achievements, whatever their headings say. The forms are those of domain.md, "How achievement is computed".
 */
import type { Entry } from "../lines";
import { figureOf } from "./column-values";

/** Printed percentages are rounded, mostly to a whole one. */
const TOLERANCE = 0.0075;
const ENOUGH = 0.8;
const FEWEST_ROWS = 2;
/** A ratio above it was typed as a percentage. */
const HIGHEST_RATIO = 2.5;

type ByRow = ReadonlyMap<number, Entry>;

/** What a result may amount to against a target. */
const ratiosOf = (target: number, result: number): readonly number[] =>
  [result / target, target / result, 2 - result / target].filter(Number.isFinite);

const isNear = (left: number, right: number) => Math.abs(left - right) <= TOLERANCE;

type Judgement = "strong" | "exact" | "capped" | "against";

/**
 * `strong` where the percentage is neither all nor nothing: it can hardly be so by chance. `exact` where all or nothing is just what
 * the figures give; `capped` where they would give more than all or less than nothing, as they do with any number.
 */
function judgeRow(target: number, result: number, share: number): Judgement {
  const ratio = Math.abs(share) > HIGHEST_RATIO ? share / 100 : share;
  const ratios = ratiosOf(target, result);
  if (ratios.some((each) => isNear(each, ratio))) return isNear(ratio, 1) || isNear(ratio, 0) ? "exact" : "strong";
  const isCapped = isNear(ratio, 1) && ratios.some((each) => each >= 1);
  return isCapped || (isNear(ratio, 0) && ratios.some((each) => each <= 0)) ? "capped" : "against";
}

/** How much each row adds to the proof. */
const STRENGTH: Readonly<Record<Judgement, number>> = { strong: 1, exact: 0.5, capped: 0, against: 0 };

/** How far three columns are target, result and their ratio. */
export interface RatioProof {
  /** 0–1: the share of rows that agree, halved where none could hardly do so by chance */
  readonly weight: number;
  /** rows that agree and could hardly do so by chance, those of all or nothing counted half */
  readonly strength: number;
}

/** Undefined where the percentages are something else. */
export function ratioProof(targets: ByRow, results: ByRow, shares: ByRow): RatioProof | undefined {
  const judged = judge(targets, results, shares);
  const agreeing = judged.filter((each) => each !== "against").length;
  if (judged.length < FEWEST_ROWS || agreeing < judged.length * ENOUGH) return undefined;
  const strength = judged.reduce((sum, each) => sum + STRENGTH[each], 0);
  return { weight: ((judged.includes("strong") ? 1 : 0.5) * agreeing) / judged.length, strength };
}

/** Whether most percentages are not what the numbers make of the targets. */
export function ratioContradicts(targets: ByRow, results: ByRow, shares: ByRow): boolean {
  const judged = judge(targets, results, shares);
  return judged.filter((each) => each === "against").length > judged.length / 2;
}

function judge(targets: ByRow, results: ByRow, shares: ByRow) {
  return [...shares].flatMap(([row, entry]) => {
    const [target, result, share] = [targets.get(row), results.get(row), entry].map((each) => each && figureOf(each));
    return target === undefined || result === undefined || share === undefined || target === 0
      ? []
      : [judgeRow(target, result, share)];
  });
}
