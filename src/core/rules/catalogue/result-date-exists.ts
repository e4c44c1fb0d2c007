/** A date in a result exists in the calendar. */
import type { Cell } from "../../grid/cell";
import type { Field, Indicator, PlanTable } from "../../plan/model";
import { isRead } from "../../target/reading";
import { readResult } from "../../target/read-result";
import { byCause, cellsOnce } from "../evidence/one-cause";
import { planYearOf } from "../evidence/own-year";
import { defineRule, type IndicatorInYear } from "../rule";
import { addressOf, nameOf } from "../wording";

interface Wrong {
  readonly table: PlanTable;
  readonly indicator: Indicator;
  readonly result: Field;
}

function isNoDate(entry: IndicatorInYear, cell: Cell, dateSystem: 1900 | 1904): boolean {
  const { target } = entry;
  const expected = target && isRead(target.reading) ? target.reading.goal.kind : "quantity";
  const reading = readResult(cell, { year: planYearOf(entry), dateSystem, expected });
  return reading.kind === "unread" && reading.why === "no-such-date";
}

export const resultDateExists = defineRule({
  id: "result-date-exists",
  family: "calendar",
  severity: "error",
  summary: { it: "Le date dei risultati esistono", en: "Dates of results exist" },
  reason: {
    it: "Un giorno che il calendario non ha non dice se la scadenza è stata rispettata.",
    en: "A day that the calendar does not have cannot tell whether the deadline was met.",
  },
  messages: {
    noSuchDate: ({ text, indicator, count }: { text: string; indicator: string; count: number }) => ({
      it: `La data «${text}» ${count === 1 ? `del risultato di «${indicator}»` : `di ${count} risultati di questa tabella (il primo è di «${indicator}»)`} non esiste nel calendario: scrivere il giorno giusto.`,
      en: `The date "${text}" in ${count === 1 ? `the result of "${indicator}"` : `${count} results of this table (the first is that of "${indicator}")`} does not exist in the calendar: enter the right day.`,
    }),
  },
  examples: ["risultato `31/06/2019`"],
  reads: ["result", "targets"],
  *check({ indicators, workbook: { dateSystem } }) {
    const wrong = indicators.flatMap((entry): readonly Wrong[] => {
      const { table, indicator } = entry;
      const { result } = indicator;
      return result && isNoDate(entry, result.cell, dateSystem) ? [{ table, indicator, result }] : [];
    });
    for (const alike of byCause(wrong, ({ result }) => result.cell.text.trim())) {
      const [{ indicator, result }] = alike;
      const data = { text: result.cell.text, indicator: nameOf(indicator), count: alike.length };
      yield {
        messageId: "noSuchDate",
        data,
        cells: cellsOnce(alike.map((item) => addressOf(item.indicator, item.result.at))),
      };
    }
  },
});
