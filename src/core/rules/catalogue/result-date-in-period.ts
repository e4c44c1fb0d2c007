/** The day of a result lies in the plan year or soon after it, and not in the future. */
import { isRead } from "../../target/reading";
import { readResult } from "../../target/read-result";
import { compareDates, printDate, UNKNOWN_YEAR } from "../../values/calendar";
import { planYearOf } from "../evidence/own-year";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

export const resultDateInPeriod = defineRule({
  id: "result-date-in-period",
  family: "calendar",
  severity: "warning",
  summary: {
    it: "Il giorno del risultato sta nel periodo del piano",
    en: "The day of a result lies in the period of the plan",
  },
  reason: because(
    "Un giorno prima dell'anno di piano, molto dopo, o non ancora venuto è quasi sempre un anno sbagliato",
    "A day before the plan year, long after it, or still to come is nearly always a wrong year",
    NORMS.yearly,
  ),
  messages: {
    otherYear: ({ indicator, date, year }: { indicator: string; date: string; year: number }) => ({
      it: `Il risultato di «${indicator}» è del ${date}, ma il piano è del ${year}: verificare l'anno.`,
      en: `The result of "${indicator}" is dated ${date}, but the plan is for ${year}: check the year.`,
    }),
    future: ({ indicator, date, today }: { indicator: string; date: string; today: string }) => ({
      it: `Il risultato di «${indicator}» è del ${date}, dopo la data di rilevazione (${today}): un risultato è già avvenuto.`,
      en: `The result of "${indicator}" is dated ${date}, after the reporting date (${today}): a result has already happened.`,
    }),
  },
  examples: ["risultato `29/03/2018` nel piano 2019"],
  *checkIndicator(entry, { today, dateSystem }) {
    const { indicator } = entry;
    const { result } = indicator;
    const year = planYearOf(entry);
    // A plain number is a day only where the target asks for one.
    const expected = entry.target && isRead(entry.target.reading) ? entry.target.reading.goal.kind : "quantity";
    const reading = readResult(result?.cell, { year, dateSystem, expected });
    if (!result || reading.kind !== "dates") return;
    const dates = reading.dates.filter((date) => date.year !== UNKNOWN_YEAR);
    const cells = [addressOf(indicator, result.at)];
    const late = today && dates.find((date) => compareDates(date, today) > 0);
    const wrong = year === undefined ? undefined : dates.find((date) => date.year < year || date.year > year + 1);
    const data = { indicator: nameOf(indicator) };
    if (wrong && year !== undefined)
      yield { messageId: "otherYear", data: { ...data, date: printDate(wrong), year }, cells };
    else if (late)
      yield {
        messageId: "future",
        data: { ...data, date: printDate(late), today: printDate(today) },
        passing: ["today"],
        cells,
      };
  },
});
