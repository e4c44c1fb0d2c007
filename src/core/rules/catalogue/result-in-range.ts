/** The result of a share lies between 0 and 100 %, that of a count is not negative. */
import type { Field, Indicator } from "../../plan/model";
import type { QuantityGoal } from "../../target/goal";
import { readResult } from "../../target/read-result";
import { quantityOf } from "../evidence/goals";
import { isPartOfWhole, looksTypedAsPoints } from "../evidence/share-of-whole";
import { because, NORMS } from "../norms";
import { defineRule, type IndicatorInYear } from "../rule";
import { addressOf, nameOf } from "../wording";

/** The value with `%` as a ratio; a plain 85 under a percentage is 85 %. */
function numberOf(
  { indicator: { result }, year }: IndicatorInYear,
  unit: string | undefined,
  dateSystem: 1900 | 1904,
): number | undefined {
  const reading = readResult(result?.cell, { year, dateSystem, expected: "quantity" });
  if (reading.kind !== "number" || reading.isSigned) return undefined;
  return unit === "%" && reading.unit !== "%" && Math.abs(reading.value) > 1 ? reading.value / 100 : reading.value;
}

interface Outside {
  readonly messageId: "beyond" | "negative" | "typed";
  readonly result: Field;
}

function faultOf(value: number, goal: QuantityGoal, indicator: Indicator): Outside["messageId"] | undefined {
  if (value >= 0 && value <= 1) return undefined;
  const isPart = goal.unit === "%" && goal.value <= 1 && isPartOfWhole(indicator);
  if (isPart && value > 1) return "beyond";
  const canBeNegative = goal.value < 0 || (goal.unit === "%" && !isPart);
  return value < 0 && !canBeNegative ? "negative" : undefined;
}

function outside(entry: IndicatorInYear, dateSystem: 1900 | 1904): Outside | undefined {
  const { indicator, target } = entry;
  const { result } = indicator;
  const goal = target && quantityOf(target.reading);
  const value = goal && numberOf(entry, goal.unit, dateSystem);
  if (result && goal?.unit === "%" && looksTypedAsPoints(result.cell)) return { messageId: "typed", result };
  const messageId = goal && value !== undefined ? faultOf(value, goal, indicator) : undefined;
  return messageId && result && { messageId, result };
}

export const resultInRange = defineRule({
  id: "result-in-range",
  family: "results",
  severity: "warning",
  summary: { it: "Il risultato di una quota sta tra 0% e 100%", en: "The result of a share lies between 0% and 100%" },
  reason: because(
    "Una quota oltre il 100%, o un conteggio negativo, è un errore di calcolo o di battitura",
    "A share above 100%, or a negative count, is an error of calculation or typing",
    NORMS.measurable,
  ),
  messages: {
    beyond: ({ indicator, result }: { indicator: string; result: string }) => ({
      it: `«${indicator}» è una quota, ma il risultato è «${result}»: atteso un valore tra 0% e 100%.`,
      en: `"${indicator}" is a share, but its result is "${result}": a value between 0% and 100% was expected.`,
    }),
    negative: ({ indicator, result }: { indicator: string; result: string }) => ({
      it: `Il risultato di «${indicator}» è «${result}»: atteso un valore non negativo, come il target.`,
      en: `The result of "${indicator}" is "${result}": a value of zero or more, like the target, was expected.`,
    }),
    typed: ({ indicator, result }: { indicator: string; result: string }) => ({
      it: `Il risultato di «${indicator}» è «${result}»: probabilmente un numero scritto in una cella in formato percentuale; verificare la percentuale voluta.`,
      en: `The result of "${indicator}" is "${result}": probably a plain number typed in a cell formatted as a percentage; check which percentage is meant.`,
    }),
  },
  examples: ["`% pratiche evase` con risultato `950%`"],
  *checkIndicator(entry, { dateSystem }) {
    const found = outside(entry, dateSystem);
    if (!found) return;
    const { messageId, result } = found;
    yield {
      messageId,
      data: { indicator: nameOf(entry.indicator), result: result.cell.text },
      cells: [addressOf(entry.indicator, result.at)],
    };
  },
});
