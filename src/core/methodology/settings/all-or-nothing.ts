/** `allOrNothing`: indicators that are met or worth nothing, however near the result came. */
import type { Goal } from "../../target/goal";
import { isUpward } from "../../values/comparator";
import { isTimeUnit } from "../../values/unit";
import { defineChoice, type ChoiceValue } from "./choice-setting";

interface AllOrNothingValue extends ChoiceValue {
  readonly applies: (goal: Goal) => boolean;
}

/** `≤ 30 giorni`: a time that must not be exceeded. */
const isTimeLimit = (goal: Goal) =>
  goal.kind === "quantity" && isTimeUnit(goal.unit) && isUpward(goal.comparator) === false;

/** Source: payment times are a legal limit (D.Lgs. 231/2002 art. 4; D.L. 13/2023 art. 4-bis): 31 days against 30 are not 96,7 %. */
export const allOrNothing = defineChoice<"none" | "time-limits" | "every", AllOrNothingValue>({
  title: { it: "Tutto o niente", en: "All or nothing" },
  standard: "none",
  isSilentAtStandard: true,
  values: {
    none: {
      label: { it: "Per nessun indicatore", en: "For no indicator" },
      sentence: {
        it: "Un target mancato di poco vale in proporzione.",
        en: "A target that is narrowly missed counts in proportion.",
      },
      applies: () => false,
    },
    "time-limits": {
      label: { it: "Per i tempi massimi", en: "For time limits" },
      detail: {
        it: "Tempi di pagamento e di procedimento: 31 giorni contro 30 valgono 0%.",
        en: "Times of payment and of procedures: 31 days against 30 are worth 0%.",
      },
      sentence: {
        it: "Un tempo massimo (per esempio ≤ 30 giorni) vale 100% se è rispettato, altrimenti 0%.",
        en: "A time limit (for example ≤ 30 days) is worth 100% when it is kept, otherwise 0%.",
      },
      applies: isTimeLimit,
    },
    every: {
      label: { it: "Per tutti gli indicatori", en: "For every indicator" },
      sentence: {
        it: "Ogni indicatore vale 100% se il target è raggiunto, altrimenti 0%.",
        en: "Every indicator is worth 100% when its target is reached, otherwise 0%.",
      },
      applies: () => true,
    },
  },
});
