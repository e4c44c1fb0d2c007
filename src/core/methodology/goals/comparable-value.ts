/** The number that a result means beside a target: units reconciled, what is taken for granted said, several meanings kept apart. */
import type { NumberResult, ReportedResult, ScoreResult } from "../../target/result";
import { divide, subtract } from "../../values/decimal";
import { printNumber } from "../../values/italian-number";
import { inBoth } from "../../values/language";
import { areComparable } from "../../values/unit";
import { assumedQuotient, ASSUMED_RATIO, ASSUMED_SAME_SCALE } from "../assumptions";
import { printRatio } from "../print-figures";
import { ambiguousFraction, ambiguousSeparator, percentOfTarget } from "../questions";
import { amongDays, inOtherMultiple, inOtherTime, mixesDays } from "./converted-meanings";
import { isFar, meaning, NO_MEANING, one, type Compared, type Meaning, type Meanings } from "./meaning";
import { againstAmount, againstWritten } from "./scale-meanings";
import { againstPlain, againstShare } from "./share-meanings";

/** Targets such as `≥ 1` or `> 1,2` (this year over last) that a percentage can answer. */
const HIGHEST_RATIO = 2;

const isPlain = (unit: string | undefined) => unit === undefined || unit === "N.";

/** A percentage against a plain target up to 2: a ratio, or how much of a whole number was done. */
function percentAgainstPlain(result: NumberResult, target: Compared): Meanings {
  if (!isPlain(target.unit) || Math.abs(target.value) > HIGHEST_RATIO) return NO_MEANING;
  const asRatio = meaning(result.value, { unit: "%" }, { id: "ratio", assumed: [ASSUMED_RATIO] });
  if (!Number.isInteger(target.value) || target.value < 1) return one(asRatio);
  const part = meaning(result.value * target.value, { unit: undefined }, { id: "part-of-target" });
  const question = percentOfTarget(
    asRatio.shown,
    inBoth((language) => printNumber(target.value, language)),
  );
  return { all: [asRatio, part], doubt: { id: "percent-of-target-or-ratio", question } };
}

/** A plain number takes the unit of the target, in which it may be a ratio, points, units or thousands. */
function plainMeanings({ value, written }: NumberResult, target: Compared): Meanings {
  if (written) return one(meaning(value, { unit: target.unit, written }));
  if (target.written) return againstWritten(value, target);
  if (target.unit === "%") return againstShare(value, target);
  if (target.unit === "€") return againstAmount(value, target);
  return isPlain(target.unit) ? againstPlain(value, target) : one(meaning(value, target));
}

/** `1,500` against 1.000 is hardly one and a half: the separator is asked about where the other reading is the near one. */
function separatorMeanings(result: NumberResult, other: number, target: Compared): Meanings | undefined {
  if (!isFar(result.value, target.value) || isFar(other, target.value)) return undefined;
  const all = [
    meaning(result.value, target, { id: "italian-separator" }),
    meaning(other, target, { id: "other-separator" }),
  ];
  const [first, second] = all.map(({ shown }) => shown);
  if (!first || !second) return undefined;
  return { all, doubt: { id: "decimal-or-thousands", question: ambiguousSeparator(first, second) } };
}

function meaningsOfNumber(result: NumberResult, target: Compared): Meanings {
  const { value, unit, otherSeparator } = result;
  const isDoubtful = otherSeparator !== undefined && (isPlain(unit) || unit === target.unit);
  const doubtful = isDoubtful ? separatorMeanings(result, otherSeparator, target) : undefined;
  if (doubtful) return doubtful;
  if (isPlain(unit)) return plainMeanings(result, target);
  if (unit === "%" && target.unit !== "%") return percentAgainstPlain(result, target);
  if (mixesDays(result, target)) return amongDays(result, target);
  if (!areComparable(unit, target.unit)) return inOtherTime(result, target);
  return target.unit === undefined || target.unit === "N."
    ? one(meaning(value, result))
    : inOtherMultiple(result, target);
}

/** `40 su 50` is 80 %, and the division is shown. */
function shareMeaning({ value, outOf }: ScoreResult): Meaning {
  const share = meaning(divide(value, outOf) ?? 0, { unit: "%" }, { id: "share" });
  const printed = inBoth((language) => `${printNumber(value, language)} ÷ ${printNumber(outOf, language)}`);
  const rounded = inBoth((language) => printRatio(share.value, language));
  return { ...share, assumed: [assumedQuotient(printed, rounded)] };
}

/** `2/3` against a target around 1: two, or two thirds. */
function scoreMeanings(result: ScoreResult, target: Compared): Meanings {
  const { value, outOf } = result;
  const score = meaning(value, { unit: undefined }, { id: "score", assumed: [ASSUMED_SAME_SCALE] });
  if (!isPlain(target.unit) || target.value > outOf) return NO_MEANING;
  if (target.value > 1) return one(score);
  const question = ambiguousFraction(`${printNumber(value)}/${printNumber(outOf)}`);
  return { all: [score, shareMeaning(result)], doubt: { id: "score-or-share", question } };
}

/** Every number that the result can mean beside the target; none when they are of different kinds. */
export function meaningsOf(result: ReportedResult, target: Compared): Meanings {
  if (result.kind === "number") return meaningsOfNumber(result, target);
  if (result.kind !== "score") return NO_MEANING;
  if (target.unit === "%") return one(shareMeaning(result));
  return result.isShare ? NO_MEANING : scoreMeanings(result, target);
}

/** The number without its sign, for targets that ask how far it lies from zero. */
export function withoutSign(result: ReportedResult): ReportedResult {
  return result.kind === "number" && result.value < 0 ? { ...result, value: subtract(0, result.value) } : result;
}
