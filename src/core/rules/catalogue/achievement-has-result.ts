/** Where nothing was reported no achievement is written. */
import type { CellAddress } from "../../grid/address";
import { bySheet } from "../evidence/by-sheet";
import { shownRatio } from "../evidence/achievement-cells";
import { nodeKey } from "../evidence/rows-of-plan";
import { because, NORMS } from "../norms";
import { defineRule, type RuleInput } from "../rule";
import { addressOf, nameOf } from "../wording";

interface Bare {
  readonly sheet: string;
  readonly at: CellAddress;
  readonly text: string;
  readonly shown: string;
}

/** Keys of the objectives with a result somewhere below. */
function reportedNodes(indicators: RuleInput["indicators"]): ReadonlySet<string> {
  const measured = indicators.filter(
    ({ figure }) => figure?.achievement !== undefined && figure.status !== "unreported",
  );
  // Indicators of one objective share their path.
  const paths = new Map(measured.map(({ indicator: { path, sheet } }) => [path, sheet]));
  return new Set([...paths].flatMap(([path, sheet]) => path.map((node) => nodeKey(sheet, node))));
}

/** Indicators and objectives with a percentage and, at or below them, no result at all. */
function bareAchievements({ plan, indicators, places }: RuleInput): readonly Bare[] {
  const columnsOf = new Map(
    plan.tables.map((table) => [table, new Set(table.indicators.map(({ achievement }) => achievement?.at.column))]),
  );
  const reported = reportedNodes(indicators);
  const own = indicators.flatMap(({ indicator, figure }): readonly Bare[] => {
    const { achievement, sheet, text } = indicator;
    if (figure?.status !== "unreported" || !achievement || shownRatio(achievement.cell) === undefined) return [];
    return [{ sheet, text, at: addressOf(indicator, achievement.at), shown: achievement.cell.text }];
  });
  const nodes = places.nodes.flatMap(({ sheet, text, thing, table }): readonly Bare[] => {
    const achievement = thing.achievements.find(({ at }) => columnsOf.get(table)?.has(at.column));
    if (!achievement || reported.has(nodeKey(sheet, thing)) || shownRatio(achievement.cell) === undefined) return [];
    return [{ sheet, text, at: addressOf({ sheet }, achievement.at), shown: achievement.cell.text }];
  });
  return [...own, ...nodes].sort((left, right) => left.at.row - right.at.row);
}

export const achievementHasResult = defineRule({
  id: "achievement-has-result",
  family: "results",
  severity: "warning",
  summary: {
    it: "Una percentuale c'è solo dove c'è un risultato",
    en: "An achievement stands only where there is a result",
  },
  reason: because(
    "Una percentuale senza risultato non si spiega: «non rendicontato» non è 0%",
    'A percentage without a result cannot be explained: "not reported" is not 0%',
    NORMS.system,
  ),
  messages: {
    bare: ({ text, shown, count }: { text: string; shown: string; count: number }) => ({
      it: `${count === 1 ? "Una percentuale non ha" : `${count} percentuali di questo foglio non hanno`} alcun risultato dietro; «${text}» ha ${shown}: scrivere il risultato o togliere la percentuale.`,
      en: `${count === 1 ? "One percentage has" : `${count} percentages of this sheet have`} no result behind; "${text}" has ${shown}: enter the result or remove the percentage.`,
    }),
  },
  examples: ["`0,00%` accanto a un risultato vuoto", "`3,40%` su un obiettivo i cui indicatori non sono rendicontati"],
  reads: ["achievement", "figure"],
  *check(input) {
    for (const bare of bySheet(bareAchievements(input)).values()) {
      const [first] = bare;
      if (!first) continue;
      yield {
        messageId: "bare",
        data: { text: nameOf(first), shown: first.shown, count: bare.length },
        cells: bare.map(({ at }) => at),
      };
    }
  },
});
