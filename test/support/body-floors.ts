/** What recognition of a published table must not fall below: how much is right, and how much may be false. */
import { MEASURES, type BodyScore, type Measure } from "./bodies";

/** What a false find would do most harm in: a figure is computed from it. */
const JUDGED: ReadonlySet<Measure> = new Set(["indicators", "targets", "result", "achievement", "weight"]);

/** By measure: how many are right and, where it is judged, how many are false. */
export type BodyFloor = Readonly<Partial<Record<Measure, readonly [right: number, wrong?: number]>>>;

/** The floor that a score sets: every measure that the truth names or that was found. */
export function floorOf({ tallies }: BodyScore): BodyFloor {
  return Object.fromEntries(
    MEASURES.flatMap((measure) => {
      const { wanted, found, right } = tallies[measure];
      if (wanted === 0 && found === 0) return [];
      return [[measure, JUDGED.has(measure) ? [right, found - right] : [right]]];
    }),
  );
}

/** What is worse than the floor, one measure a line. */
export function below(score: BodyScore, floor: BodyFloor): string[] {
  return MEASURES.flatMap((measure) => {
    const { found, right } = score.tallies[measure];
    const [least, most = 0] = floor[measure] ?? [0];
    const lost = right < least ? [`${measure}: ${right} right, ${least} before`] : [];
    const isFalse = JUDGED.has(measure) && found - right > most;
    return [...lost, ...(isFalse ? [`${measure}: ${found - right} false, ${most} before`] : [])];
  });
}
