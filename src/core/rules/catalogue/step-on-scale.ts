/** A judgement in a target or a result is a step of the body's scale. */
import type { Field } from "../../plan/model";
import { isRead } from "../../target/reading";
import { readResult } from "../../target/read-result";
import { because, NORMS } from "../norms";
import { defineRule, type IndicatorInYear } from "../rule";
import { addressOf, nameOf } from "../wording";

interface Judgement extends Field {
  readonly step: string;
}

/** The steps that a target and its result name. */
function judgements(
  { indicator: { result }, target, year }: IndicatorInYear,
  dateSystem: 1900 | 1904,
): readonly Judgement[] {
  if (!target || !isRead(target.reading) || target.reading.goal.kind !== "step") return [];
  const asked = { ...target, step: target.reading.goal.step };
  const reading = readResult(result?.cell, { year, dateSystem, expected: "step" });
  return result && reading.kind === "step" ? [asked, { ...result, step: reading.step }] : [asked];
}

export const stepOnScale = defineRule({
  id: "step-on-scale",
  family: "scale",
  severity: "warning",
  summary: {
    it: "I giudizi stanno nella scala della metodologia",
    en: "Judgements are on the scale of the methodology",
  },
  reason: because(
    "Un giudizio che la scala non prevede non si può dire né sopra né sotto il target",
    "A judgement that the scale does not have is neither above nor below the target",
    NORMS.system,
  ),
  messages: {
    offScale: ({ indicator, step, scale }: { indicator: string; step: string; scale: string }) => ({
      it: `Il giudizio «${step}» di «${indicator}» non è nella scala (${scale}): usarne un gradino, o completare la scala.`,
      en: `The judgement "${step}" of "${indicator}" is not on the scale (${scale}): use one of its steps, or complete the scale.`,
    }),
  },
  examples: ["`Discreto` con la scala insufficiente–ottimo"],
  *checkIndicator(entry, { methodology, dateSystem }) {
    if (!methodology) return;
    const { scale } = methodology.steps;
    for (const { step, at } of judgements(entry, dateSystem)) {
      if (scale.includes(step)) continue;
      const data = { indicator: nameOf(entry.indicator), step, scale: scale.join(" < ") };
      yield { messageId: "offScale", data, cells: [addressOf(entry.indicator, at)] };
    }
  },
});
