/** The target of the plan year says one thing that can be measured. */
import type { Position } from "../../grid/address";
import { TARGET_READING as READING } from "../../methodology/reasons";
import type { Figure } from "../../methodology/figure";
import type { Indicator, PlanTable, YearTarget } from "../../plan/model";
import { isRead, type AmbiguousTarget, type UnreadReason, type UnreadTarget } from "../../target/reading";
import { withDigits } from "../evidence/letters-for-digits";
import { byCause, cellsOnce, countByTable } from "../evidence/one-cause";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

type Reading = AmbiguousTarget | UnreadTarget;

interface Unreadable {
  readonly table: PlanTable;
  readonly indicator: Indicator;
  readonly at: Position;
  readonly reading: Reading;
}

/** Told here, and not by a rule of its own. */
const WHY: readonly UnreadReason[] = ["error-value", "no-form", "time-value"];

function unreadableIn({ reading }: YearTarget): Reading | undefined {
  if (isRead(reading) || reading.kind === "blank") return undefined;
  // A letter for a digit is a finding of its own, with its correction.
  if (withDigits(reading.text) !== reading.text) return undefined;
  return reading.kind === "ambiguous" || WHY.includes(reading.why) ? reading : undefined;
}

const isAskedOf = (figure: Figure | undefined) => figure?.doubt?.id === READING || figure?.answered?.id === READING;

export const targetReadable = defineRule({
  id: "target-readable",
  family: "targets",
  severity: "error",
  summary: { it: "Il target si legge in un solo modo", en: "The target can be read in exactly one way" },
  reason: {
    it: "Un target che non si legge, o che si legge in due modi, porta a percentuali contestabili (Linee guida DFP n. 1/2017).",
    en: "A target that cannot be read, or reads in two ways, leads to disputable percentages (DFP guidelines no. 1/2017).",
  },
  messages: {
    unread: ({ indicator, text, count }: { indicator: string; text: string; count: number }) => ({
      it: `Il target «${text}» ${count === 1 ? `dell'indicatore «${indicator}»` : `di tutti i ${count} indicatori di questa tabella`} non si legge: scrivere ad esempio «>= 80%», «12» o «entro il 31/12/2019».`,
      en: `The target "${text}" of ${count === 1 ? `indicator "${indicator}"` : `all ${count} indicators of this table`} cannot be read: write for example ">= 80%", "12" or "entro il 31/12/2019".`,
    }),
    ambiguous: ({ text, readings, count }: { text: string; readings: readonly string[]; count: number }) => ({
      it: `Il target «${text}»${count === 1 ? "" : ` di tutti i ${count} indicatori di questa tabella`} si legge in più modi (${readings.join("; ")}): scriverlo in modo che ne resti uno solo.`,
      en: `The target "${text}"${count === 1 ? "" : ` of all ${count} indicators of this table`} can be read in several ways (${readings.join("; ")}): write it so that only one remains.`,
    }),
    errorValue: ({ text, count }: { text: string; count: number }) => ({
      it:
        count === 1
          ? `La cella del target contiene l'errore di Excel ${text}: correggere la formula o scrivere il target.`
          : `Tutte le celle del target di questa tabella (${count} indicatori) contengono l'errore di Excel ${text}: correggere le formule o scrivere i target.`,
      en:
        count === 1
          ? `The target cell holds the Excel error ${text}: correct the formula or type the target.`
          : `All target cells of this table (${count} indicators) hold the Excel error ${text}: correct the formulas or type the targets.`,
    }),
    timeValue: ({ indicator, text, count }: { indicator: string; text: string; count: number }) => ({
      it: `Il target «${text}» ${count === 1 ? `dell'indicatore «${indicator}»` : `di tutti i ${count} indicatori di questa tabella`} è un'ora di Excel e non si misura: scriverlo con la sua unità, ad esempio «<= 48 ore» o «<= 15 minuti».`,
      en: `The target "${text}" of ${count === 1 ? `indicator "${indicator}"` : `all ${count} indicators of this table`} is a time of Excel and cannot be measured: write it with its unit, for example "<= 48 ore" or "<= 15 minuti".`,
    }),
  },
  examples: ["`≥ 50 partecipanti e ≥ 3 eventi`", "`da definire`"],
  reads: ["targets", "figure"],
  *check({ indicators }) {
    // What is asked at the figure, or was answered there, is not told here again.
    const asked = indicators.filter(
      ({ target, figure }) => target !== undefined && !isAskedOf(figure) && !figure?.withdrawn,
    );
    const askedIn = countByTable(asked);
    const unreadable = asked.flatMap(({ table, indicator, target }): readonly Unreadable[] => {
      const reading = target && unreadableIn(target);
      return reading ? [{ table, indicator, at: target.at, reading }] : [];
    });
    for (const alike of byCause(
      unreadable,
      ({ reading: { text } }) => text,
      ({ length, 0: { table } }) => length === askedIn(table),
    )) {
      const [{ indicator, reading }] = alike;
      const cells = cellsOnce(alike.map((item) => addressOf(item.indicator, item.at)));
      const data = { text: reading.text, count: alike.length };
      if (reading.kind === "ambiguous")
        yield {
          messageId: "ambiguous",
          data: { ...data, readings: reading.candidates.map(({ canonical }) => canonical) },
          cells,
        };
      else if (reading.why === "error-value") yield { messageId: "errorValue", data, cells };
      else if (reading.why === "time-value")
        yield { messageId: "timeValue", data: { ...data, indicator: nameOf(indicator) }, cells };
      else yield { messageId: "unread", data: { ...data, indicator: nameOf(indicator) }, cells };
    }
  },
});
