/** The unit written in the target is the one of the unit column. */
import { isBlank } from "../../grid/cell";
import { shownText } from "../../plan/lines";
import type { Field, Indicator, PlanTable, YearTarget } from "../../plan/model";
import { isRead, type ReadTarget } from "../../target/reading";
import { fold } from "../../values/fold";
import { areComparable, readUnit } from "../../values/unit";
import { statesUnit } from "../evidence/goals";
import { byCause, cellsOnce } from "../evidence/one-cause";
import { because, NORMS } from "../norms";
import { defineRule, type IndicatorInYear } from "../rule";
import { addressOf, nameOf } from "../wording";

/** What the target is measured in, where it says so itself. */
function unitOfTarget(reading: ReadTarget): string | undefined {
  if (reading.goal.kind === "dates") return "data";
  return statesUnit(reading) && reading.goal.kind === "quantity" ? reading.goal.unit : undefined;
}

function contradicts(column: string, own: string): boolean {
  const unit = readUnit(fold(column));
  const isDate = /^(?:data|giorno|gg\/mm)/.test(fold(column));
  if (own === "data") return unit !== undefined && unit !== "gg";
  return isDate ? true : unit !== undefined && !areComparable(unit, own);
}

interface Disagreement {
  readonly table: PlanTable;
  readonly indicator: Indicator;
  readonly target: YearTarget;
  readonly unit: Field;
  /** what the target itself says */
  readonly own: string;
  /** what its column says */
  readonly column: string;
}

function disagreementOf({ table, indicator, target }: IndicatorInYear): readonly Disagreement[] {
  const { unit } = indicator;
  if (!unit || isBlank(unit.cell) || !target || !isRead(target.reading)) return [];
  const own = unitOfTarget(target.reading);
  const column = shownText(unit.cell);
  return own !== undefined && contradicts(column, own) ? [{ table, indicator, target, unit, own, column }] : [];
}

export const unitAgreesWithTarget = defineRule({
  id: "unit-agrees-with-target",
  family: "targets",
  severity: "warning",
  summary: { it: "L'unità del target è quella della colonna", en: "The target's unit is that of its column" },
  reason: because(
    "Un indicatore ha una sola unità di misura: se il target ne usa un'altra il confronto con il risultato non è definito",
    "An indicator has one unit: when the target uses another the comparison with the result is undefined",
    NORMS.indicatorSheet,
  ),
  messages: {
    otherUnit: ({
      indicator,
      target,
      unit,
      count,
    }: {
      indicator: string;
      target: string;
      unit: string;
      count: number;
    }) => ({
      it:
        count === 1
          ? `Il target «${target}» di «${indicator}» non è nell'unità dichiarata («${unit}»): correggere l'uno o l'altra.`
          : `I target di ${count} indicatori di questa tabella (il primo è «${target}» di «${indicator}») non sono nell'unità dichiarata («${unit}»): correggere gli uni o l'altra.`,
      en:
        count === 1
          ? `The target "${target}" of "${indicator}" is not in the declared unit ("${unit}"): correct one or the other.`
          : `The targets of ${count} indicators of this table (the first is "${target}" of "${indicator}") are not in the declared unit ("${unit}"): correct these or that.`,
    }),
  },
  examples: ["unità `%`, target `>= 5 gg`"],
  reads: ["targets", "unit"],
  *check({ indicators }) {
    for (const alike of byCause(indicators.flatMap(disagreementOf), ({ own, column }) => `${own} / ${fold(column)}`)) {
      const [{ indicator, target, column }] = alike;
      const data = { indicator: nameOf(indicator), target: target.cell.text, unit: column, count: alike.length };
      yield {
        messageId: "otherUnit",
        data,
        cells: cellsOnce(
          alike.flatMap((item) => [addressOf(item.indicator, item.target.at), addressOf(item.indicator, item.unit.at)]),
        ),
      };
    }
  },
});
