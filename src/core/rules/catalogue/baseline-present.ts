/** Every indicator measured by a number says where it starts from. */
import { isRead } from "../../target/reading";
import { defineRequiredField } from "../completeness";

/** What a number before it could be compared with. */
const COMPARABLE: ReadonlySet<string> = new Set(["quantity", "range", "score"]);

export const baselinePresent = defineRequiredField({
  id: "baseline-present",
  name: { it: "valore di partenza", en: "a baseline" },
  summary: { it: "Ogni indicatore ha il valore di partenza", en: "Every indicator has its baseline" },
  reason: {
    it: "L'ultimo valore osservato dice se il target migliora qualcosa",
    en: "The last value observed tells whether the target improves anything",
  },
  examples: ["colonna «Valore 2022» vuota"],
  fieldsIn: () => ({ indicator }) => indicator.baseline,
  isNeeded: ({ target }) => target !== undefined && isRead(target.reading) && COMPARABLE.has(target.reading.goal.kind),
});
