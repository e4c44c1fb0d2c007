/** `missing`: how a result that was not reported counts once the year is over. */
import { defineChoice, type ChoiceValue } from "./choice-setting";

interface MissingValue extends ChoiceValue {
  /** ratio in the means; undefined: left out of them */
  readonly countsAs: number | undefined;
}

export const missing = defineChoice<"exclude" | "zero", MissingValue>({
  title: { it: "Risultati mancanti", en: "Missing results" },
  standard: "exclude",
  values: {
    exclude: {
      label: { it: "Fuori dalle medie", en: "Out of the means" },
      detail: { it: "Sono contati a parte.", en: "They are counted apart." },
      sentence: {
        it: "Un indicatore non rendicontato non ha percentuale e resta fuori dalle medie, ma viene contato a parte.",
        en: "An indicator that was not reported has no percentage and stays out of the means, but is counted apart.",
      },
      countsAs: undefined,
    },
    zero: {
      label: { it: "Contano come 0%", en: "They count as 0%" },
      detail: { it: "Di solito a fine anno.", en: "Usually at the end of the year." },
      sentence: {
        it: "Un indicatore non rendicontato conta come 0% nelle medie.",
        en: "An indicator that was not reported counts as 0% in the means.",
      },
      countsAs: 0,
    },
  },
});
