/** `withoutTarget`: what an indicator without a target for the year is worth. */
import { defineChoice, type ChoiceValue } from "./choice-setting";

interface WithoutTargetValue extends ChoiceValue {
  /** ratio; undefined: the indicator has no percentage */
  readonly countsAs: number | undefined;
}

export const withoutTarget = defineChoice<"leave" | "zero", WithoutTargetValue>({
  title: { it: "Target mancanti", en: "Missing targets" },
  standard: "leave",
  isSilentAtStandard: true,
  values: {
    leave: {
      label: { it: "Nessuna percentuale", en: "No percentage" },
      sentence: {
        it: "Un indicatore senza target non ha percentuale e resta fuori dalle medie.",
        en: "An indicator without a target has no percentage and stays out of the means.",
      },
      countsAs: undefined,
    },
    zero: {
      label: { it: "Contano come 0%", en: "They count as 0%" },
      sentence: {
        it: "Un indicatore senza target conta come 0%.",
        en: "An indicator without a target counts as 0%.",
      },
      countsAs: 0,
    },
  },
});
