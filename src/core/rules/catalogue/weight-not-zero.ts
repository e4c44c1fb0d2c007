/** A weight is more than nothing. */
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

export const weightNotZero = defineRule({
  id: "weight-not-zero",
  family: "weights",
  severity: "note",
  summary: { it: "Nessun peso è zero", en: "No weight is zero" },
  reason: because(
    "Un indicatore che pesa 0% si rendiconta ma non conta: va tolto, o gli va dato un peso",
    "An indicator that weighs 0% is reported but does not count: remove it or give it a weight",
    NORMS.system,
  ),
  messages: {
    zero: ({ text }: { text: string }) => ({
      it: `«${text}» ha peso 0%: atteso un peso maggiore di zero.`,
      en: `"${text}" weighs 0%: a weight above zero was expected.`,
    }),
  },
  examples: ["`0,00%` davanti a un indicatore"],
  reads: ["weight"],
  *check({ indicators, places }) {
    const weighed = [
      ...indicators.map(({ indicator }) => indicator),
      ...places.nodes.map(({ sheet, thing }) => ({ ...thing, sheet })),
    ];
    for (const { sheet, weight, text } of weighed) {
      if (weight?.value === 0)
        yield { messageId: "zero", data: { text: nameOf({ text }) }, cells: [addressOf({ sheet }, weight.at)] };
    }
  },
});
