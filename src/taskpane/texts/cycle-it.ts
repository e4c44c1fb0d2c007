/** What the pane says about the second half of the year, in Italian. */
import { countedIn } from "./counted";
import type { CycleTexts } from "./cycle-texts";

const counted = countedIn("it");

export const cycleIt: CycleTexts = {
  columns: {
    title: "Colonne per i risultati",
    wanting: counted(
      "1 tabella non ha tutte le colonne per i risultati",
      "# tabelle non hanno tutte le colonne per i risultati",
    ),
    complete: "Nessuna tabella ha bisogno di altre colonne",
    place: "Dove",
    places: { "beside-target": "Accanto al target", "right-of-table": "A destra della tabella" },
    sheets: "Fogli",
    roles: { result: "risultato", achievement: "% di realizzazione", status: "stato", note: "note" },
    addition: (columns, roles) => `${columns}: ${roles}`,
    effect:
      "Si inseriscono colonne intere con l’aspetto della tabella; quelle a destra si spostano e le celle unite si allargano. Si tolgono di nuovo dalla Cronologia.",
    leftAlone: counted("1 tabella resta com’è", "# tabelle restano come sono"),
    add: counted("Aggiungi colonne in 1 foglio", "Aggiungi colonne in # fogli"),
    noneChosen: "Scegliere almeno un foglio",
    open: "Aggiungi colonne…",
    added: counted("Colonne aggiunte in 1 foglio", "Colonne aggiunte in # fogli"),
    addedNone: "Nessuna colonna aggiunta",
    next: "Scrivere i risultati nella colonna Risultato, poi premere Ricalcola.",
  },
  twins: {
    title: "Stesso indicatore in più fogli",
    none: "Nulla da riportare e nessuna differenza",
    found: (offers, differences) =>
      [
        ...(offers > 0 ? [counted("1 risultato da riportare", "# risultati da riportare")(offers)] : []),
        ...(differences > 0 ? [counted("1 differenza da risolvere", "# differenze da risolvere")(differences)] : []),
      ].join(" · "),
    offersTitle: counted(
      "1 risultato scritto in un foglio e mancante in un altro",
      "# risultati scritti in un foglio e mancanti in un altro",
    ),
    result: "Risultato",
    isIn: "scritto in",
    missingIn: "manca in",
    carry: "Riporta…",
    carryOf: (name) => `Riporta il risultato di ${name}`,
    carryAll: counted("Riporta 1 risultato…", "Riporta tutti e # i risultati…"),
    barred: counted(
      "1 cella non si può scrivere (formula, cella unita o colonne da confermare)",
      "# celle non si possono scrivere (formule, celle unite o colonne da confermare)",
    ),
    differencesTitle: counted("1 indicatore con risultati diversi", "# indicatori con risultati diversi"),
    whichCounts: (name) => `Quale risultato vale per ${name}?`,
    alsoMissing: counted(
      "Manca ancora in 1 foglio, dove verrà riportato",
      "Manca ancora in # posti, dove verrà riportato",
    ),
    settle: "Riporta quello scelto…",
    preview: {
      title: "Risultati da riportare",
      detail: counted(
        "In 1 cella. Non si scrive nulla finché non si preme Applica.",
        "In # celle. Non si scrive nulla finché non si preme Applica.",
      ),
      nothing: "Non c’è più nulla da riportare",
      nothingDetail: "La cartella è cambiata: i risultati ora coincidono, o la cella di partenza è vuota.",
    },
  },
  interim: {
    title: "Monitoraggio intermedio",
    wholeYear: "Risultati di fine anno",
    upTo: (day) => `Risultati al ${day}`,
    byHeading: counted("Lo dice l’intestazione per 1 indicatore", "Lo dicono le intestazioni per # indicatori"),
    detail:
      "I risultati raccolti durante l’anno si misurano contro il target annuale, e ogni spiegazione lo dice. Una data scritta nell’intestazione dei risultati vale prima di questa.",
    day: "Risultati raccolti fino al",
    clear: "Tutto l’anno",
  },
  summary: {
    title: "Foglio di sintesi",
    absent: "Medie e stati per prospettiva, area, obiettivo e ufficio, con grafici e collegamenti",
    present: (sheet) => `È nel foglio «${sheet}»`,
    detail:
      "Il foglio è nostro: ogni aggiornamento lo riscrive per intero, compreso ciò che vi è stato aggiunto a mano.",
    write: "Crea il foglio",
    rewrite: "Aggiorna",
    goTo: "Vai al foglio",
    remove: "Elimina…",
    removeNow: "Elimina il foglio",
    keep: "Lascia",
    written: (sheet) => `Sintesi scritta nel foglio «${sheet}»`,
    writtenDetail: "Dopo altri cambiamenti si aggiorna da Strumenti.",
    removed: "Foglio di sintesi eliminato",
    read: counted(
      "1 formula legge la sintesi e si romperebbe: sostituirla prima con il suo valore",
      "# formule leggono la sintesi e si romperebbero: sostituirle prima con i loro valori",
    ),
  },
  report: {
    title: "Relazione per l’OIV",
    detail: "Metodologia, percentuali spiegate, segnalazioni aperte e ignorate, che cosa non è stato letto e perché.",
    page: "Scarica la pagina da stampare",
    table: "Scarica la tabella CSV",
    copy: "Copia la tabella",
    copied: "Copiata: si può incollare in Excel o in una mail.",
    notCopied: "Gli appunti non sono raggiungibili da qui: scaricare la tabella CSV.",
    where: (name) => `Il file ${name} è tra i download.`,
    fallback:
      "Se qui il download non parte (succede in Excel per Mac), aprire la cartella in Excel per il web, oppure copiare la tabella.",
  },
  history: {
    title: "Cronologia",
    none: "Nessuna scrittura da annullare in questa cartella",
    kinds: {
      figures: "Percentuali e stati",
      fixes: "Correzioni",
      results: "Risultati riportati",
      columns: "Colonne aggiunte",
    },
    unknownTime: "data non annotata",
    cells: counted("1 cella", "# celle"),
    takeBack: "Annulla",
    takeBackOf: (kind, when) => `Annulla: ${kind}, ${when}`,
    typed: "Nelle colonne aggiunte qualcuno ha scritto dopo: togliendole si perde anche quello.",
    takeBackTyped: "Togli colonne e contenuto",
    keep: "Lascia tutto",
  },
};
