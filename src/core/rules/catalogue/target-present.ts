/** Every indicator has a target for the plan year. */
import type { YearTarget } from "../../plan/model";
import { isRead } from "../../target/reading";
import { fold } from "../../values/fold";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

/** A year of survey asks for nothing; a value still to be decided is a target that is missing. */
const UNDECIDED = /^(?:(?:valore |target )?(?:ancora )?(?:da|in corso di|in fase di|in attesa di) (?:defin|determin|stabil|concord|quantific|individu|fiss|valut|complet|indic|inser)[a-z]*(?: [a-z' ]{1,60})?|n\.? ?d\.?|n\.? ?p\.?|non (?:definit|determinat|disponibil|previst)[a-z]*|t\.?b\.?d\.?|-{1,3}|\?{1,3})$/;

function isUndecided({ reading, cell }: YearTarget): boolean {
  return UNDECIDED.test(fold(cell.text).slice(0, 120)) && isRead(reading) && reading.goal.kind === "nothing";
}

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
    undecided: ({ indicator, year, text }: { indicator: string; year: number; text: string }) => ({
      it: `Il target ${year} dell'indicatore «${indicator}» è «${text}»: indicare il valore da raggiungere.`,
      en: `The ${year} target of indicator "${indicator}" is "${text}": enter the value to reach.`,
    }),
  },
  examples: ["cella vuota sotto «Target 2019»", "`da definire`"],
  *checkIndicator({ indicator, target, year }) {
    if (!target || year === undefined) return;
    const cells = [addressOf(indicator, target.at)];
    const data = { indicator: nameOf(indicator), year };
    if (target.reading.kind === "blank") yield { messageId: "blank", data, cells };
    else if (isUndecided(target)) yield { messageId: "undecided", data: { ...data, text: target.cell.text }, cells };
  },
});
