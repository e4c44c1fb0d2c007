/** No cell of an indicator's row shows an error of Excel; those of target, result and weight are told where these are read. */
import { isCellError } from "../../grid/cell";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

const FIELDS = ["achievement", "status", "baseline", "unit", "algorithm", "note"] as const;

export const noErrorValue = defineRule({
  id: "no-error-value",
  family: "results",
  severity: "error",
  summary: {
    it: "Nessuna cella dell'indicatore mostra un errore di Excel",
    en: "No cell of an indicator shows an error of Excel",
  },
  reason: because(
    "Una cella in errore nasconde la cifra che dovrebbe mostrare, e ogni formula che la usa va in errore con lei",
    "A cell in error hides the figure that it should show, and every formula that uses it fails with it",
    NORMS.measurable,
  ),
  messages: {
    error: ({ indicator, error }: { indicator: string; error: string }) => ({
      it: `Nella riga di «${indicator}» una cella mostra l'errore ${error}: correggere la formula o scrivere il valore.`,
      en: `In the row of "${indicator}" a cell shows the error ${error}: correct the formula or type the value.`,
    }),
  },
  examples: ["realizzazione `#VALUE!`", "valore storico `#DIV/0!`"],
  *checkIndicator({ indicator }) {
    for (const name of FIELDS) {
      const field = indicator[name];
      if (!field || !isCellError(field.cell.value)) continue;
      const data = { indicator: nameOf(indicator), error: field.cell.value.error };
      yield { messageId: "error", data, cells: [addressOf(indicator, field.at)] };
    }
  },
});
