/** Over the years a target keeps its kind, its unit and its direction. */
import { measureOf, sameUnit, statesDirection } from "../evidence/goals";
import { hasNote, yearPairs, type YearPair } from "../evidence/years-of-target";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

function turns({ earlier, later }: YearPair): boolean {
  const [before, after] = [measureOf(earlier.reading.goal), measureOf(later.reading.goal)];
  if (!before || !after) return earlier.reading.goal.kind !== later.reading.goal.kind;
  if (earlier.reading.goal.kind !== later.reading.goal.kind || !sameUnit(before, after)) return true;
  // A direction that was assumed is the reader's, not the author's.
  if (!statesDirection(earlier.reading) || !statesDirection(later.reading)) return false;
  return before.upward !== undefined && after.upward !== undefined && before.upward !== after.upward;
}

export const targetKindSteady = defineRule({
  id: "target-kind-steady",
  family: "targets",
  severity: "warning",
  summary: { it: "Il target resta della stessa specie negli anni", en: "A target keeps its kind over the years" },
  reason: because(
    "Se da un anno all'altro il target cambia specie, unità o verso, i risultati non si confrontano più",
    "When a target changes kind, unit or direction between years, results can no longer be compared",
    NORMS.comparable,
  ),
  messages: {
    turns: ({ indicator, before, after }: { indicator: string; before: string; after: string }) => ({
      it: `Il target di «${indicator}» passa da «${before}» a «${after}»: attesi la stessa specie, unità e verso in tutti gli anni.`,
      en: `The target of "${indicator}" goes from "${before}" to "${after}": the same kind, unit and direction were expected in all years.`,
    }),
  },
  examples: ["`>= 80%` nel 2023, `<= 80%` nel 2024", "`12` nel 2023, `entro il 31/12/2024` nel 2024"],
  *checkIndicator({ indicator }) {
    if (hasNote(indicator)) return;
    const pair = yearPairs(indicator).find(turns);
    if (!pair) return;
    const { earlier, later } = pair;
    const data = { indicator: nameOf(indicator), before: earlier.cell.text, after: later.cell.text };
    yield { messageId: "turns", data, cells: [addressOf(indicator, later.at), addressOf(indicator, earlier.at)] };
  },
});
