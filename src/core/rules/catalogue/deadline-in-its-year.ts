/** The deadline of a year falls in that year. */
import { isRead } from "../../target/reading";
import { printDate } from "../../values/calendar";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

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
    otherYear: ({ indicator, date, years }: { indicator: string; date: string; years: string }) => ({
      it: `La scadenza ${date} dell'indicatore «${indicator}» non cade nell'anno del target (${years}): scrivere un giorno di quell'anno.`,
      en: `The deadline ${date} of indicator "${indicator}" is not in the year of the target (${years}): enter a day of that year.`,
    }),
  },
  examples: ["`30/11/2018` sotto «Target 2019»", "`Entro 31-12-2023` ripetuto sotto 2024, 2025 e 2026"],
  *checkIndicator({ indicator, year: measured }) {
    const wrong = indicator.targets.flatMap(({ reading, year = measured, at }) => {
      if (!isRead(reading) || reading.goal.kind !== "dates" || year === undefined) return [];
      const outside = reading.goal.dates.find((date) => date.year !== year);
      return outside ? [{ at, year, date: outside }] : [];
    });
    const [first] = wrong;
    if (!first) return;
    const years = wrong.map(({ year }) => year).join(", ");
    const data = { indicator: nameOf(indicator), date: printDate(first.date), years };
    yield { messageId: "otherYear", data, cells: wrong.map(({ at }) => addressOf(indicator, at)) };
  },
});
