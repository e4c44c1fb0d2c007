/** Every indicator has a target for the plan year. */
import type { Indicator, PlanTable, YearTarget } from "../../plan/model";
import { isRead } from "../../target/reading";
import { fold } from "../../values/fold";
import { byCause, cellsOnce, countByTable } from "../evidence/one-cause";
import { isMeasuredInOwnYear } from "../evidence/own-year";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

/** A year of survey asks for nothing; a value still to be decided is a target that is missing. */
const UNDECIDED =
  /^(?:(?:valore |target )?(?:ancora )?(?:da|in corso di|in fase di|in attesa di) (?:defin|determin|stabil|concord|quantific|individu|fiss|valut|complet|indic|inser)[a-z]*(?: [a-z' ]{1,60})?|n\.? ?d\.?|n\.? ?p\.?|non (?:definit|determinat|disponibil|previst)[a-z]*|t\.?b\.?d\.?|-{1,3}|\?{1,3})$/;

function isUndecided({ reading, cell }: YearTarget): boolean {
  return UNDECIDED.test(fold(cell.text).slice(0, 120)) && isRead(reading) && reading.goal.kind === "nothing";
}

interface Missing {
  readonly table: PlanTable;
  readonly indicator: Indicator;
  readonly year: number;
  readonly target: YearTarget;
  /** what stands there in place of a target; empty in a blank cell */
  readonly text: string;
}

function missingText(target: YearTarget): string | undefined {
  if (target.reading.kind === "blank") return "";
  return isUndecided(target) ? target.cell.text : undefined;
}

/** A column that says in every cell the same is quoted; blank cells, or several ways to say it, are not. */
function wordsFor(alike: readonly [Missing, ...Missing[]]) {
  const [{ indicator, year, text }] = alike;
  const count = alike.length;
  if (count === 1) {
    const data = { indicator: nameOf(indicator), year, text };
    return text === "" ? { messageId: "blank" as const, data } : { messageId: "undecided" as const, data };
  }
  const data = { count, year, text };
  const isSame = text !== "" && alike.every((other) => fold(other.text) === fold(text));
  return isSame ? { messageId: "allUndecided" as const, data } : { messageId: "noneHasOne" as const, data };
}

export const targetPresent = defineRule({
  id: "target-present",
  family: "targets",
  severity: "error",
  summary: {
    it: "Ogni indicatore ha il target dell'anno di piano",
    en: "Every indicator has a target for the plan year",
  },
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
    noneHasOne: ({ count, year }: { count: number; year: number }) => ({
      it: `Nessuno dei ${count} indicatori di questa tabella ha un target per il ${year}: indicare i valori da raggiungere.`,
      en: `None of the ${count} indicators of this table has a target for ${year}: enter the values to reach.`,
    }),
    allUndecided: ({ count, year, text }: { count: number; year: number; text: string }) => ({
      it: `Il target ${year} di tutti i ${count} indicatori di questa tabella è «${text}»: indicare i valori da raggiungere.`,
      en: `The ${year} target of all ${count} indicators of this table is "${text}": enter the values to reach.`,
    }),
  },
  examples: ["cella vuota sotto «Target 2019»", "`da definire`"],
  reads: ["targets"],
  *check({ indicators }) {
    const asked = indicators.filter(
      (entry) => isMeasuredInOwnYear(entry) && entry.year !== undefined && entry.target !== undefined,
    );
    const askedIn = countByTable(asked);
    const missing = asked.flatMap(({ table, indicator, year, target }): readonly Missing[] => {
      const text = target && missingText(target);
      return target && year !== undefined && text !== undefined ? [{ table, indicator, year, target, text }] : [];
    });
    // Only where a whole table is without: a few that are alike are filled in one by one.
    for (const alike of byCause(
      missing,
      () => "no target",
      ({ length, 0: { table } }) => length === askedIn(table),
    )) {
      yield {
        ...wordsFor(alike),
        cells: cellsOnce(alike.map(({ indicator, target }) => addressOf(indicator, target.at))),
      };
    }
  },
});
