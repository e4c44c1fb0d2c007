/** A score is no higher than its scale. */
import { isRead } from "../../target/reading";
import { readResult } from "../../target/read-result";
import { printNumber } from "../../values/italian-number";
import { because, NORMS } from "../norms";
import { defineRule, type IndicatorInYear } from "../rule";
import { addressOf, nameOf } from "../wording";

interface Scored {
  readonly value: number;
  readonly outOf: number;
}

function resultScore(
  { indicator: { result }, year }: IndicatorInYear,
  outOf: number,
  dateSystem: 1900 | 1904,
): Scored | undefined {
  const reading = readResult(result?.cell, { year, dateSystem, expected: "score" });
  // `12 su 15` counts things: what they are out of is no scale.
  if (reading.kind === "score" && reading.isShare) return undefined;
  if (reading.kind === "score") return { value: reading.value, outOf };
  return reading.kind === "number" && reading.unit === undefined ? { value: reading.value, outOf } : undefined;
}

export const scoreWithinScale = defineRule({
  id: "score-within-scale",
  family: "scale",
  severity: "warning",
  summary: { it: "Un punteggio non supera la sua scala", en: "A score does not exceed its scale" },
  reason: because(
    "Su una scala di 5 non si può ottenere 6: il valore o la scala è sbagliato",
    "On a scale of 5 nobody scores 6: the value or the scale is wrong",
    NORMS.measurable,
  ),
  messages: {
    beyond: ({ indicator, value, outOf }: { indicator: string; value: string; outOf: string }) => ({
      it: `«${indicator}» ha ${value} su una scala di ${outOf}: atteso un valore tra 0 e ${outOf}.`,
      en: `"${indicator}" has ${value} on a scale of ${outOf}: a value between 0 and ${outOf} was expected.`,
    }),
  },
  examples: ["risultato `4,2` contro `3,6/4`"],
  *checkIndicator(entry, { dateSystem }) {
    const { indicator, target } = entry;
    if (!target || !isRead(target.reading) || target.reading.goal.kind !== "score") return;
    const { goal } = target.reading;
    const score = resultScore(entry, goal.outOf, dateSystem);
    const outOf = printNumber(goal.outOf);
    if (!indicator.result || !score || (score.value >= 0 && score.value <= score.outOf)) return;
    yield {
      messageId: "beyond",
      data: { indicator: nameOf(indicator), value: printNumber(score.value), outOf },
      cells: [addressOf(indicator, indicator.result.at)],
    };
  },
});
