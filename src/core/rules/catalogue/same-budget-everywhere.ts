/** An objective has one budget, wherever it is written. */
import { printNumber } from "../../values/italian-number";
import { grouped } from "../evidence/by-sheet";
import { budgetsOf, type Budget } from "../evidence/budgets";
import { disagreement } from "../evidence/versions";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, placeName } from "../wording";

export const sameBudgetEverywhere = defineRule({
  id: "same-budget-everywhere",
  family: "money",
  severity: "warning",
  summary: {
    it: "Lo stesso obiettivo ha le stesse risorse in tutti i fogli",
    en: "One objective has one budget on every sheet",
  },
  reason: because(
    "Con due importi per lo stesso obiettivo non si sa quali risorse gli siano assegnate",
    "With two amounts for one objective nobody knows which resources it has",
    NORMS.resources,
  ),
  messages: {
    other: ({ code, amount, usual, place }: { code: string; amount: string; usual: string; place: string }) => ({
      it: `Le risorse di «${code}» qui sono € ${amount}, in ${place} € ${usual}: atteso lo stesso importo.`,
      en: `The budget of "${code}" is € ${amount} here and € ${usual} at ${place}: the same amount was expected.`,
    }),
  },
  examples: ["`3.1.2`: € 134.500,00 nell'alberatura, € 104.500,84 nella tabella delle risorse"],
  reads: ["otherSheets"],
  *check(input) {
    const coded = budgetsOf(input).filter(({ code, amount }) => code !== undefined && amount !== undefined);
    for (const same of grouped(coded, ({ code }) => code ?? "").values()) {
      const amounts = disagreement<Budget>(
        same,
        ({ amount }) => String(amount),
        ({ items }) => (items.some(({ inPlan }) => inPlan) ? 0 : 1),
      );
      const [usual] = amounts?.usual.items ?? [];
      if (!amounts || !usual || new Set(same.map(({ sheet }) => sheet)).size < 2) continue;
      for (const { items } of amounts.others) {
        const data = {
          code: usual.code ?? "",
          amount: printNumber(items[0]?.amount ?? 0),
          usual: printNumber(usual.amount ?? 0),
          place: placeName(usual),
        };
        yield { messageId: "other", data, cells: [...items, usual].map((budget) => addressOf(budget, budget.at)) };
      }
    }
  },
});
