/** The results of a table are not all zero. */
import { isBlank, type Cell } from "../../grid/cell";
import type { Indicator } from "../../plan/model";
import { bySheet } from "../evidence/by-sheet";
import { numberInText } from "../evidence/typed-as-text";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

/** Fewer zeros may well be results. */
const FEWEST = 4;

const isZero = (cell: Cell) => cell.value === 0 || numberInText(cell)?.value === 0;

function filledResults(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.filter(({ result }) => result && !isBlank(result.cell));
}

export const resultsNotAllZero = defineRule({
  id: "results-not-all-zero",
  family: "results",
  severity: "warning",
  summary: { it: "I risultati di un foglio non sono tutti zero", en: "The results of a sheet are not all zero" },
  reason: because(
    "Risultati tutti a zero sono quasi sempre collegamenti a celle vuote, non risultati: l'ufficio apparirebbe del tutto inadempiente",
    "Results that are all zero are nearly always links to empty cells, not results: the office would seem to have done nothing",
    NORMS.report,
  ),
  messages: {
    allZero: ({ count, sheet }: { count: number; sheet: string }) => ({
      it: `Tutti i ${count} risultati scritti in «${sheet}» sono 0: verificare se sono risultati o collegamenti a celle vuote.`,
      en: `All ${count} results entered in "${sheet}" are 0: check whether they are results or links to empty cells.`,
    }),
  },
  examples: ["un cruscotto con `0`, `0,00%` in ogni riga"],
  reads: ["result"],
  *check({ indicators }) {
    for (const [sheet, own] of bySheet(indicators.map(({ indicator }) => indicator))) {
      const filled = filledResults(own);
      if (filled.length < FEWEST || !filled.every(({ result }) => result && isZero(result.cell))) continue;
      const cells = filled.flatMap((indicator) =>
        indicator.result ? [addressOf(indicator, indicator.result.at)] : [],
      );
      yield { messageId: "allZero", data: { count: filled.length, sheet }, cells };
    }
  },
});
