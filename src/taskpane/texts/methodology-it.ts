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
  settings: {
    bands: "Soglie degli stati",
    cap: "Massimo",
    atMost: "Target «al massimo»",
    late: "Scadenze in ritardo",
    deadlines: "Più scadenze",
    steps: "Giudizi",
    parametrised: "Percentuale parametrata",
    missing: "Risultati mancanti",
    strategicMix: "Obiettivi strategici",
  },
  changed: "cambiata",
  inForce: (name) => `In uso: ${name}`,
  notYetInForce: (name) => `Non ancora in uso: ora vale ${name}`,
  toCorrect: counted("1 campo da correggere", "# campi da correggere"),
  use: "Usa questo metodo",
  cancel: "Annulla",
  kept: (name) => `Metodo in uso: ${name}.`,
  keptDetail: "È scritto nella cartella: vi resta quando la si salva.",
  notKept: "Il metodo scelto è in uso, ma non è scritto nella cartella: alla prossima apertura varrà quello di prima.",
  unreadable: "Le impostazioni scritte nella cartella non si leggono tutte",
  unreadableDetail: (name) =>
    `Al loro posto valgono quelle predefinite; il metodo in uso è ${name}. Controllarlo prima di ricalcolare.`,
  problems: {
    percent: "Scrivere una percentuale, per esempio 90 o 90,5.",
    "percent-from-100": "Scrivere una percentuale da 100 in su, per esempio 120.",
    share: "Scrivere una percentuale da 0 a 100, per esempio 40.",
    days: "Scrivere un numero intero di giorni, per esempio 15.",
    judgement: "Scrivere giudizi conosciuti, separati da virgole: per esempio scarso, sufficiente, buono, ottimo.",
    "few-judgements": "Scrivere almeno due giudizi, ciascuno una volta sola.",
  },
  fields: {
    cap: "Percentuale massima",
    graceDays: "Giorni tollerati",
    zeroAfterDays: "Giorni di ritardo che danno 0%",
    scale: "Giudizi, dal più basso al più alto",
    operational: "Quota degli obiettivi operativi",
  },
  days: "giorni",
  edges: {
    included: "da",
    excluded: "oltre",
    hint: "«Da» comprende la soglia, «oltre» la esclude. Sotto la seconda soglia: non raggiunto.",
    of: (band) => `${band}: soglia compresa o esclusa`,
  },
  cap: { capped: { label: "Con un massimo" }, open: { label: "Senza massimo" } },
  atMost: {
    linear: { label: "In linea retta", detail: "Target 10 giorni, risultato 12: 80%. Al doppio del target 0%." },
    ratio: { label: "In proporzione", detail: "Target 10 giorni, risultato 12: 83,3%." },
  },
  late: {
    sudden: { label: "Oltre i giorni tollerati vale subito 0%" },
    gradual: { label: "Oltre i giorni tollerati scende poco a poco" },
  },
  deadlines: {
    share: { label: "Conta la quota rispettata", detail: "Una su due: 50%." },
    all: { label: "Vanno rispettate tutte", detail: "Una su due: 0%." },
  },
  steps: {
    allOrNothing: { label: "Un giudizio inferiore vale 0%" },
    points: { label: "Un giudizio inferiore vale i suoi punti", detail: "Quarto posto invece del quinto: 80%." },
  },
  parametrised: {
    plain: { label: "Percentuale semplice" },
    parametrised: {
      label: "Percentuale parametrata",
      detail: "100% dalla soglia di «raggiunto», 0% sotto quella di «parzialmente raggiunto».",
    },
  },
  missing: {
    exclude: { label: "Fuori dalle medie", detail: "Sono contati a parte." },
    zero: { label: "Contano come 0%", detail: "Di solito a fine anno." },
  },
  ownShare: (percent) => `Il resto, ${percent}, va agli indicatori propri.`,
};
