/** An indicator whose targets go on beyond the plan year has one for every later year of the table. */
import { planYearOf } from "../evidence/own-year";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

export const laterTargetPresent = defineRule({
  id: "later-target-present",
  family: "targets",
  severity: "note",
  summary: { it: "I target pluriennali non si interrompono", en: "Targets over several years do not break off" },
  reason: because(
    "Il piano è triennale: un indicatore pluriennale senza target in un anno non si può programmare né confrontare",
    "The plan covers three years: an indicator over several years without a target in one of them can be neither planned nor compared",
    NORMS.plan,
  ),
  messages: {
    missing: ({ indicator, years }: { indicator: string; years: string }) => ({
      it: `«${indicator}» ha target in più anni, ma non nel ${years}: completare o dire perché si interrompe.`,
      en: `"${indicator}" has targets in several years, but none in ${years}: complete them or say why it ends.`,
    }),
  },
  examples: ["target nel 2023 e nel 2024, celle vuote nel 2025 e nel 2026"],
  *checkIndicator(entry) {
    const { indicator } = entry;
    const { targets } = indicator;
    const planYear = planYearOf(entry);
    const filled = targets.filter(({ reading }) => reading.kind !== "blank");
    const missing = targets.filter(
      ({ reading, year }) =>
        reading.kind === "blank" && year !== undefined && planYear !== undefined && year > planYear,
    );
    // One filled target is a yearly indicator: nothing goes on.
    if (filled.length < 2 || missing.length === 0) return;
    const years = missing.map(({ year }) => year).join(", ");
    yield {
      messageId: "missing",
      data: { indicator: nameOf(indicator), years },
      cells: missing.map(({ at }) => addressOf(indicator, at)),
    };
  },
});
