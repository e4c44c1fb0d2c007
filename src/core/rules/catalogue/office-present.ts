/** Every indicator names the office that answers for it. */
import { defineRequiredField } from "../completeness";

export const officePresent = defineRequiredField({
  id: "office-present",
  name: { it: "ufficio responsabile", en: "an office in charge" },
  summary: { it: "Ogni indicatore ha il suo ufficio", en: "Every indicator has its office" },
  reason: {
    it: "Di un indicatore senza ufficio non risponde nessuno, e la fonte dei dati non è nota",
    en: "Nobody answers for an indicator without an office, and the source of its data is unknown",
  },
  examples: ["colonna «Servizi interni coinvolti» vuota"],
  reads: ["office"],
  fieldsIn:
    () =>
    ({ indicator }) =>
      indicator.office,
  isNeeded: () => true,
});
