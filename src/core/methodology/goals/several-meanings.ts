/** Measures every meaning of a result; when they end differently there is no figure, and the user is asked. */
import type { ReportedResult } from "../../target/result";
import type { Bilingual } from "../../values/language";
import { unmeasurable, type Measure } from "../measure";
import { printResult } from "../print-figures";
import { otherKind } from "../reasons";
import type { Meaning, Meanings } from "./meaning";

export function measureMeanings(
  result: ReportedResult,
  { all, doubt }: Meanings,
  targetText: string,
  measure: (meaning: Meaning) => Measure,
): Measure {
  const [first, ...others] = all;
  if (!first) return unmeasurable(otherKindOf(result, targetText));
  const measure1 = measure(first);
  if (!doubt || others.length === 0) return measure1;
  const alternatives = all.map((meaning) => ({
    id: meaning.id,
    label: meaning.shown,
    measure: meaning.hasNoValue ? unmeasurable(meaning.shown) : measure(meaning),
  }));
  const endAlike =
    measure1.kind === "measured" &&
    alternatives.every(
      (other) => other.measure.kind === "measured" && other.measure.achievement === measure1.achievement,
    );
  return endAlike ? measure1 : { kind: "doubtful", ...doubt, alternatives };
}

export function otherKindOf(result: ReportedResult, targetText: string): Bilingual<string> {
  const shown = printResult(result);
  return { it: otherKind(shown.it, targetText).it, en: otherKind(shown.en, targetText).en };
}
