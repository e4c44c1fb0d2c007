/** The target of a later year asks for no less than the one before, unless a note says why. */
import { isLessAmbitious, measureOf } from "../evidence/goals";
import { hasNote, yearPairs, type YearPair } from "../evidence/years-of-target";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

function isWorse({ earlier, later }: YearPair): boolean {
  const [before, after] = [measureOf(earlier.reading.goal), measureOf(later.reading.goal)];
  return before !== undefined && after !== undefined && isLessAmbitious(after, before);
}

export const laterTargetNotWorse = defineRule({
  id: "later-target-not-worse",
  family: "targets",
  severity: "note",
  summary: {
    it: "Il target non peggiora da un anno all'altro senza una nota",
    en: "Targets do not get worse over the years without a note",
  },
  reason: because("Un target che scende va spiegato", "A target that goes down needs an explanation", NORMS.improving),
  messages: {
    worse: ({
      indicator,
      before,
      after,
      year,
    }: {
      indicator: string;
      before: string;
      after: string;
      year: number;
    }) => ({
      it: `Il target ${year} di «${indicator}» («${after}») chiede meno di quello precedente («${before}»): correggerlo o spiegarlo in una nota.`,
      en: `The ${year} target of "${indicator}" ("${after}") asks for less than the one before ("${before}"): correct it or explain it in a note.`,
    }),
  },
  examples: ["`>= 21,00 %` nel 2023, `>= 10,00 %` nel 2024"],
  *checkIndicator({ indicator }) {
    if (hasNote(indicator)) return;
    const worse = yearPairs(indicator).filter(isWorse);
    const [first] = worse;
    if (!first) return;
    const data = {
      indicator: nameOf(indicator),
      before: first.earlier.cell.text,
      after: first.later.cell.text,
      year: first.later.year ?? 0,
    };
    yield {
      messageId: "worse",
      data,
      cells: [...worse.map(({ later }) => later), first.earlier].map(({ at }) => addressOf(indicator, at)),
    };
  },
});
