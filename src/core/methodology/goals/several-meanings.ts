/** Measures every meaning of a result; when they end differently there is no figure, and both are named. */
import type { ReportedResult } from "../../target/result";
import { printQuantity } from "../../target/print-quantity";
import { inBoth, type Bilingual } from "../../values/language";
import { unmeasurable, type Measure } from "../measure";
import { printRatio, printResult } from "../print-figures";
import { ambiguousShare, otherKind } from "../reasons";
import type { Meaning } from "./comparable-value";

export function measureMeanings(
  result: ReportedResult,
  meanings: readonly Meaning[],
  targetText: string,
  measure: (meaning: Meaning) => Measure,
): Measure {
  const [first, second] = meanings;
  if (!first) return unmeasurable(otherKindOf(result, targetText));
  const measure1 = measure(first);
  if (!second) return measure1;
  const measure2 = measure(second);
  if (measure1.kind === "measured" && measure2.kind === "measured" && endAlike(measure1.achievement, measure2.achievement)) return measure1;
  const text = inBoth((language) =>
    result.kind === "number" ? printQuantity(result.value, undefined, language) : printResult(result)[language],
  );
  const shares = inBoth((language) => [printRatio(first.value, language), printRatio(second.value, language)] as const);
  return unmeasurable({
    it: ambiguousShare(text.it, ...shares.it).it,
    en: ambiguousShare(text.en, ...shares.en).en,
  });
}

/** Both beyond the target, or the very same figure. */
function endAlike(left: number, right: number): boolean {
  return left === right;
}

export function otherKindOf(result: ReportedResult, targetText: string): Bilingual<string> {
  const shown = printResult(result);
  return { it: otherKind(shown.it, targetText).it, en: otherKind(shown.en, targetText).en };
}
