/** A result is of the kind that its target asks for: a day for a deadline, a number for a threshold. */
import { isBlank } from "../../grid/cell";
import type { Figure } from "../../methodology/figure";
import { isRead } from "../../target/reading";
import { readResult } from "../../target/read-result";
import { withDigits } from "../evidence/letters-for-digits";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

/** What is asked, or withdrawn by the sheet itself, is told elsewhere. */
const isUnmeasured = (figure: Figure | undefined) =>
  figure?.status === "unassessable" && !figure.doubt && !figure.withdrawn;

export const resultMeasurable = defineRule({
  id: "result-measurable",
  family: "results",
  severity: "error",
  summary: { it: "Il risultato si misura contro il target", en: "The result can be measured against the target" },
  reason: {
    it: "Un risultato che non si legge, o di un'altra specie (un numero contro una scadenza), non dà alcuna percentuale (D.Lgs. 150/2009, art. 5, c. 2: obiettivi misurabili).",
    en: "A result that cannot be read, or is of another kind (a number against a deadline), gives no percentage (Legislative Decree 150/2009, art. 5(2): measurable objectives).",
  },
  messages: {
    unmeasurable: ({ indicator, result, target }: { indicator: string; result: string; target: string }) => ({
      it: `Il risultato «${result}» dell'indicatore «${indicator}» non si misura contro il target «${target}»: scrivere un risultato della stessa specie del target.`,
      en: `The result "${result}" of indicator "${indicator}" cannot be measured against the target "${target}": enter a result of the target's kind.`,
    }),
  },
  examples: ["`3` contro `entro il 30/06/2019`"],
  *checkIndicator({ indicator, target, figure, year }, { dateSystem }) {
    const { result } = indicator;
    if (!result || !target || !isUnmeasured(figure)) return;
    if (isBlank(result.cell) || !isRead(target.reading) || target.reading.goal.kind === "nothing") return;
    const reading = readResult(result.cell, { year, dateSystem, expected: target.reading.goal.kind });
    // A day that does not exist, or a letter for a digit, is a finding of its own.
    if (
      (reading.kind === "unread" && reading.why === "no-such-date") ||
      withDigits(result.cell.text) !== result.cell.text
    )
      return;
    const data = { indicator: nameOf(indicator), result: result.cell.text, target: target.reading.canonical };
    yield {
      messageId: "unmeasurable",
      data,
      cells: [addressOf(indicator, result.at), addressOf(indicator, target.at)],
    };
  },
});
