/** `strategicMix`: the shares of a strategic objective; they add up to 1. */
import { subtract, sum } from "../../values/decimal";
import { PROBLEMS } from "../methodology-problems";
import { printRatio } from "../print-figures";
import { MISTYPED } from "./mistyped";
import { defineSetting, type Typed } from "./setting";
import { percentField, readPercent } from "./typed-numbers";
import { hasShape, isShare } from "./value-tests";
import type { Language } from "../../values/language";

export interface StrategicMix {
  readonly operational: number;
  readonly own: number;
}

/** The share of the operational objectives as typed; undefined when it is none. */
function readShare({ operational = "" }: Typed, language: Language): number | undefined {
  const share = readPercent(operational, language);
  return share !== undefined && share >= 0 && share <= 1 ? share : undefined;
}

export const strategicMix = defineSetting<StrategicMix>({
  title: { it: "Obiettivi strategici", en: "Strategic objectives" },
  standard: { operational: 0.4, own: 0.6 },
  accepts: hasShape({ operational: isShare, own: isShare }),
  takes: { it: "operational e own: rapporti tra 0 e 1", en: "operational and own: ratios between 0 and 1" },
  describe: ({ operational, own }) => ({
    it: `Un obiettivo strategico vale per ${printRatio(operational, "it")} i suoi obiettivi operativi e per ${printRatio(own, "it")} i suoi indicatori; se manca una parte, l'altra vale da sola.`,
    en: `A strategic objective is worth ${printRatio(operational, "en")} its operational objectives and ${printRatio(own, "en")} its own indicators; when one side is missing the other counts alone.`,
  }),
  controls: [
    {
      kind: "text",
      name: "operational",
      label: { it: "Quota degli obiettivi operativi", en: "Share of the operational objectives" },
      unit: { it: "%", en: "%" },
      hint: (typed, language) => {
        const share = readShare(typed, language);
        if (share === undefined) return undefined;
        const rest = printRatio(subtract(1, share), language);
        return {
          it: `Il resto, ${rest}, va agli indicatori propri.`,
          en: `The rest, ${rest}, goes to the own indicators.`,
        }[language];
      },
    },
  ],
  fill: ({ operational }, language) => ({ operational: percentField(operational, language) }),
  read: (typed, language) => {
    const share = readShare(typed, language);
    return share === undefined
      ? { mistyped: [{ control: "operational", sentence: MISTYPED.share }] }
      : { value: { operational: share, own: subtract(1, share) } };
  },
  contradiction: ({ operational, own }) =>
    sum([operational, own]) === 1
      ? undefined
      : { control: "operational", sentence: PROBLEMS.mixNotWhole(operational, own) },
});
