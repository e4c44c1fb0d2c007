/** An indicator says in words what it measures. */
import { bareText } from "../evidence/bare-text";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

export const indicatorSaysWhat = defineRule({
  id: "indicator-says-what",
  family: "completeness",
  severity: "note",
  summary: { it: "L'indicatore dice a parole che cosa misura", en: "An indicator says in words what it measures" },
  reason: because(
    "Una sigla da sola non specifica che cosa si misura",
    "An abbreviation alone does not specify what is measured",
    NORMS.indicatorSheet,
  ),
  messages: {
    codeOnly: ({ text }: { text: string }) => ({
      it: `L'indicatore è solo «${text}»: aggiungere che cosa misura.`,
      en: `The indicator is only "${text}": add what it measures.`,
    }),
  },
  examples: ["`DFP 3.3`"],
  *checkIndicator({ indicator }) {
    if (/\p{L}{4}/u.test(bareText(indicator.text))) return;
    yield { messageId: "codeOnly", data: { text: indicator.text }, cells: [addressOf(indicator, indicator.at)] };
  },
});
