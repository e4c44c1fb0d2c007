/** The percentage in an achievement cell is the one that target and result give. */
import type { CellAddress } from "../../grid/address";
import { bySheet } from "../evidence/by-sheet";
import { shownRatio, shows } from "../evidence/achievement-cells";
import { printPercent } from "../evidence/print-percent";
import { because, NORMS } from "../norms";
import type { Indicator } from "../../plan/model";
import { rememberLast } from "../../values/remember";
import { defineRule, type IndicatorInYear } from "../rule";
import { addressOf, nameOf } from "../wording";

interface Wrong {
  readonly cell: CellAddress;
  readonly data: { readonly indicator: string; readonly shown: string; readonly computed: string };
}

/** A percentage that was entered, beside the one that was computed. */
interface Compared {
  readonly sheet: string;
  readonly wrong: Wrong | undefined;
}

const rememberCompared = rememberLast<Indicator, readonly Compared[]>();

/** None where one of the two is missing; the very same again where neither changed. */
const comparedOnce = ({ indicator, figure }: IndicatorInYear) =>
  rememberCompared(indicator, [figure], () => compared(indicator, figure?.achievement));

function compared(indicator: Indicator, ratio: number | undefined): readonly Compared[] {
  const { achievement, sheet } = indicator;
  const shown = achievement && shownRatio(achievement.cell);
  if (!achievement || shown === undefined || ratio === undefined) return [];
  if (shows(achievement.cell, shown, ratio)) return [{ sheet, wrong: undefined }];
  const cell = addressOf(indicator, achievement.at);
  return [
    {
      sheet,
      wrong: {
        cell,
        data: { indicator: nameOf(indicator), shown: achievement.cell.text, computed: printPercent(ratio) },
      },
    },
  ];
}

/** When most of a sheet differ, the sheet follows another methodology: one cause. */
const FEWEST_FOR_HABIT = 4;

export const achievementAsComputed = defineRule({
  id: "achievement-as-computed",
  family: "results",
  severity: "warning",
  summary: {
    it: "La percentuale di realizzazione è quella che danno target e risultato",
    en: "The achievement is the one that target and result give",
  },
  reason: because(
    "La percentuale scritta non si ricava dal target e dal risultato con la metodologia scelta",
    "The percentage entered does not follow from target and result under the chosen methodology",
    NORMS.system,
  ),
  messages: {
    other: ({ indicator, shown, computed }: { indicator: string; shown: string; computed: string }) => ({
      it: `La realizzazione di «${indicator}» è scritta ${shown}, dal calcolo risulta ${computed}.`,
      en: `The achievement of "${indicator}" is entered as ${shown}; the calculation gives ${computed}.`,
    }),
    habit: ({
      count,
      of,
      indicator,
      shown,
      computed,
    }: {
      count: number;
      of: number;
      indicator: string;
      shown: string;
      computed: string;
    }) => ({
      it: `${count} percentuali su ${of} di questo foglio non sono quelle calcolate (la prima, «${indicator}»: scritta ${shown}, calcolata ${computed}): forse il foglio segue un'altra metodologia.`,
      en: `${count} of ${of} percentages on this sheet are not the computed ones (the first, "${indicator}": entered ${shown}, computed ${computed}): the sheet may follow another methodology.`,
    }),
  },
  examples: ["risultato `3`, target `12`, realizzazione `80%`"],
  reads: ["achievement", "figure"],
  *check({ indicators }) {
    for (const comparable of bySheet(indicators.flatMap(comparedOnce)).values()) {
      const wrong = comparable.flatMap((one) => one.wrong ?? []);
      const [first] = wrong;
      const of = comparable.length;
      if (first && wrong.length >= FEWEST_FOR_HABIT && wrong.length * 2 > of) {
        yield {
          messageId: "habit",
          data: { ...first.data, count: wrong.length, of },
          cells: wrong.map(({ cell }) => cell),
        };
        continue;
      }
      for (const { cell, data } of wrong) yield { messageId: "other", data, cells: [cell] };
    }
  },
});
