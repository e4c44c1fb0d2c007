/** What the pane says about sheets, in Italian. */
import { countedIn } from "./counted";
import type { SheetsTexts } from "./sheets-texts";

const counted = countedIn("it");
const indicators = counted("1 indicatore", "# indicatori");
const targets = counted("1 target", "# target");
const results = counted("1 risultato", "# risultati");

export const sheetsIt: SheetsTexts = {
  read: counted("1 foglio letto", "# fogli letti"),
  ignored: counted("1 foglio non letto", "# fogli non letti"),
  setAside: counted("1 tabella esclusa", "# tabelle escluse"),
  tables: counted("1 tabella", "# tabelle"),
  indicators,
  tableYear: (year) => `anno ${year}`,
  sureness: { sure: "Sicuro", "to-confirm": "Da confermare", uncertain: "Incerto" },
  decided: "Confermato",
  notWritten: "Qui non si scrive nulla finché non si conferma che cosa contengono le colonne.",
  confirm: "Conferma",
  why: "Perché",
  whyOf: (sheet) => `Perché: ${sheet}`,
  columns: "Colonne",
  doubts: "Non del tutto provato:",
  noHeading: "senza intestazione",
  shifted: (agreeing, filled) =>
    agreeing === 0
      ? `Forse spostata: nessuna delle ${filled} celle contiene ciò che dice l’intestazione.`
      : `Forse spostata: solo ${agreeing} su ${filled} celle contengono ciò che dice l’intestazione.`,
  hidden: {
    sheet: "Il foglio è nascosto: è stato letto lo stesso.",
    rows: counted(
      "1 riga nascosta o filtrata è stata letta lo stesso.",
      "# righe nascoste o filtrate sono state lette lo stesso.",
    ),
    columns: (names) => `Lette anche le colonne nascoste: ${names}.`,
  },
  roles: {
    none: "non serve",
    indicator: "indicatore",
    target: "target",
    result: "risultato",
    achievement: "% di realizzazione",
    status: "stato",
    baseline: "valore di partenza",
    weight: "peso",
    unit: "unità di misura",
    algorithm: "algoritmo",
    "strategic-objective": "obiettivo strategico",
    "operational-objective": "obiettivo operativo",
    objective: "obiettivo",
    "individual-objective": "obiettivo individuale",
    programme: "programma",
    area: "area strategica",
    perspective: "prospettiva",
    office: "ufficio",
    department: "area dirigenziale",
    note: "note",
    type: "tipologia",
    code: "codice",
    budget: "risorse",
    deviation: "scostamento",
    source: "fonte",
  },
  correct: "Correggi…",
  correctOf: (sheet) => `Correggi le colonne: ${sheet}`,
  automatic: "Torna al riconoscimento automatico",
  automaticOf: (sheet) => `Torna al riconoscimento automatico: ${sheet}`,
  teach: "È un piano…",
  teachOf: (sheet) => `È un piano: ${sheet}`,
  stale: {
    title: (sheet) => `Le intestazioni del foglio «${sheet}» sono cambiate: le colonne scelte non valgono più.`,
    gone: (sheet) => `Il foglio «${sheet}», di cui erano state scelte le colonne, non c’è più.`,
    anySheet: "Nessun foglio ha più le intestazioni di cui erano state scelte le colonne.",
    review: "Scegli di nuovo…",
    forget: "Lascia il riconoscimento automatico",
  },
  form: {
    title: (sheet) => `Colonne del foglio «${sheet}»`,
    intro: "Indicare che cosa contiene ogni colonna. Vale finché le intestazioni restano queste.",
    teachIntro: "Indicare la riga delle intestazioni e che cosa contiene ogni colonna.",
    headingRow: "Riga delle intestazioni",
    noRow: "In questa riga non c’è nulla.",
    column: (name, heading) => `${name} «${heading}»`,
    label: (heading) => `«${heading}»`,
    year: (column) => `Anno di ${column}`,
    planYear: "anno del piano",
    everywhere: counted(
      "Anche nell’altro foglio con queste intestazioni",
      "Anche negli altri # fogli con queste intestazioni",
    ),
    outcome: (found, expected, reported) =>
      `Si riconoscono ${indicators(found)}, ${targets(expected)} e ${results(reported)}.`,
    noOutcome: "Così non si riconosce nessun indicatore: scegliere almeno le colonne dell’indicatore e del target.",
    clash: (role, places) =>
      `Più colonne sono «${role}» dello stesso anno: ${places}. Se ne legge una sola: scegliere un altro anno o «non serve».`,
    use: "Usa",
    noPlan: "Non è un piano",
    cancel: "Annulla",
  },
  kept: "Scelta salvata",
  notKept: "Le colonne scelte valgono, ma non sono state salvate nella cartella.",
  keptDetail: "Le colonne scelte restano in questa cartella.",
};
