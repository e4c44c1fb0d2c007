/** Over the years a target keeps its `≥` or its `>`. */
import type { Comparator } from "../../values/comparator";
import { isStrict, isUpward } from "../../values/comparator";
import type { ReadTarget } from "../../target/reading";
import { statesDirection } from "../evidence/goals";
import { hasNote, yearPairs } from "../evidence/years-of-target";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

/** The comparator that the text itself writes, where its value stays the same the year after. */
function written(reading: ReadTarget): { readonly comparator: Comparator; readonly value: string } | undefined {
  const { goal } = reading;
  if (!statesDirection(reading)) return undefined;
  if (goal.kind === "step") return { comparator: goal.comparator, value: goal.step };
  return goal.kind === "quantity" ? { comparator: goal.comparator, value: String(goal.value) } : undefined;
}

export const targetStrictnessSteady = defineRule({
  id: "target-strictness-steady",
  family: "targets",
  severity: "note",
  summary: { it: "«≥» e «>» non si alternano negli anni", en: '"≥" and ">" do not alternate over the years' },
  reason: because(
    "Con lo stesso valore, «≥ 1» è raggiunto da 1 e «> 1» no: la differenza va voluta",
    'With the same value, "≥ 1" is met by 1 and "> 1" is not: the difference must be meant',
    NORMS.measurable,
  ),
  messages: {
    changes: ({ indicator, before, after }: { indicator: string; before: string; after: string }) => ({
      it: `Il target di «${indicator}» passa da «${before}» a «${after}» con lo stesso valore: verificare se il valore esatto conta come raggiunto.`,
      en: `The target of "${indicator}" goes from "${before}" to "${after}" with the same value: check whether the exact value counts as met.`,
    }),
  },
  examples: ["`≥1` nel 2018, `>1` nel 2019"],
  *checkIndicator({ indicator }) {
    if (hasNote(indicator)) return;
    const pair = yearPairs(indicator).find(({ earlier, later }) => {
      const [before, after] = [written(earlier.reading), written(later.reading)];
      if (before?.value !== after?.value || !before || !after) return false;
      return (
        isUpward(before.comparator) === isUpward(after.comparator) &&
        isStrict(before.comparator) !== isStrict(after.comparator)
      );
    });
    if (!pair) return;
    const data = { indicator: nameOf(indicator), before: pair.earlier.cell.text, after: pair.later.cell.text };
    yield {
      messageId: "changes",
      data,
      cells: [addressOf(indicator, pair.later.at), addressOf(indicator, pair.earlier.at)],
    };
  },
});
