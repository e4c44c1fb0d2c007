/** Every indicator says of which type it is. */
import { defineRequiredField } from "../completeness";
import { bySheet } from "../evidence/by-sheet";
import { typeField, writeTypesInline } from "../evidence/inline-type";

export const typePresent = defineRequiredField({
  id: "type-present",
  name: { it: "tipologia", en: "a type" },
  summary: { it: "Ogni indicatore ha la sua tipologia", en: "Every indicator has its type" },
  reason: {
    it: "Il piano indica per ogni indicatore la tipologia (efficacia, efficienza, qualità, outcome…)",
    en: "The plan states the type of every indicator (effectiveness, efficiency, quality, outcome…)",
  },
  examples: ["un indicatore senza `(Tipologia: Outcome)` dove gli altri la hanno"],
  reads: ["type"],
  fieldsIn({ indicators }) {
    const sheets = bySheet(indicators.map(({ indicator }) => indicator));
    const inline = new Set([...sheets].flatMap(([sheet, own]) => (writeTypesInline(own) ? [sheet] : [])));
    return ({ indicator }) => typeField(indicator, inline.has(indicator.sheet));
  },
  isNeeded: () => true,
});
