/** What the pane says about the method of computing, in Italian. */
import { countedIn } from "./counted";
import type { MethodologyTexts } from "./methodology-texts";

const counted = countedIn("it");

export const methodologyIt: MethodologyTexts = {
  label: "Metodo",
  own: "personalizzato",
  open: "Vedi e cambia il metodo di calcolo",
  title: "Metodo di calcolo",
  intro: "Come si ottengono percentuali e stati. La scelta resta in questa cartella.",
  choice: "Quale metodo usare",
  isDefault: "predefinito",
  ownChoice: { label: "Personalizzato", detail: "Le regole proprie dell’ente (SMVP)" },
  restore: "Riporta tutto al predefinito",
  changed: "cambiata",
  inForce: (name) => `In uso: ${name}`,
  notYetInForce: (name) => `Non ancora in uso: ora vale ${name}`,
  toCorrect: counted("1 campo da correggere", "# campi da correggere"),
  changes: counted("Con questo metodo 1 indicatore cambia stato.", "Con questo metodo # indicatori cambiano stato."),
  use: "Usa questo metodo",
  cancel: "Annulla",
  kept: (name) => `Metodo in uso: ${name}.`,
  keptDetail: "È scritto nella cartella: vi resta quando la si salva.",
  notKept: "Il metodo scelto è in uso, ma non è scritto nella cartella: alla prossima apertura varrà quello di prima.",
  unreadable: "Le impostazioni scritte nella cartella non si leggono tutte",
  unreadableDetail: (name) =>
    `Al loro posto valgono quelle predefinite; il metodo in uso è ${name}. Controllarlo prima di ricalcolare.`,
  edges: {
    included: "da",
    excluded: "oltre",
    of: (band) => `${band}: soglia compresa o esclusa`,
  },
};
