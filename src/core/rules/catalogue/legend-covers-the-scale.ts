/** The status bands that the workbook itself prints leave no gap and do not overlap. */
import { isSummarySheet } from "../../plan/summary-mark";
import { legendsOf, type LegendBand } from "../evidence/band-legend";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

type Fault = "gap" | "overlap";

/** What is wrong between two bands, the lower one first. */
function faultBetween(lower: LegendBand, upper: LegendBand): Fault | undefined {
  // A ladder: each step ends where the next begins.
  if (lower.to === Infinity || upper.from === -Infinity) return undefined;
  if (upper.from > lower.to) return "gap";
  if (upper.from < lower.to) return "overlap";
  if (upper.includesFrom && lower.includesTo) return "overlap";
  return upper.includesFrom || lower.includesTo ? undefined : "gap";
}

export const legendCoversTheScale = defineRule({
  id: "legend-covers-the-scale",
  family: "scale",
  severity: "error",
  summary: {
    it: "Le fasce di stato scritte nel file non lasciano buchi",
    en: "Status bands printed in the workbook leave no gap",
  },
  reason: because(
    "Tra «50%–89%» e «≥ 90%» un risultato di 89,5% non ha stato; se due fasce si sovrappongono ne ha due",
    'Between "50%–89%" and "≥ 90%" a result of 89.5% has no status; when two bands overlap it has two',
    NORMS.system,
  ),
  messages: {
    gap: ({ lower, upper }: { lower: string; upper: string }) => ({
      it: `Tra «${lower}» e «${upper}» resta un valore senza stato: far iniziare una fascia dove finisce l'altra.`,
      en: `Between "${lower}" and "${upper}" a value has no status: let one band begin where the other ends.`,
    }),
    overlap: ({ lower, upper }: { lower: string; upper: string }) => ({
      it: `«${lower}» e «${upper}» si sovrappongono: un valore avrebbe due stati.`,
      en: `"${lower}" and "${upper}" overlap: a value would have two statuses.`,
    }),
  },
  examples: ["`Raggiunto: ≥ 90%`, `Parzialmente raggiunto: da 50% a 89%`"],
  *check({ workbook, plan }) {
    const planned = new Set(plan.tables.map(({ sheet }) => sheet));
    for (const sheet of workbook.sheets) {
      if ((!planned.has(sheet.name) && planned.size === 0) || isSummarySheet(sheet)) continue;
      for (const legend of legendsOf(sheet)) {
        const bands = [...legend].sort((left, right) => left.from - right.from || left.to - right.to);
        for (const [index, upper] of bands.entries()) {
          const lower = bands[index - 1];
          const fault = lower && faultBetween(lower, upper);
          if (!lower || !fault) continue;
          const data = { lower: lower.text, upper: upper.text };
          yield {
            messageId: fault,
            data,
            cells: [addressOf({ sheet: sheet.name }, upper.at), addressOf({ sheet: sheet.name }, lower.at)],
          };
        }
      }
    }
  },
});
