/** The budget of an objective is the sum of those below it. */
import { subtract, sum } from "../../values/decimal";
import { printNumber } from "../../values/italian-number";
import { grouped } from "../evidence/by-sheet";
import { budgetsOf } from "../evidence/budgets";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

/** Amounts are written to the cent. */
const LESS_THAN_A_CENT = 0.005;

export const budgetEqualsChildren = defineRule({
  id: "budget-equals-children",
  family: "money",
  severity: "warning",
  summary: {
    it: "Le risorse di un obiettivo sono la somma di quelle sottostanti",
    en: "An objective's budget is the sum of those below",
  },
  reason: because(
    "Le risorse di un obiettivo si ripartono tra quelli sottostanti: se la somma non torna, una delle cifre è sbagliata",
    "An objective's resources are shared among those below: when they do not add up, one of the figures is wrong",
    NORMS.resources,
  ),
  messages: {
    unlike: ({
      objective,
      amount,
      total,
      difference,
    }: {
      objective: string;
      amount: string;
      total: string;
      difference: string;
    }) => ({
      it: `Le risorse di «${objective}» sono € ${amount}, quelle degli obiettivi sottostanti danno € ${total} (differenza € ${difference}): attesa la stessa somma.`,
      en: `The budget of "${objective}" is € ${amount}, those below come to € ${total} (difference € ${difference}): the same sum was expected.`,
    }),
  },
  examples: ["`3.2`: € 75.800,00; sotto: € 70.000,00 + € 5.800,00 + € 10.350,00"],
  reads: ["otherSheets"],
  *check(input) {
    const budgets = budgetsOf(input);
    const below = grouped(
      budgets.filter(({ parent }) => parent !== undefined),
      ({ parent }) => parent ?? "",
    );
    for (const { sheet, at, key, name, amount } of budgets) {
      const children = below.get(key) ?? [];
      const given = children.flatMap((child) => child.amount ?? []);
      if (amount === undefined || given.length === 0) continue;
      const total = sum(given);
      if (Math.abs(subtract(amount, total)) < LESS_THAN_A_CENT) continue;
      const data = {
        objective: nameOf({ text: name }),
        amount: printNumber(amount),
        total: printNumber(total),
        difference: printNumber(Math.abs(subtract(amount, total))),
      };
      yield {
        messageId: "unlike",
        data,
        cells: [addressOf({ sheet }, at), ...children.map((child) => addressOf(child, child.at))],
      };
    }
  },
});
