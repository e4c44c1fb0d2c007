/** A duration is measured in days, hours or minutes, not in numbers. */
import { isBlank } from "../../grid/cell";
import { shownText } from "../../plan/lines";
import { fold } from "../../values/fold";
import { readUnit } from "../../values/unit";
import { bareText } from "../evidence/bare-text";
import { quantityOf } from "../evidence/goals";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

const DURATION = /^(?:temp[oi] medi[oi]?|durata medi[ae]|tempistica media|ritardo medio|giorni medi)\b/;

export const durationInTimeUnit = defineRule({
  id: "duration-in-time-unit",
  family: "targets",
  severity: "note",
  summary: {
    it: "Una durata si misura in giorni, ore o minuti",
    en: "A duration is measured in days, hours or minutes",
  },
  reason: because(
    "Un tempo medio in «N.» non dice se sono giorni, ore o minuti",
    'A mean time in "N." does not say whether these are days, hours or minutes',
    NORMS.indicatorSheet,
  ),
  messages: {
    counted: ({ indicator, unit }: { indicator: string; unit: string }) => ({
      it: `«${indicator}» è una durata, ma l'unità è «${unit}»: attesi giorni, ore o minuti.`,
      en: `"${indicator}" is a duration, but its unit is "${unit}": days, hours or minutes were expected.`,
    }),
  },
  examples: ["`tempo medio assegnazione quesiti` con unità `N.`"],
  *checkIndicator({ indicator, target }) {
    if (!DURATION.test(fold(bareText(indicator.text)))) return;
    const { unit } = indicator;
    const column = unit && !isBlank(unit.cell) ? readUnit(fold(shownText(unit.cell))) : undefined;
    if (unit && column === "N.") {
      yield {
        messageId: "counted",
        data: { indicator: nameOf(indicator), unit: unit.cell.text },
        cells: [addressOf(indicator, unit.at)],
      };
    } else if (target && column === undefined && quantityOf(target.reading)?.unit === "N.") {
      yield {
        messageId: "counted",
        data: { indicator: nameOf(indicator), unit: "N." },
        cells: [addressOf(indicator, target.at)],
      };
    }
  },
});
