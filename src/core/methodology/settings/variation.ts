/** `variation`: how a target that asks for a change from the baseline is measured. A is the result, T the target, A₀ the baseline. */
import { defineChoice } from "./choice-setting";

/**
 * Both are in use. The default compares the level reached with the level asked for, as any other target does; progress is
 * `(A − A₀) ÷ (T − A₀)`. No single body's published system has been checked for either.
 */
export const variation = defineChoice({
  title: { it: "Variazioni", en: "Changes" },
  standard: "level",
  values: {
    level: {
      label: { it: "Conta il livello raggiunto", en: "The level reached counts" },
      detail: {
        it: "Da 100 a 110, risultato 105: 105 ÷ 110 = 95,5%.",
        en: "From 100 to 110, result 105: 105 ÷ 110 = 95.5%.",
      },
      sentence: {
        it: "Un target che chiede una variazione si misura sul livello raggiunto: risultato ÷ valore che la variazione chiede.",
        en: "A target that asks for a change is measured by the level reached: result ÷ value that the change asks for.",
      },
    },
    progress: {
      label: { it: "Conta la strada fatta dal valore di partenza", en: "The progress from the baseline counts" },
      detail: {
        it: "Da 100 a 110, risultato 105: (105 − 100) ÷ (110 − 100) = 50%.",
        en: "From 100 to 110, result 105: (105 − 100) ÷ (110 − 100) = 50%.",
      },
      sentence: {
        it: "Un target che chiede una variazione si misura sulla strada fatta: (risultato − valore di partenza) ÷ (target − valore di partenza); nessun progresso vale 0%.",
        en: "A target that asks for a change is measured by progress: (result − baseline) ÷ (target − baseline); no progress is worth 0%.",
      },
    },
  },
});
