/** The deadline of a year falls in that year. */
import { isRead } from "../../target/reading";
import { printDate } from "../../values/calendar";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

export const deadlineInItsYear = defineRule({
  id: "deadline-in-its-year",
  severity: "warning",
  summary: { it: "La scadenza cade nell'anno della colonna", en: "The deadline falls in the year of its column" },
  reason: {
    it: "Una scadenza di un altro anno è di solito un refuso o una riga copiata dal piano precedente; l'obiettivo è annuale (D.Lgs. 150/2009, art. 5, c. 2).",
    en: "A deadline in another year is usually a slip or a row copied from the previous plan; the objective is yearly (Legislative Decree 150/2009, art. 5(2)).",
  },
  messages: {
    otherYear: ({ indicator, date, year }: { indicator: string; date: string; year: number }) => ({
      it: `La scadenza ${date} dell'indicatore «${indicator}» non è nel ${year}, l'anno di questo target.`,
      en: `The deadline ${date} of indicator "${indicator}" is not in ${year}, the year of this target.`,
    }),
  },
  *check({ indicators }) {
    for (const { indicator } of indicators) {
      for (const { reading, year, at } of indicator.targets) {
        if (!isRead(reading) || reading.goal.kind !== "dates" || year === undefined) continue;
        const outside = reading.goal.dates.find((date) => date.year !== year);
        if (!outside) continue;
        const data = { indicator: nameOf(indicator), date: printDate(outside), year };
        yield { messageId: "otherYear", data, cells: [addressOf(indicator, at)] };
      }
    }
  },
});
