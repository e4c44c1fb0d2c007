/** An indicator that missed its target says why, where the table has a place for it. */
import { isBlank, type Cell } from "../../grid/cell";
import { isExplanationNote } from "../../methodology/explanation-note";
import { bySheet } from "../evidence/by-sheet";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, countedIndicators, nameOf } from "../wording";

/** The sentence that explains the figure says how it comes about, not why it is low. */
const saysNothing = (note: Cell) => isBlank(note) || isExplanationNote(note.text);

export const missedIsExplained = defineRule({
  id: "missed-is-explained",
  family: "results",
  severity: "note",
  summary: { it: "Un target mancato ha una nota sulle cause", en: "A missed target has a note on its causes" },
  reason: because(
    "Lo scostamento va rilevato con le sue cause",
    "A deviation is recorded with its causes",
    NORMS.report,
  ),
  messages: {
    unexplained: ({ indicator, count }: { indicator: string; count: number }) => ({
      it: `${countedIndicators(count).it} con target mancato e nota vuota; il primo è «${indicator}»: dire perché.`,
      en: `${countedIndicators(count).en} with a missed target and an empty note; the first is "${indicator}": say why.`,
    }),
  },
  examples: ["realizzazione `25%` e colonna «Note» vuota"],
  reads: ["figure", "note"],
  *check({ indicators }) {
    const missed = indicators.filter(
      ({ indicator: { note }, figure }) => figure?.status === "missed" && note !== undefined && saysNothing(note.cell),
    );
    for (const own of bySheet(missed.map(({ indicator }) => indicator)).values()) {
      const [first] = own;
      if (!first) continue;
      const cells = own.flatMap((indicator) => (indicator.note ? [addressOf(indicator, indicator.note.at)] : []));
      yield { messageId: "unexplained", data: { indicator: nameOf(first), count: own.length }, cells };
    }
  },
});
