/** `deadlines`: what several deadlines are worth when some are missed. */
import { divide, sum } from "../../values/decimal";
import type { Raw } from "../comparison";
import { deadlinesWorking, MEAN_OF_DEADLINES, WORKINGS } from "../workings";
import { defineChoice, type ChoiceValue } from "./choice-setting";

interface DeadlinesValue extends ChoiceValue {
  /** the figure from the ratio of each deadline; two at least */
  readonly combine: (achievements: readonly number[]) => Raw;
}

const countMet = (achievements: readonly number[]) => achievements.filter((achievement) => achievement === 1).length;

function meanOfDeadlines(achievements: readonly number[]): Raw {
  const achievement = divide(sum(achievements), achievements.length) ?? 0;
  const isWhole = achievements.every((each) => each === 0 || each === 1);
  const working = isWhole ? deadlinesWorking(countMet(achievements), achievements.length) : MEAN_OF_DEADLINES;
  return { achievement, working, isArithmetic: true };
}

export const deadlines = defineChoice<"share" | "all", DeadlinesValue>({
  title: { it: "Più scadenze", en: "Several deadlines" },
  standard: "share",
  values: {
    share: {
      label: { it: "Conta la quota rispettata", en: "The share that was met counts" },
      detail: { it: "Una su due: 50%.", en: "One of two: 50%." },
      sentence: {
        it: "Con più scadenze conta la quota di quelle rispettate.",
        en: "Of several deadlines the share that was met counts.",
      },
      combine: meanOfDeadlines,
    },
    all: {
      label: { it: "Vanno rispettate tutte", en: "All must be met" },
      detail: { it: "Una su due: 0%.", en: "One of two: 0%." },
      sentence: {
        it: "Con più scadenze vale 100% solo se sono rispettate tutte.",
        en: "Several deadlines are worth 100% only if all are met.",
      },
      combine: (achievements) =>
        countMet(achievements) < achievements.length
          ? { achievement: 0, working: WORKINGS.notAllOnTime, isArithmetic: false }
          : meanOfDeadlines(achievements),
    },
  },
});
