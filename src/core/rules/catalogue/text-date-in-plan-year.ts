/** A term that stands in the words of an indicator falls in the plan year. */
import { fold } from "../../values/fold";
import { planYearOf } from "../evidence/own-year";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

/** `entro il 31/12/2022`, `al 30/06/2022`: terms, not the dates of acts that the text cites. */
const TERM = /\b(?:entro|entro il|entro l'|al|e al|fino al) (\d{1,2}[/.-]\d{1,2}[/.-](20\d{2}))(?!\d)/g;

export const textDateInPlanYear = defineRule({
  id: "text-date-in-plan-year",
  family: "calendar",
  severity: "note",
  summary: { it: "I termini scritti nel testo sono dell'anno di piano", en: "Terms in the text are of the plan year" },
  reason: because(
    "Un termine di un altro anno nel testo dell'indicatore resta di solito dal piano precedente",
    "A term of another year in an indicator's text is usually left over from the previous plan",
    NORMS.yearly,
  ),
  messages: {
    otherYear: ({ indicator, date, year }: { indicator: string; date: string; year: number }) => ({
      it: `Il testo «${indicator}» nomina il termine ${date}, ma il piano è del ${year}: verificare l'anno.`,
      en: `The text "${indicator}" names the term ${date}, but the plan is for ${year}: check the year.`,
    }),
  },
  examples: ["`Monitoraggio semestrale (al 30/06/2022 e al 31/12/2022)` nel piano 2023"],
  *checkIndicator(entry) {
    const { indicator } = entry;
    const year = planYearOf(entry);
    if (year === undefined) return;
    const dates = [...fold(indicator.text).slice(0, 600).matchAll(TERM)];
    // A ratio may compare with the end of the year before; only a text whose every term is of another year is out of date.
    const [first] = dates;
    if (!first || dates.some(([, , named]) => Number(named) === year)) return;
    yield {
      messageId: "otherYear",
      data: { indicator: nameOf(indicator), date: first[1] ?? "", year },
      cells: [addressOf(indicator, indicator.at)],
    };
  },
});
