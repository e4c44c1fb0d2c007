/** A percentage that is the share of a whole is not asked to exceed it. */
import { isShare } from "../../target/direction";
import { quantityOf } from "../evidence/goals";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

export const shareWithinWhole = defineRule({
  id: "share-within-whole",
  family: "targets",
  severity: "warning",
  summary: { it: "Il target di una quota non supera il 100%", en: "The target of a share does not exceed 100%" },
  reason: because(
    "Nessuno può evadere il 120% delle pratiche: il valore è un refuso",
    "Nobody can handle 120% of the files: the value is a slip",
    NORMS.measurable,
  ),
  messages: {
    beyond: ({ indicator, target }: { indicator: string; target: string }) => ({
      it: `«${indicator}» è una quota, ma il target è «${target}»: atteso un valore tra 0% e 100%.`,
      en: `"${indicator}" is a share, but its target is "${target}": a value between 0% and 100% was expected.`,
    }),
  },
  examples: ["`% pratiche evase` con target `950%`"],
  *checkIndicator({ indicator }) {
    if (!isShare(indicator.text) && !isShare(indicator.algorithm?.text ?? "")) return;
    const wrong = indicator.targets.filter(({ reading }) => {
      const goal = quantityOf(reading);
      return goal?.unit === "%" && (goal.value > 1 || goal.value < 0);
    });
    const [first] = wrong;
    if (!first) return;
    const data = { indicator: nameOf(indicator), target: first.cell.text };
    yield { messageId: "beyond", data, cells: wrong.map(({ at }) => addressOf(indicator, at)) };
  },
});
