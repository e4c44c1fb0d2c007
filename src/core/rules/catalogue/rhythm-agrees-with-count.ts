/** A target that counts what happens at a rhythm counts as many as the rhythm gives. */
import { fold } from "../../values/fold";
import { timesAYear } from "../../values/rhythm";
import { isUpward } from "../../values/comparator";
import { isUnit } from "../../values/unit";
import { quantityOf } from "../evidence/goals";
import { defineRule, type IndicatorInYear } from "../rule";
import { addressOf, nameOf } from "../wording";

interface Rhythm {
  readonly times: number;
  readonly count: number;
}

function rhythmOf({ indicator, target }: IndicatorInYear): Rhythm | undefined {
  const goal = target && quantityOf(target.reading);
  if (!target || !goal || (isUnit(goal.unit) && goal.unit !== "N.") || isUpward(goal.comparator) === false)
    return undefined;
  const texts = [target.cell.text, indicator.text, indicator.algorithm?.text ?? ""];
  const times = texts.map((text) => timesAYear(fold(text))).find((found) => found !== undefined);
  // One is often the name of the series (`il report mensile`), not its count.
  return times !== undefined && goal.value > 1 && Number.isInteger(goal.value)
    ? { times, count: goal.value }
    : undefined;
}

export const rhythmAgreesWithCount = defineRule({
  id: "rhythm-agrees-with-count",
  family: "targets",
  severity: "note",
  summary: { it: "Il numero atteso corrisponde alla cadenza", en: "The expected count matches the rhythm" },
  reason: {
    it: "Un'attività trimestrale avviene quattro volte l'anno: un numero che non è un multiplo della cadenza fa pensare a un refuso o a un periodo non detto.",
    en: "A quarterly activity happens four times a year: a count that is no multiple of the rhythm suggests a slip or an unstated period.",
  },
  messages: {
    unlike: ({ indicator, count, times }: { indicator: string; count: number; times: number }) => ({
      it: `«${indicator}»: il target è ${count}, ma la cadenza nominata dà ${times} volte l'anno: allineare, o dire per quale periodo vale.`,
      en: `"${indicator}": the target is ${count}, but the rhythm it names gives ${times} a year: align them, or state the period.`,
    }),
  },
  examples: ["`report trimestrali` con target `2`", "`20 (quindicinale)`"],
  *checkIndicator(entry) {
    const rhythm = rhythmOf(entry);
    const { indicator, target } = entry;
    if (!rhythm || !target || rhythm.count % rhythm.times === 0) return;
    yield {
      messageId: "unlike",
      data: { indicator: nameOf(indicator), ...rhythm },
      cells: [addressOf(indicator, target.at), addressOf(indicator, indicator.at)],
    };
  },
});
