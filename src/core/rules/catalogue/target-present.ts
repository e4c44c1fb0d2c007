/** Every indicator has a target for the plan year. */
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

export const targetPresent = defineRule({
  id: "target-present",
  family: "targets",
  severity: "error",
  summary: { it: "Ogni indicatore ha il target dell'anno di piano", en: "Every indicator has a target for the plan year" },
  reason: {
    it: "Senza target l'indicatore non può essere misurato (D.Lgs. 150/2009, art. 5, c. 2: obiettivi misurabili e riferiti a un arco temporale determinato).",
    en: "Without a target the indicator cannot be measured (Legislative Decree 150/2009, art. 5(2): measurable objectives for a set period).",
  },
  messages: {
    blank: ({ indicator, year }: { indicator: string; year: number }) => ({
      it: `Manca il target ${year} dell'indicatore «${indicator}»: indicare il valore da raggiungere.`,
      en: `The ${year} target of indicator "${indicator}" is missing: enter the value to reach.`,
    }),
  },
  examples: ["cella vuota sotto «Target 2019»"],
  *check({ indicators }) {
    for (const { indicator, target, year } of indicators) {
      if (target?.reading.kind !== "blank" || year === undefined) continue;
      yield { messageId: "blank", data: { indicator: nameOf(indicator), year }, cells: [addressOf(indicator, target.at)] };
    }
  },
});
