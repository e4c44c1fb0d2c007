/** Every indicator says how it is computed. */
import { defineRequiredField } from "../completeness";

export const algorithmPresent = defineRequiredField({
  id: "algorithm-present",
  name: { it: "algoritmo", en: "an algorithm" },
  summary: { it: "Ogni indicatore ha il suo algoritmo", en: "Every indicator has its algorithm" },
  reason: {
    it: "Senza il metodo di calcolo il risultato non si può verificare",
    en: "Without the method of calculation the result cannot be verified",
  },
  examples: ["colonna «Algoritmo» vuota"],
  reads: ["algorithm"],
  fieldsIn:
    () =>
    ({ indicator }) =>
      indicator.algorithm,
  isNeeded: () => true,
});
