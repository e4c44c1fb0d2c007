/** A number is stored as a number. */
import { isNumberAsText, textColumns } from "../evidence/text-columns";
import { numberInText } from "../evidence/typed-as-text";
import { defineRule } from "../rule";

export const numberNotText = defineRule({
  id: "number-not-text",
  family: "codes",
  severity: "note",
  summary: { it: "I numeri sono memorizzati come numeri", en: "Numbers are stored as numbers" },
  reason: {
    it: "Un numero memorizzato come testo non entra in somme, medie e confronti di Excel, senza alcun avviso.",
    en: "A number stored as text is left out of Excel's sums, means and comparisons without a warning.",
  },
  messages: {
    text: ({ text, count }: { text: string; count: number }) => ({
      it:
        count === 1
          ? `«${text}» è memorizzato come testo: atteso un numero.`
          : `${count} numeri di questa colonna (il primo è «${text}») sono memorizzati come testo: attesi numeri.`,
      en:
        count === 1
          ? `"${text}" is stored as text: a number was expected.`
          : `${count} numbers of this column (the first is "${text}") are stored as text: numbers were expected.`,
    }),
  },
  examples: ["`'12`", "`'80%`"],
  reads: ["targets", "result", "baseline", "weight", "achievement"],
  *check(input) {
    for (const { text, cells, fix } of textColumns(input, isNumberAsText, numberInText))
      yield { messageId: "text", data: { text, count: cells.length }, cells, fix };
  },
});
