/** A date in a result exists in the calendar. */
import { isRead } from "../../target/reading";
import { readResult } from "../../target/read-result";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

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
    noSuchDate: ({ text, indicator }: { text: string; indicator: string }) => ({
      it: `La data «${text}» del risultato di «${indicator}» non esiste nel calendario: scrivere il giorno giusto.`,
      en: `The date "${text}" in the result of "${indicator}" does not exist in the calendar: enter the right day.`,
    }),
  },
  examples: ["risultato `31/06/2019`"],
  *checkIndicator({ indicator, year, target }, { dateSystem }) {
    const { result } = indicator;
    if (!result) return;
    const expected = target && isRead(target.reading) ? target.reading.goal.kind : "quantity";
    const reading = readResult(result.cell, { year, dateSystem, expected });
    if (reading.kind !== "unread" || reading.why !== "no-such-date") return;
    yield { messageId: "noSuchDate", data: { text: result.cell.text, indicator: nameOf(indicator) }, cells: [addressOf(indicator, result.at)] };
  },
});
