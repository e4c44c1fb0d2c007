/** `tolerance`: how far below 100 % (ratio) a percentage still counts as 100 %, apart from the bands of the statuses. */
import { printRatio } from "../print-figures";
import { MISTYPED } from "./mistyped";
import { defineSetting } from "./setting";
import { percentField, readPercent } from "./typed-numbers";
import { isNumber } from "./value-tests";

const isTolerance = (value: unknown): value is number => isNumber(value) && value >= 0 && value < 1;

/** Source: SMVPs by which a deviation of up to a few percent is full achievement. */
export const tolerance = defineSetting<number>({
  title: { it: "Tolleranza", en: "Tolerance" },
  standard: 0,
  accepts: isTolerance,
  takes: { it: "un rapporto da 0 a meno di 1", en: "a ratio from 0 to less than 1" },
  describe: (value) =>
    value === 0
      ? { it: "Non c'è tolleranza sul target.", en: "There is no tolerance on the target." }
      : {
          it: `Chi resta sotto il target per non più di ${printRatio(value, "it")} vale 100%.`,
          en: `A result that falls short by no more than ${printRatio(value, "en")} is worth 100%.`,
        },
  isSilent: (value) => value === 0,
  controls: [
    {
      kind: "text",
      name: "tolerance",
      label: { it: "Scarto tollerato", en: "Shortfall tolerated" },
      unit: { it: "%", en: "%" },
    },
  ],
  fill: (value, language) => ({ tolerance: percentField(value, language) }),
  read: ({ tolerance: typed = "" }, language) => {
    const value = readPercent(typed, language);
    return isTolerance(value) ? { value } : { mistyped: [{ control: "tolerance", sentence: MISTYPED.share }] };
  },
});
