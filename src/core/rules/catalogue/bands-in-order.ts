/** The status bands of the methodology leave no gap and do not overlap. */
import { checkMethodology } from "../../methodology/check-methodology";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";

export const bandsInOrder = defineRule({
  id: "bands-in-order",
  family: "scale",
  severity: "error",
  summary: {
    it: "Le impostazioni della metodologia stanno insieme",
    en: "The settings of the methodology fit together",
  },
  reason: because(
    "Con fasce che si sovrappongono o quote che non fanno 100% due persone calcolano due esiti",
    "With overlapping bands or shares that do not come to 100% two people compute two outcomes",
    NORMS.system,
  ),
  messages: {
    problem: ({ it, en }: { it: string; en: string }) => ({ it, en }),
  },
  examples: ["«raggiunto» da 50%, «parzialmente raggiunto» da 70%"],
  reads: [],
  *check({ methodology }) {
    if (!methodology) return;
    for (const problem of checkMethodology(methodology)) yield { messageId: "problem", data: problem, cells: [] };
  },
});
