/** The target of the plan year says one thing that can be measured. */
import { isRead } from "../../target/reading";
import { withDigits } from "../evidence/letters-for-digits";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

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
    unread: ({ indicator, text }: { indicator: string; text: string }) => ({
      it: `Il target «${text}» dell'indicatore «${indicator}» non si legge: scrivere ad esempio «>= 80%», «12» o «entro il 31/12/2019».`,
      en: `The target "${text}" of indicator "${indicator}" cannot be read: write for example ">= 80%", "12" or "entro il 31/12/2019".`,
    }),
    ambiguous: ({ text, readings }: { text: string; readings: readonly string[] }) => ({
      it: `Il target «${text}» si legge in più modi (${readings.join("; ")}): scriverlo in modo che ne resti uno solo.`,
      en: `The target "${text}" can be read in several ways (${readings.join("; ")}): write it so that only one remains.`,
    }),
    errorValue: ({ text }: { text: string }) => ({
      it: `La cella del target contiene l'errore di Excel ${text}: correggere la formula o scrivere il target.`,
      en: `The target cell holds the Excel error ${text}: correct the formula or type the target.`,
    }),
  },
  examples: ["`≥ 50 partecipanti e ≥ 3 eventi`", "`da definire`"],
  *checkIndicator({ indicator, target }) {
    if (!target || isRead(target.reading) || target.reading.kind === "blank") return;
    const { reading } = target;
    const cells = [addressOf(indicator, target.at)];
    const { text } = reading;
    // A letter for a digit is a finding of its own, with its correction.
    if (withDigits(text) !== text) return;
    if (reading.kind === "ambiguous") {
      yield { messageId: "ambiguous", data: { text, readings: reading.candidates.map(({ canonical }) => canonical) }, cells };
    } else if (reading.why === "error-value") {
      yield { messageId: "errorValue", data: { text }, cells };
    } else if (reading.why === "no-form") {
      yield { messageId: "unread", data: { indicator: nameOf(indicator), text }, cells };
    }
  },
});
