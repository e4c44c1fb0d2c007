/** `late`: what a deadline that was met late is worth. */
import type { Bilingual } from "../../values/language";
import { printNumber } from "../../values/italian-number";
import { PROBLEMS } from "../methodology-problems";
import { MISTYPED, problemUnlessRead } from "./mistyped";
import { defineSetting, type TextControl } from "./setting";
import { readDays } from "./typed-numbers";
import { hasShape, isDayCount, orNull } from "./value-tests";

/** Full within the grace days, then 0, or linearly to 0 in `zeroAfterDays` days after the deadline. */
export interface Late {
  readonly graceDays: number;
  readonly zeroAfterDays: number | null;
}

/** Days in the field that the choice of an immediate 0 has put out of use. */
const UNUSED = "30";

const DAYS: Bilingual<string> = { it: "giorni", en: "days" };
const days = (name: string, label: Bilingual<string>): TextControl => ({ kind: "text", name, label, unit: DAYS });

function afterGrace(zeroAfterDays: number | null): Bilingual<string> {
  if (zeroAfterDays === null) return { it: "poi vale 0%", en: "then it is worth 0%" };
  return {
    it: `poi scende in linea retta fino a 0% a ${zeroAfterDays} giorni di ritardo`,
    en: `then it falls in a straight line to 0% at ${zeroAfterDays} days late`,
  };
}

function withinGrace(graceDays: number): Bilingual<string> {
  if (graceDays === 0) return { it: "entro il giorno", en: "by the day" };
  return {
    it: `entro ${printNumber(graceDays)} giorni dal termine`,
    en: `within ${printNumber(graceDays, "en")} days of the deadline`,
  };
}

export const late = defineSetting<Late>({
  title: { it: "Scadenze in ritardo", en: "Late deadlines" },
  standard: { graceDays: 0, zeroAfterDays: null },
  accepts: hasShape({ graceDays: isDayCount, zeroAfterDays: orNull(isDayCount) }),
  takes: {
    it: "graceDays e zeroAfterDays: giorni interi, il secondo anche null",
    en: "graceDays and zeroAfterDays: whole days, the second also null",
  },
  describe: ({ graceDays, zeroAfterDays }) => ({
    it: `Una scadenza rispettata ${withinGrace(graceDays).it} vale 100%, ${afterGrace(zeroAfterDays).it}.`,
    en: `A deadline met ${withinGrace(graceDays).en} is worth 100%, ${afterGrace(zeroAfterDays).en}.`,
  }),
  controls: [
    days("graceDays", { it: "Giorni tollerati", en: "Days tolerated" }),
    {
      kind: "choice",
      name: "choice",
      choices: {
        sudden: {
          label: { it: "Oltre i giorni tollerati vale subito 0%", en: "After the days tolerated it is 0% at once" },
        },
        gradual: {
          label: {
            it: "Oltre i giorni tollerati scende poco a poco",
            en: "After the days tolerated it falls little by little",
          },
        },
      },
    },
    {
      ...days("zeroAfterDays", { it: "Giorni di ritardo che danno 0%", en: "Days late that make 0%" }),
      isShown: ({ choice }) => choice === "gradual",
    },
  ],
  fill: ({ graceDays, zeroAfterDays }) => ({
    graceDays: String(graceDays),
    choice: zeroAfterDays === null ? "sudden" : "gradual",
    zeroAfterDays: zeroAfterDays === null ? UNUSED : String(zeroAfterDays),
  }),
  read: (typed, language) => {
    const graceDays = readDays(typed["graceDays"] ?? "", language);
    const zeroAfterDays = typed["choice"] === "gradual" ? readDays(typed["zeroAfterDays"] ?? "", language) : null;
    if (graceDays !== undefined && zeroAfterDays !== undefined) return { value: { graceDays, zeroAfterDays } };
    return {
      mistyped: [
        ...problemUnlessRead("graceDays", graceDays, MISTYPED.days),
        ...problemUnlessRead("zeroAfterDays", zeroAfterDays, MISTYPED.days),
      ],
    };
  },
  contradiction: ({ graceDays, zeroAfterDays }) =>
    zeroAfterDays !== null && zeroAfterDays <= graceDays
      ? { control: "zeroAfterDays", sentence: PROBLEMS.zeroWithinGrace(graceDays, zeroAfterDays) }
      : undefined,
});
