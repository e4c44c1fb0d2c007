/** Measures every meaning of a result; when they end differently there is no figure, and both are named. */
import type { ReportedResult } from "../../target/result";
import type { Bilingual } from "../../values/language";
import { unmeasurable, type Measure } from "../measure";
import { printResult } from "../print-figures";
import { ambiguousNumber, otherKind } from "../reasons";
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
  const endAlike =
    measure1.kind === "measured" && measure2.kind === "measured" && measure1.achievement === measure2.achievement;
  if (endAlike) return measure1;
  const shown = printResult(result);
  return unmeasurable({
    it: ambiguousNumber(shown.it, first.shown.it, second.shown.it).it,
    en: ambiguousNumber(shown.en, first.shown.en, second.shown.en).en,
  });
}

export function otherKindOf(result: ReportedResult, targetText: string): Bilingual<string> {
  const shown = printResult(result);
  return { it: otherKind(shown.it, targetText).it, en: otherKind(shown.en, targetText).en };
}
