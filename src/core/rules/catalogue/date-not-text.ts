/** A day is stored as a date. */
import { isDayAsText, textColumns } from "../evidence/text-columns";
import { dayInText } from "../evidence/typed-as-text";
import { defineRule } from "../rule";

export const dateNotText = defineRule({
  id: "date-not-text",
  family: "codes",
  severity: "note",
  summary: { it: "Le date sono memorizzate come date", en: "Days are stored as dates" },
  reason: {
    it: "Una data memorizzata come testo non si ordina, non si filtra e non si confronta con le altre.",
    en: "A date stored as text cannot be sorted, filtered or compared with the others.",
  },
  messages: {
    text: ({ text, count }: { text: string; count: number }) => ({
      it:
        count === 1
          ? `«${text}» è memorizzato come testo: attesa una data.`
          : `${count} date di questa colonna (la prima è «${text}») sono memorizzate come testo: attese date.`,
      en:
        count === 1
          ? `"${text}" is stored as text: a date was expected.`
          : `${count} dates of this column (the first is "${text}") are stored as text: dates were expected.`,
    }),
  },
  examples: ["`31.12.2022` come testo"],
  reads: ["targets", "result", "baseline", "weight", "achievement"],
  *check(input) {
    const { dateSystem } = input.workbook;
    for (const { text, cells, fix } of textColumns(input, isDayAsText, (cell) => dayInText(cell, dateSystem))) {
      yield { messageId: "text", data: { text, count: cells.length }, cells, fix };
    }
  },
});
