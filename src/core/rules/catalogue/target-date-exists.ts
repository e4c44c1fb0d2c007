/** A date in a target exists in the calendar, in whatever year of the plan it stands. */
import { defineRule } from "../rule";
import { addressOf } from "../wording";

export const targetDateExists = defineRule({
  id: "target-date-exists",
  family: "calendar",
  severity: "error",
  summary: { it: "Le scadenze sono date che esistono", en: "Deadlines are dates that exist" },
  reason: {
    it: "Una scadenza che il calendario non ha (31 giugno) non si può né rispettare né mancare.",
    en: "A deadline that the calendar does not have (31 June) can be neither met nor missed.",
  },
  messages: {
    noSuchDate: ({ text }: { text: string }) => ({
      it: `La data «${text}» non esiste nel calendario: scrivere il giorno voluto.`,
      en: `The date "${text}" does not exist in the calendar: enter the intended day.`,
    }),
  },
  examples: ["`31/06/2018`", "`31/04/2018`"],
  *checkIndicator({ indicator }) {
    for (const { reading, at } of indicator.targets) {
      if (reading.kind !== "unread" || !("why" in reading) || reading.why !== "no-such-date") continue;
      yield { messageId: "noSuchDate", data: { text: reading.text }, cells: [addressOf(indicator, at)] };
    }
  },
});
