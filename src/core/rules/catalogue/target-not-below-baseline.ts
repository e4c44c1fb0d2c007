/** The target of the plan year asks for no less than what was reached before. */
import { isBlank } from "../../grid/cell";
import { isRead } from "../../target/reading";
import { readResult } from "../../target/read-result";
import { bySheet } from "../evidence/by-sheet";
import { isLessAmbitious, measureOf, type Measure } from "../evidence/goals";
import { because, NORMS } from "../norms";
import { defineRule, type IndicatorInYear } from "../rule";
import { addressOf, countedIndicators, nameOf } from "../wording";

/** What the baseline would be as a target of the same kind. */
function reached(
  { indicator: { baseline }, year }: IndicatorInYear,
  asked: Measure,
  dateSystem: 1900 | 1904,
): Measure | undefined {
  if (!baseline || isBlank(baseline.cell)) return undefined;
  const reading = readResult(baseline.cell, { year, dateSystem, expected: "quantity" });
  if (reading.kind === "score") return { ...asked, value: reading.value, unit: `/${reading.outOf}` };
  if (reading.kind !== "number" || (reading.unit === "%") !== (asked.unit === "%")) return undefined;
  return { ...asked, value: reading.value };
}

function asksForLess(entry: IndicatorInYear, dateSystem: 1900 | 1904): boolean {
  const { target } = entry;
  const asked = target && isRead(target.reading) ? measureOf(target.reading.goal) : undefined;
  const before = asked && reached(entry, asked, dateSystem);
  return asked !== undefined && before !== undefined && isLessAmbitious(asked, before);
}

export const targetNotBelowBaseline = defineRule({
  id: "target-not-below-baseline",
  family: "targets",
  severity: "note",
  summary: {
    it: "Il target non chiede meno di quanto già raggiunto",
    en: "The target asks for no less than was already reached",
  },
  reason: because(
    "Un target sotto il valore storico si raggiunge peggiorando: può essere giusto, ma va motivato",
    "A target below the earlier value is reached by getting worse: it may be right, but needs a reason",
    NORMS.improving,
  ),
  messages: {
    below: ({
      count,
      indicator,
      target,
      before,
    }: {
      count: number;
      indicator: string;
      target: string;
      before: string;
    }) => ({
      it: `${countedIndicators(count).it} con un target che chiede meno del valore già raggiunto; il primo è «${indicator}»: target «${target}», valore precedente «${before}».`,
      en: `${countedIndicators(count).en} with a target below the value already reached; the first is "${indicator}": target "${target}", earlier value "${before}".`,
    }),
  },
  examples: ["valore 2020 `97%`, target 2022 `95%`"],
  reads: ["baseline", "targets"],
  *check({ indicators, workbook: { dateSystem } }) {
    const below = indicators
      .filter((entry) => asksForLess(entry, dateSystem))
      .map(({ indicator, target, table: { sheet } }) => ({ indicator, target, sheet }));
    for (const entries of bySheet(below).values()) {
      const [first] = entries;
      if (!first) continue;
      const { indicator, target } = first;
      const data = {
        count: entries.length,
        indicator: nameOf(indicator),
        target: target?.cell.text ?? "",
        before: indicator.baseline?.cell.text ?? "",
      };
      const cells = entries.flatMap((entry) => (entry.target ? [addressOf(entry, entry.target.at)] : []));
      yield { messageId: "below", data, cells };
    }
  },
});
