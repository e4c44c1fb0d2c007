/** The unit written in the target is the one of the unit column. */
import { isBlank } from "../../grid/cell";
import { shownText } from "../../plan/lines";
import { isRead, type ReadTarget } from "../../target/reading";
import { fold } from "../../values/fold";
import { areComparable, readUnit } from "../../values/unit";
import { statesUnit } from "../evidence/goals";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
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
    otherUnit: ({ indicator, target, unit }: { indicator: string; target: string; unit: string }) => ({
      it: `Il target «${target}» di «${indicator}» non è nell'unità dichiarata («${unit}»): correggere l'uno o l'altra.`,
      en: `The target "${target}" of "${indicator}" is not in the declared unit ("${unit}"): correct one or the other.`,
    }),
  },
  examples: ["unità `%`, target `>= 5 gg`"],
  *checkIndicator({ indicator, target }) {
    const { unit } = indicator;
    if (!unit || isBlank(unit.cell) || !target || !isRead(target.reading)) return;
    const own = unitOfTarget(target.reading);
    const column = shownText(unit.cell);
    if (own === undefined || !contradicts(column, own)) return;
    const data = { indicator: nameOf(indicator), target: target.cell.text, unit: column };
    yield { messageId: "otherUnit", data, cells: [addressOf(indicator, target.at), addressOf(indicator, unit.at)] };
  },
});
