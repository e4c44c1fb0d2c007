/** An indicator that is measured by a number has a unit. */
import { defineRequiredField } from "../completeness";
import { mayBeNumber } from "../evidence/goals";

export const unitPresent = defineRequiredField({
  id: "unit-present",
  name: { it: "unità di misura", en: "a unit of measure" },
  summary: { it: "Ogni indicatore ha la sua unità di misura", en: "Every indicator has its unit of measure" },
  reason: {
    it: "La definizione dell'indicatore comprende l'unità di misura",
    en: "The definition of an indicator includes its unit of measure",
  },
  examples: ["colonna «U.M.» vuota accanto a `>= 3,00 N.`"],
  reads: ["targets", "unit"],
  fieldsIn:
    () =>
    ({ indicator }) =>
      indicator.unit,
  // A day, an outcome, a judgement or a score on a stated scale needs none.
  isNeeded: ({ target }) => target !== undefined && mayBeNumber(target.reading, ["quantity", "range"]),
});
