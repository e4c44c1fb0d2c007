/** The deadline of a year falls in that year. */
import type { Position } from "../../grid/address";
import type { Indicator, PlanTable } from "../../plan/model";
import { isRead } from "../../target/reading";
import { printDate, type CalendarDate } from "../../values/calendar";
import { byCause, cellsOnce, countByTable } from "../evidence/one-cause";
import { planYearOf } from "../evidence/own-year";
import { because, NORMS } from "../norms";
import { defineRule, type IndicatorInYear } from "../rule";
import { addressOf, nameOf } from "../wording";

/** A target that asks for days, under the year of its column. */
interface Deadline {
  readonly at: Position;
  readonly year: number;
  /** the first of its days that lies in another year */
  readonly outside: CalendarDate | undefined;
}

interface DeadlineRow {
  readonly table: PlanTable;
  readonly indicator: Indicator;
  readonly wrong: readonly (Deadline & { readonly outside: CalendarDate })[];
}

function deadlinesOf(entry: IndicatorInYear): readonly Deadline[] {
  return entry.indicator.targets.flatMap(({ reading, year = planYearOf(entry), at }) => {
    if (!isRead(reading) || reading.goal.kind !== "dates" || year === undefined) return [];
    return [{ at, year, outside: reading.goal.dates.find((date) => date.year !== year) }];
  });
}

function rowsWithDeadlines(indicators: readonly IndicatorInYear[]): readonly DeadlineRow[] {
  return indicators.flatMap((entry) => {
    const deadlines = deadlinesOf(entry);
    const wrong = deadlines.flatMap(({ at, year, outside }) => (outside ? [{ at, year, outside }] : []));
    return deadlines.length > 0 ? [{ table: entry.table, indicator: entry.indicator, wrong }] : [];
  });
}

/** `2018 under 2019`; the years after follow from the first. */
const slipOf = ({ wrong: [first] }: DeadlineRow) => (first ? `${first.outside.year} under ${first.year}` : "");

export const deadlineInItsYear = defineRule({
  id: "deadline-in-its-year",
  family: "calendar",
  severity: "warning",
  summary: { it: "La scadenza cade nell'anno della colonna", en: "The deadline falls in the year of its column" },
  reason: because(
    "Una scadenza di un altro anno è di solito un refuso o una riga copiata dal piano precedente",
    "A deadline in another year is usually a slip or a row copied from the previous plan",
    NORMS.yearly,
  ),
  messages: {
    otherYear: ({
      indicator,
      date,
      years,
      count,
    }: {
      indicator: string;
      date: string;
      years: string;
      count: number;
    }) => ({
      it:
        count === 1
          ? `La scadenza ${date} dell'indicatore «${indicator}» non cade nell'anno del target (${years}): scrivere un giorno di quell'anno.`
          : `Le scadenze di ${count} indicatori di questa tabella (la prima è ${date}, di «${indicator}») non cadono nell'anno del target (${years}): scrivere giorni di quell'anno.`,
      en:
        count === 1
          ? `The deadline ${date} of indicator "${indicator}" is not in the year of the target (${years}): enter a day of that year.`
          : `The deadlines of ${count} indicators of this table (the first is ${date}, of "${indicator}") are not in the year of the target (${years}): enter days of that year.`,
    }),
  },
  examples: ["`30/11/2018` sotto «Target 2019»", "`Entro 31-12-2023` ripetuto sotto 2024, 2025 e 2026"],
  reads: ["targets"],
  *check({ indicators }) {
    const rows = rowsWithDeadlines(indicators);
    const askedIn = countByTable(rows);
    const outside = rows.filter(({ wrong }) => wrong.length > 0);
    for (const alike of byCause(outside, slipOf, ({ length, 0: { table } }) => length * 2 > askedIn(table))) {
      const [
        {
          indicator,
          wrong: [first],
        },
      ] = alike;
      if (!first) continue;
      const all = alike.flatMap(({ wrong }) => wrong);
      const years = [...new Set(all.map(({ year }) => year))].sort().join(", ");
      const data = { indicator: nameOf(indicator), date: printDate(first.outside), years, count: alike.length };
      const cells = alike.flatMap((row) => row.wrong.map(({ at }) => addressOf(row.indicator, at)));
      yield { messageId: "otherYear", data, cells: cellsOnce(cells) };
    }
  },
});
