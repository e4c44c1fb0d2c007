/** A target that leans on an earlier year finds its value in the baseline cell. */
import { isRead } from "../../target/reading";
import { readResult } from "../../target/read-result";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

export const relativeTargetHasBaseline = defineRule({
  id: "relative-target-has-baseline",
  family: "targets",
  severity: "warning",
  summary: {
    it: "Un target relativo ha il valore a cui si riferisce",
    en: "A relative target has the value it refers to",
  },
  reason: because(
    "«≥ anno precedente» si misura solo conoscendo il valore dell'anno precedente",
    '"≥ the year before" can only be measured with the value of the year before',
    NORMS.indicatorSheet,
  ),
  messages: {
    noBaseline: ({ indicator, target }: { indicator: string; target: string }) => ({
      it: `Il target «${target}» di «${indicator}» si riferisce a un valore precedente, ma la cella di quel valore non contiene un numero: scriverlo.`,
      en: `The target "${target}" of "${indicator}" refers to an earlier value, but the cell for it holds no number: enter it.`,
    }),
  },
  examples: ["target `≥ anno x-1` con «Valore 2020» vuoto"],
  *checkIndicator({ indicator, target, year }, { dateSystem }) {
    const { baseline } = indicator;
    if (!baseline || !target || !isRead(target.reading) || target.reading.goal.kind !== "relative") return;
    const { goal } = target.reading;
    if (goal.to !== "baseline" || goal.total !== undefined) return;
    if (readResult(baseline.cell, { year, dateSystem, expected: "quantity" }).kind === "number") return;
    const data = { indicator: nameOf(indicator), target: target.cell.text };
    yield {
      messageId: "noBaseline",
      data,
      cells: [addressOf(indicator, baseline.at), addressOf(indicator, target.at)],
    };
  },
});
