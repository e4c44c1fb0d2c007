/** Every indicator names the source of its data, where the table has a column for it. */
import { defineRequiredField } from "../completeness";

export const sourcePresent = defineRequiredField({
  id: "source-present",
  name: { it: "fonte dei dati", en: "a source of data" },
  summary: { it: "Ogni indicatore ha la fonte dei dati", en: "Every indicator has its source of data" },
  reason: {
    it: "La fonte permette di verificare il risultato",
    en: "The source allows the result to be verified",
  },
  examples: ["colonna «Fonte» vuota"],
  reads: ["names"],
  fieldsIn(input) {
    const sources = new Map(input.columnCells("source").map((cell) => [`${cell.sheet}\n${cell.row}`, cell]));
    return ({ indicator }) => sources.get(`${indicator.sheet}\n${indicator.at.row}`);
  },
  isNeeded: () => true,
});
