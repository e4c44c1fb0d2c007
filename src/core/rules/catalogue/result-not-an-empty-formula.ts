/** A result is not the `00/01/1900` that a formula over an empty cell shows. */
import { isRead } from "../../target/reading";
import { readResult } from "../../target/read-result";
import type { UnreportedReason } from "../../target/result";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

/** 0 shown as 00/01/1900, and a plain 0 where a day is asked for. */
const LEFT_BY_FORMULAS: readonly UnreportedReason[] = ["empty-formula", "plain-zero"];

export const resultNotAnEmptyFormula = defineRule({
  id: "result-not-an-empty-formula",
  family: "results",
  severity: "warning",
  summary: {
    it: "Il risultato non è una cella vuota travestita da data",
    en: "The result is not an empty cell dressed up as a date",
  },
  reason: {
    it: "Zero in formato data appare come 00/01/1900: quasi sempre è il collegamento a una cella ancora vuota, e l'indicatore resta non rendicontato.",
    en: "Zero in a date format shows as 00/01/1900: nearly always a link to a cell that is still empty, and the indicator stays unreported.",
  },
  messages: {
    emptyFormula: ({ indicator, text }: { indicator: string; text: string }) => ({
      it: `Il risultato «${text}» dell'indicatore «${indicator}» non è una data. Scrivere il giorno, o lasciare vuota la cella.`,
      en: `The result "${text}" of indicator "${indicator}" is no date. Enter the day, or leave the cell empty.`,
    }),
  },
  examples: ["`00/01/1900`"],
  *checkIndicator({ indicator, year, target }, { dateSystem }) {
    const { result } = indicator;
    if (!result) return;
    const expected = target && isRead(target.reading) ? target.reading.goal.kind : "quantity";
    const reading = readResult(result.cell, { year, dateSystem, expected });
    if (reading.kind !== "unreported" || !LEFT_BY_FORMULAS.includes(reading.why)) return;
    const data = { indicator: nameOf(indicator), text: result.cell.text };
    yield { messageId: "emptyFormula", data, cells: [addressOf(indicator, result.at)] };
  },
});
