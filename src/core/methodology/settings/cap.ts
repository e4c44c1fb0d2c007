/** `cap`: the highest achievement as a ratio, or null for none. */
import { printRatio } from "../print-figures";
import { MISTYPED } from "./mistyped";
import { defineSetting } from "./setting";
import { percentField, readPercent } from "./typed-numbers";
import { isNumber, orNull } from "./value-tests";

/** Percent in the field that the choice without maximum has put out of use. */
const UNUSED = "120";

/** Default: no percentage above 100 % (Massa-Carrara, Piano della performance 2019). */
export const cap = defineSetting<number | null>({
  title: { it: "Massimo", en: "Maximum" },
  standard: 1,
  accepts: orNull((value) => isNumber(value) && value >= 1),
  takes: { it: "un numero da 1 in su, oppure null", en: "a number from 1 up, or null" },
  describe: (value) =>
    value === null
      ? { it: "La percentuale non ha un massimo.", en: "The percentage has no maximum." }
      : {
          it: `La percentuale arriva al massimo a ${printRatio(value, "it")}.`,
          en: `The percentage is at most ${printRatio(value, "en")}.`,
        },
  controls: [
    {
      kind: "choice",
      name: "choice",
      choices: {
        capped: { label: { it: "Con un massimo", en: "With a maximum" } },
        open: { label: { it: "Senza massimo", en: "Without maximum" } },
      },
    },
    {
      kind: "text",
      name: "cap",
      label: { it: "Percentuale massima", en: "Highest percentage" },
      unit: { it: "%", en: "%" },
      isShown: ({ choice }) => choice === "capped",
    },
  ],
  fill: (value, language) =>
    value === null ? { choice: "open", cap: UNUSED } : { choice: "capped", cap: percentField(value, language) },
  read: ({ choice, cap: typed = "" }, language) => {
    if (choice === "open") return { value: null };
    const value = readPercent(typed, language);
    return value !== undefined && value >= 1
      ? { value }
      : { mistyped: [{ control: "cap", sentence: MISTYPED.percentFrom100 }] };
  },
});
