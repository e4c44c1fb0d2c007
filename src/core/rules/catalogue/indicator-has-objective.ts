/** Every indicator stands under an objective. */
import type { NodeKind } from "../../plan/model";
import { bySheet } from "../evidence/by-sheet";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, countedIndicators, nameOf } from "../wording";

const OBJECTIVES: ReadonlySet<NodeKind> = new Set<NodeKind>([
  "strategic-objective",
  "programme",
  "operational-objective",
  "individual-objective",
]);

export const indicatorHasObjective = defineRule({
  id: "indicator-has-objective",
  family: "codes",
  severity: "warning",
  summary: { it: "Ogni indicatore sta sotto un obiettivo", en: "Every indicator stands under an objective" },
  reason: because(
    "Un indicatore senza obiettivo non misura nulla del piano e resta fuori dalle medie",
    "An indicator without an objective measures nothing of the plan and is left out of its means",
    NORMS.plan,
  ),
  messages: {
    orphan: ({ indicator, count }: { indicator: string; count: number }) => ({
      it: `${countedIndicators(count).it} senza un obiettivo sopra (il primo è «${indicator}»): indicare a quale obiettivo appartiene.`,
      en: `${countedIndicators(count).en} with no objective above (the first is "${indicator}"): say which objective it belongs to.`,
    }),
  },
  examples: ["una riga di indicatore sopra il primo obiettivo"],
  reads: [],
  *check({ indicators }) {
    for (const entries of bySheet(indicators.map(({ indicator }) => indicator)).values()) {
      const orphans = entries.filter(({ path }) => path.every(({ kind }) => !OBJECTIVES.has(kind)));
      const [first] = orphans;
      // A sheet without objectives is another way to lay a plan out.
      if (!first || orphans.length * 2 > entries.length) continue;
      yield {
        messageId: "orphan",
        data: { indicator: nameOf(first), count: orphans.length },
        cells: orphans.map((orphan) => addressOf(orphan, orphan.at)),
      };
    }
  },
});
