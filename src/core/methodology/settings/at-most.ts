/** `atMost`: what a result beyond an "at most" target is worth. */
import { divide, subtract } from "../../values/decimal";
import { inBoth } from "../../values/language";
import { isMet, type Comparison, type Raw } from "../comparison";
import { WORKINGS } from "../workings";
import { defineChoice, type ChoiceValue } from "./choice-setting";

interface AtMostValue extends ChoiceValue {
  /** target above 0, result from 0; not yet capped */
  readonly score: (comparison: Comparison) => Raw;
}

const WITHIN: Raw = { achievement: 1, working: WORKINGS.withinTarget, isArithmetic: false };

/** The default is the formula of Massa-Carrara 2019; `ratio` has no published source noted yet. */
export const atMost = defineChoice<"linear" | "ratio", AtMostValue>({
  title: { it: "Target «al massimo»", en: '"At most" targets' },
  standard: "linear",
  values: {
    linear: {
      label: { it: "In linea retta", en: "In a straight line" },
      detail: {
        it: "Target 10 giorni, risultato 12: 80%. Al doppio del target 0%.",
        en: "Target 10 days, result 12: 80%. At double the target 0%.",
      },
      sentence: {
        it: "Con un target «al massimo» il risultato entro il target vale 100%; oltre vale 2 − risultato ÷ target, fino a 0% al doppio.",
        en: 'With an "at most" target a result within it is worth 100%; beyond, 2 − result ÷ target, down to 0% at the double.',
      },
      score: ({ comparator, result, target, print }) => {
        if (isMet(comparator, result, target)) return WITHIN;
        const beyond = subtract(2, divide(result, target) ?? 0);
        if (beyond < 0) return { achievement: 0, working: WORKINGS.beyondDouble, isArithmetic: false };
        const working = inBoth((language) => `2 − ${print(result, language)} ÷ ${print(target, language)}`);
        return { achievement: beyond, working, isArithmetic: true };
      },
    },
    ratio: {
      label: { it: "In proporzione", en: "In proportion" },
      detail: { it: "Target 10 giorni, risultato 12: 83,3%.", en: "Target 10 days, result 12: 83.3%." },
      sentence: {
        it: "Con un target «al massimo» la percentuale è target ÷ risultato.",
        en: 'With an "at most" target the percentage is target ÷ result.',
      },
      score: ({ result, target, print }) => {
        const ratio = divide(target, result);
        if (ratio === undefined) return WITHIN;
        const working = inBoth((language) => `${print(target, language)} ÷ ${print(result, language)}`);
        return { achievement: ratio, working, isArithmetic: true };
      },
    },
  },
});
