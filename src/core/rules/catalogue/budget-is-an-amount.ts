/** A budget is an amount of money. */
import { samePosition } from "../../grid/address";
import { isBlank, isCellError } from "../../grid/cell";
import { tidy } from "../../values/fold";
import { numberInText } from "../evidence/typed-as-text";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

export const budgetIsAnAmount = defineRule({
  id: "budget-is-an-amount",
  family: "money",
  severity: "warning",
  summary: { it: "Le risorse sono un importo", en: "A budget is an amount" },
  reason: because(
    "Dove sono attese le risorse c'è altro: di solito una riga della scheda è slittata",
    "Something else stands where the budget should be: usually a line of the card has slipped",
    NORMS.resources,
  ),
  messages: {
    noAmount: ({ objective, text }: { objective: string; text: string }) => ({
      it: `Le risorse di «${objective}» sono «${text}»: atteso un importo maggiore o uguale a zero.`,
      en: `The budget of "${objective}" is "${text}": an amount of zero or more was expected.`,
    }),
  },
  examples: ["`Risorse economiche:` seguito da `Prospettiva BSC:`"],
  reads: [],
  *check({ places }) {
    for (const { sheet, at, thing, text } of places.nodes) {
      const { budget } = thing;
      // A title merged across the column, or repeated in it, is no budget.
      if (!budget || isBlank(budget.cell) || samePosition(at, budget.at) || tidy(budget.cell.text) === text) continue;
      const { value } = budget.cell;
      if (typeof value === "number" ? value >= 0 : numberInText(budget.cell)) continue;
      const shown = isCellError(value) ? value.error : budget.cell.text;
      yield {
        messageId: "noAmount",
        data: { objective: nameOf({ text }), text: nameOf({ text: shown }) },
        cells: [addressOf({ sheet }, budget.at)],
      };
    }
  },
});
