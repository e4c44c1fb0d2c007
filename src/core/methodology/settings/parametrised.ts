/** `parametrised`: whether the bands also decide the percentage. */
import { defineFlag } from "./choice-setting";

/** Source: column "% Realizz parametrata" of the cruscotti of Massa-Carrara, 2019. */
export const parametrised = defineFlag({
  title: { it: "Percentuale parametrata", en: "Parametrised percentage" },
  standard: false,
  off: {
    label: { it: "Percentuale semplice", en: "Plain percentage" },
    sentence: {
      it: "La percentuale è quella semplice, non parametrata.",
      en: "The percentage is the plain one, not parametrised.",
    },
  },
  on: {
    label: { it: "Percentuale parametrata", en: "Parametrised percentage" },
    detail: {
      it: "100% dalla soglia di «raggiunto», 0% sotto quella di «parzialmente raggiunto».",
      en: '100% from the "achieved" threshold, 0% below the "partially achieved" one.',
    },
    sentence: {
      it: "La percentuale è parametrata: 100% dalla soglia di «raggiunto», 0% sotto quella di «parzialmente raggiunto», quella semplice in mezzo.",
      en: 'The percentage is parametrised: 100% from the "achieved" threshold, 0% below the "partially achieved" one, plain between.',
    },
  },
});
