/** What the pane says in Italian. */
import { countedIn } from "./counted";
import { cycleIt } from "./cycle-it";
import { findingsIt } from "./findings-it";
import { methodologyIt } from "./methodology-it";
import { objectivesIt } from "./objectives-it";
import { problemsIt } from "./problems-it";
import { sheetsIt } from "./sheets-it";
import type { Texts } from "./texts";

const counted = countedIn("it");
const indicators = counted("1 indicatore", "# indicatori");
const findings = counted("1 segnalazione", "# segnalazioni");
const cells = counted("1 cella", "# celle");

export const it: Texts = {
  language: "it",
  product: "Piano della performance",
  starting: "Avvio in corso…",
  reading: {
    title: "Lettura della cartella",
    detail: "Si leggono i fogli e si controlla il piano. Nulla viene modificato.",
    stop: "Interrompi",
    stoppedTitle: "Lettura interrotta",
    stoppedDetail: "La cartella non è stata letta per intero, perciò non c’è nulla da mostrare.",
    start: "Leggi la cartella",
  },
  header: {
    reread: "Rileggi la cartella",
    more: "Altre opzioni",
    theme: "Tema",
    guide: "Guida",
    probe: "Prova questo Excel",
    openWithFile: "Apri il riquadro insieme a questo file",
    themes: { auto: "Come Office", light: "Chiaro", dark: "Scuro" },
    year: "Anno",
    years: (years) => (years.length === 1 ? `Anno ${years.join()}` : `Anni ${years.join(", ")}`),
    noYear: "Anno non indicato",
  },
  methodology: methodologyIt,
  objectives: objectivesIt,
  tabs: {
    label: "Che cosa mostrare",
    findings: "Segnalazioni",
    figures: "Indicatori",
    objectives: "Obiettivi",
    sheets: "Fogli",
    cycle: "Strumenti",
  },
  freshness: {
    changed: "La cartella è cambiata: si rilegge tra poco.",
    rereading: "Rilettura in corso…",
    outdated: "La cartella è cambiata dopo la lettura.",
    reread: "Rileggi",
  },
  findings: findingsIt,
  figures: {
    search: "Cerca un indicatore o un codice",
    clearSearch: "Cancella la ricerca",
    noMatch: "Nessun indicatore corrisponde alla ricerca.",
    filterByStatus: "Mostra solo uno stato",
    statusCount: {
      achieved: counted("1 raggiunto", "# raggiunti"),
      partial: counted("1 parzialmente raggiunto", "# parzialmente raggiunti"),
      missed: counted("1 non raggiunto", "# non raggiunti"),
      unreported: counted("1 non rendicontato", "# non rendicontati"),
      unassessable: counted("1 non valutabile", "# non valutabili"),
    },
    result: "Risultato",
    target: "Target",
    blank: "vuoto",
    noTarget: "nessuno",
    noPlace: "In questo foglio non c’è una colonna per la percentuale.",
    explanation: "Spiegazione",
    indicators,
  },
  sheets: sheetsIt,
  cycle: cycleIt,
  nothing: {
    title: "Nessun piano in questa cartella",
    detail: "In nessun foglio si riconosce una tabella con indicatori e target.",
    remedy:
      "Aprire la cartella del piano, oppure controllare che le intestazioni «Indicatori» e «Target» ci siano, poi rileggere.",
    emptyWorkbook: "La cartella è vuota.",
  },
  actions: {
    recalculate: "Ricalcola",
    pending: counted("1 percentuale da aggiornare", "# percentuali da aggiornare"),
    upToDate: "Le percentuali sono aggiornate",
    noPlace: "Nessuna colonna in cui scrivere le percentuali",
    takeBack: "Annulla",
    offer: counted(
      "Riporta com’era la cella dell’ultima scrittura",
      "Riporta com’erano le # celle dell’ultima scrittura",
    ),
    apply: "Applica",
    recolour: "Rimetti i colori",
    back: "Indietro",
    writing: counted("Scrittura di 1 cella…", "Scrittura di # celle…"),
    working: "Lavoro in corso nella cartella…",
    takingBack: "Ripristino in corso…",
  },
  preview: {
    title: "Che cosa cambierà",
    skipped: counted("1 cella resta com’è", "# celle restano come sono"),
    nothing: "Non c’è nulla da scrivere",
    nothingDetail: "Nessuna cella di percentuale si può aggiornare.",
    upToDate: "Le percentuali sono già aggiornate",
    recolour: counted(
      "Numeri e stati sono giusti. Se il colore di una cella è andato perso, si può rimettere.",
      "Numeri e stati sono giusti. Se i colori di queste # celle sono andati persi, si possono rimettere.",
    ),
    value: { heading: "Percentuali", count: counted("1 percentuale cambia", "# percentuali cambiano") },
    format: {
      heading: "Parola dello stato",
      detail: "La percentuale resta la stessa.",
      count: counted("1 percentuale prende la parola dello stato", "# percentuali prendono la parola dello stato"),
    },
    colour: {
      heading: "Solo colore",
      detail: "Il contenuto resta lo stesso.",
      count: counted("1 cella prende solo il colore dello stato", "# celle prendono solo il colore dello stato"),
    },
    explain: counted(
      "Spiega anche 1 percentuale nella colonna delle note",
      "Spiega anche # percentuali nella colonna delle note",
    ),
    skippedHeading: "Non scritte",
    from: "da",
    to: "a",
    empty: "vuota",
    toWrite: counted("1 cella da scrivere", "# celle da scrivere"),
    toColour: counted("1 cella solo da colorare", "# celle solo da colorare"),
    cells,
  },
  skipped: {
    formula: counted("1 cella contiene una formula", "# celle contengono una formula"),
    locked: counted("1 cella è protetta", "# celle sono protette"),
    changed: counted("1 cella è cambiata dopo la lettura", "# celle sono cambiate dopo la lettura"),
    covered: counted("1 cella è coperta da un’unione di celle", "# celle sono coperte da un’unione di celle"),
    shared: counted("1 cella vale per più indicatori", "# celle valgono per più indicatori"),
    text: counted("1 cella contiene un testo", "# celle contengono un testo"),
    "missing-sheet": counted("1 cella è in un foglio che non c’è più", "# celle sono in un foglio che non c’è più"),
    typed: counted(
      "1 cella delle colonne aggiunte è stata compilata dopo",
      "# celle delle colonne aggiunte sono state compilate dopo",
    ),
    lost: counted("Excel non ha conservato il valore di 1 cella", "Excel non ha conservato il valore di # celle"),
    "unsure-mapping": counted(
      "1 cella è in una tabella da confermare nella scheda Fogli",
      "# celle sono in tabelle da confermare nella scheda Fogli",
    ),
    "no-result-column": counted(
      "1 cella contiene una cifra dell’ente: nessuna colonna riconosciuta contiene il risultato da cui ricalcolarla",
      "# celle contengono cifre dell’ente: nessuna colonna riconosciuta contiene i risultati da cui ricalcolarle",
    ),
    "needs-answer": counted(
      "1 cella non si scrive: prima va chiarito un dubbio (elenco delle segnalazioni).",
      "# celle non si scrivono: prima vanno chiariti dei dubbi (elenco delle segnalazioni).",
    ),
    "no-figure": counted(
      "1 cella contiene già un valore e non c’è una percentuale con cui sostituirlo",
      "# celle contengono già un valore e non c’è una percentuale con cui sostituirlo",
    ),
  },
  notices: {
    applied: counted("Scritta 1 cella.", "Scritte # celle."),
    appliedNone: "Nessuna cella è stata scritta.",
    takenBack: counted("1 cella è tornata com’era.", "# celle sono tornate com’erano."),
    takenBackNone: "Nessuna cella è stata riportata com’era.",
    skipped: counted("1 cella è rimasta com’è:", "# celle sono rimaste come sono:"),
    plain: counted(
      "In 1 cella c’è solo il valore, senza il colore e la parola dello stato: la protezione del foglio non permette di cambiare il formato.",
      "In # celle c’è solo il valore, senza il colore e la parola dello stato: la protezione del foglio non permette di cambiare il formato.",
    ),
    standing: counted("Questa cella è rimasta scritta:", "Queste # celle sono rimaste scritte:"),
    untouched: "Nulla è stato cambiato.",
    dismiss: "Chiudi il messaggio",
  },
  problems: problemsIt,
  retry: "Riprova",
  writeAnyway: "Scrivi comunque",
  diagnostic: {
    show: "Dettagli per l’assistenza",
    hint: "Non contengono dati delle celle.",
    copy: "Copia i dettagli",
    copied: "Dettagli copiati",
    copyByHand: "Testo selezionato: premere Ctrl+C per copiarlo.",
  },
  crash: {
    title: "Il pannello si è fermato",
    sentence: "Per un errore del programma il pannello non può continuare.",
    remedy: "Ricaricare il pannello; se succede ancora, copiare i dettagli e inviarli a chi dà assistenza.",
    reload: "Ricarica il pannello",
  },
  list: { more: counted("Mostra l’ultima voce", "Mostra altre # voci") },
  announce: {
    ready: (found, checked) => `Lettura completata: ${indicators(checked)}, ${findings(found)}.`,
    preview: (patches, skipped) => `Anteprima: ${cells(patches)} da scrivere, ${cells(skipped)} da lasciare.`,
  },
};
