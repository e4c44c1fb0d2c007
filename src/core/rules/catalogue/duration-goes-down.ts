/** What ought to be short or rare is not asked to be long or frequent. */
import { isLessBetter, isMoreTimeBetter } from "../../target/direction";
import { isRead, type ReadTarget } from "../../target/reading";
import { isTimeUnit } from "../../values/unit";
import { measureOf, statesDirection } from "../evidence/goals";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

const asksForMore = (reading: ReadTarget) => statesDirection(reading) && measureOf(reading.goal)?.upward === true;

/** Hours may be hours of training or of opening; days, minutes and months are how long something takes. */
function isInDays({ goal }: ReadTarget): boolean {
  return goal.kind === "quantity" && isTimeUnit(goal.unit) && goal.unit !== "h";
}

export const durationGoesDown = defineRule({
  id: "duration-goes-down",
  family: "targets",
  severity: "warning",
  summary: {
    it: "Durate, ritardi, costi ed errori hanno un tetto, non un minimo",
    en: "Durations, delays, costs and errors have a ceiling, not a floor",
  },
  reason: because(
    "Con «≥» chi impiega più tempo risulta migliore: il verso del target è quasi certamente rovesciato",
    'With "≥" whoever takes longer does better: the target\'s direction is almost certainly reversed',
    NORMS.improving,
  ),
  messages: {
    upward: ({ indicator, target }: { indicator: string; target: string }) => ({
      it: `«${indicator}» migliora scendendo, ma il target dice «${target}»: atteso un valore massimo (≤).`,
      en: `"${indicator}" improves by going down, but the target says "${target}": a maximum (≤) was expected.`,
    }),
  },
  examples: ["`Durata media dei procedimenti` con target `>= 100,00 gg`"],
  *checkIndicator({ indicator }) {
    if (isMoreTimeBetter(indicator.text)) return;
    const wrong = indicator.targets.filter(
      ({ reading }) => isRead(reading) && asksForMore(reading) && (isLessBetter(indicator.text) || isInDays(reading)),
    );
    const [first] = wrong;
    if (!first) return;
    const data = { indicator: nameOf(indicator), target: first.cell.text };
    yield { messageId: "upward", data, cells: wrong.map(({ at }) => addressOf(indicator, at)) };
  },
});
