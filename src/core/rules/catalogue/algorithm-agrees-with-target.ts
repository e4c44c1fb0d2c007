/** Where the algorithm states the target too, both say the same. */
import { readAlgorithmTarget } from "../../target/algorithm-target";
import type { DatesGoal, QuantityGoal } from "../../target/goal";
import { isRead, type ReadTarget } from "../../target/reading";
import { compareDates } from "../../values/calendar";
import { isStrict, isUpward } from "../../values/comparator";
import { fold } from "../../values/fold";
import { areComparable, isTimeUnit } from "../../values/unit";
import { statesDirection } from "../evidence/goals";
import { isMeasuredInOwnYear } from "../evidence/own-year";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

type Difference = "differ" | "strict" | "otherKind";

function compareQuantities(stated: QuantityGoal, goal: QuantityGoal, target: ReadTarget): Difference | undefined {
  // `n. pratiche evase entro 5 gg` under `80%` limits what is counted.
  if (!areComparable(stated.unit, goal.unit)) return isTimeUnit(stated.unit) ? undefined : "otherKind";
  if (stated.value !== goal.value) return "differ";
  const says = statesDirection(target);
  if (
    says &&
    isUpward(stated.comparator) !== undefined &&
    isUpward(goal.comparator) !== undefined &&
    isUpward(stated.comparator) !== isUpward(goal.comparator)
  )
    return "differ";
  return isStrict(stated.comparator) !== (says && isStrict(goal.comparator)) && stated.comparator !== "equal"
    ? "strict"
    : undefined;
}

function sameDates({ dates: left }: DatesGoal, { dates: right }: DatesGoal): boolean {
  return left.length === right.length && left.every((date, index) => compareDates(date, right[index] ?? date) === 0);
}

/** `data di approvazione …` is measured by a day, `n. …` and `% …` by a number. */
function kindInWords(algorithm: string): "day" | "number" | undefined {
  const text = fold(algorithm);
  if (/^data (?![^:]{3,60} - data)/.test(text)) return "day";
  return /^(?:n[.°]|nr\.|numero|%|percentuale)/.test(text) ? "number" : undefined;
}

function otherKind(algorithm: string, { goal }: ReadTarget): Difference | undefined {
  const kind = kindInWords(algorithm);
  if (kind === "day" && goal.kind === "quantity" && !isTimeUnit(goal.unit)) return "otherKind";
  return kind === "number" && goal.kind === "dates" ? "otherKind" : undefined;
}

/** Days from an event, or a number, against the number of the target. */
function compareNumbers(stated: ReadTarget, goal: QuantityGoal, target: ReadTarget): Difference | undefined {
  if (stated.goal.kind !== "quantity") return undefined;
  if (stated.kind !== "days-from-event") return compareQuantities(stated.goal, goal, target);
  return areComparable(stated.goal.unit, goal.unit) && stated.goal.value !== goal.value ? "differ" : undefined;
}

/** A deadline of another year is a finding of its own. */
function compareDeadlines(stated: DatesGoal, goal: DatesGoal, year: number | undefined): Difference | undefined {
  return goal.dates.some((date) => date.year !== year) || sameDates(stated, goal) ? undefined : "differ";
}

function compare(algorithm: string, target: ReadTarget, year: number | undefined): Difference | undefined {
  const stated = readAlgorithmTarget(algorithm, year);
  const { goal } = target;
  if (stated?.goal.kind === "dates" && goal.kind === "dates") return compareDeadlines(stated.goal, goal, year);
  const difference = stated && goal.kind === "quantity" ? compareNumbers(stated, goal, target) : undefined;
  return difference ?? otherKind(algorithm, target);
}

type Data = { indicator: string; algorithm: string; target: string };

export const algorithmAgreesWithTarget = defineRule({
  id: "algorithm-agrees-with-target",
  family: "targets",
  severity: "warning",
  summary: { it: "Algoritmo e target dicono la stessa cosa", en: "Algorithm and target say the same" },
  reason: because(
    "Se l'algoritmo ripete il target e lo ripete diverso, non si sa quale dei due misura l'indicatore",
    "When the algorithm repeats the target and repeats it otherwise, nobody knows which of the two measures the indicator",
    NORMS.indicatorSheet,
  ),
  messages: {
    differ: ({ indicator, algorithm, target }: Data) => ({
      it: `L'algoritmo di «${indicator}» chiede ${algorithm}, il target ${target}: lasciare un solo valore.`,
      en: `The algorithm of "${indicator}" asks for ${algorithm}, the target for ${target}: leave one value only.`,
    }),
    strict: ({ indicator, algorithm, target }: Data) => ({
      it: `L'algoritmo di «${indicator}» dice ${algorithm}, la cella del target «${target}»: a valore esattamente raggiunto l'esito cambia.`,
      en: `The algorithm of "${indicator}" says ${algorithm}, the target cell "${target}": a value that is just reached counts or not.`,
    }),
    otherKind: ({ indicator, algorithm, target }: Data) => ({
      it: `L'algoritmo di «${indicator}» («${algorithm}») e il target «${target}» sono di specie diversa (un giorno, un numero, una percentuale).`,
      en: `The algorithm of "${indicator}" ("${algorithm}") and the target "${target}" are of different kinds (a day, a number, a percentage).`,
    }),
  },
  examples: [
    "algoritmo `% riscossione Diritto Annuale > 60%`, target `60%`",
    "algoritmo `entro il 30/10/2019`, target `30/11/2019`",
  ],
  *checkIndicator(entry) {
    const { indicator, target, year } = entry;
    const { algorithm } = indicator;
    // The algorithm speaks of the plan year, not of the targets of later ones.
    if (!isMeasuredInOwnYear(entry) || !algorithm || !target || !isRead(target.reading)) return;
    const difference = compare(algorithm.text, target.reading, year);
    if (!difference) return;
    const stated = difference === "otherKind" ? undefined : readAlgorithmTarget(algorithm.text, year)?.canonical;
    const data = { indicator: nameOf(indicator), algorithm: stated ?? nameOf(algorithm), target: target.cell.text };
    yield { messageId: difference, data, cells: [addressOf(indicator, target.at), addressOf(indicator, algorithm.at)] };
  },
});
