/** Every indicator measured by a number says where it starts from. */
import { defineRequiredField } from "../completeness";
import { mayBeNumber } from "../evidence/goals";

export const baselinePresent = defineRequiredField({
  id: "baseline-present",
  name: { it: "valore di partenza", en: "a baseline" },
  summary: { it: "Ogni indicatore ha il valore di partenza", en: "Every indicator has its baseline" },
  reason: {
    it: "L'ultimo valore osservato dice se il target migliora qualcosa",
    en: "The last value observed tells whether the target improves anything",
  },
  examples: ["colonna «Valore 2022» vuota"],
  reads: ["baseline", "targets"],
  fieldsIn:
    () =>
    ({ indicator }) =>
      indicator.baseline,
  isNeeded: ({ target }) => target !== undefined && mayBeNumber(target.reading, ["quantity", "range", "score"]),
});
