/** What the pane says about the second half of the year, in Italian. */
import { countedIn } from "./counted";
import type { CycleTexts } from "./cycle-texts";

const counted = countedIn("it");

export const cycleIt: CycleTexts = {
  columns: {
    title: "Colonne per i risultati",
    wanting: counted("1 tabella non ha tutte le colonne per i risultati", "# tabelle non hanno tutte le colonne per i risultati"),
    complete: "Nessuna tabella ha bisogno di altre colonne",
    place: "Dove",
    places: { "beside-target": "Accanto al target", "right-of-table": "A destra della tabella" },
    sheets: "Fogli",
    roles: { result: "risultato", achievement: "% di realizzazione", status: "stato", note: "note" },
    addition: (columns, roles) => `${columns}: ${roles}`,
    effect: "Si inseriscono colonne intere con l’aspetto della tabella; quelle a destra si spostano e le celle unite si allargano. Si tolgono di nuovo dalla Cronologia.",
    leftAlone: counted("1 tabella resta com’è", "# tabelle restano come sono"),
    add: counted("Aggiungi colonne in 1 foglio", "Aggiungi colonne in # fogli"),
    noneChosen: "Scegliere almeno un foglio",
    hint: "Questo piano non ha dove scrivere risultati e percentuali.",
    open: "Aggiungi colonne…",
  },
  twins: {
    title: "Stesso indicatore in più fogli",
    none: "I risultati scritti in più fogli coincidono",
    found: (offers, differences) =>
      [
        ...(offers > 0 ? [counted("1 risultato da riportare", "# risultati da riportare")(offers)] : []),
        ...(differences > 0 ? [counted("1 differenza da risolvere", "# differenze da risolvere")(differences)] : []),
      ].join(" · "),
    offersTitle: counted("1 risultato scritto in un foglio e mancante in un altro", "# risultati scritti in un foglio e mancanti in un altro"),
    result: "Risultato",
    isIn: "scritto in",
    missingIn: "manca in",
    carry: "Riporta…",
    carryOf: (name) => `Riporta il risultato di ${name}`,
    carryAll: counted("Riporta 1 risultato…", "Riporta tutti e # i risultati…"),
    barred: counted("1 cella non si può scrivere (formula, cella protetta o unita)", "# celle non si possono scrivere (formule, celle protette o unite)"),
    differencesTitle: counted("1 indicatore con risultati diversi", "# indicatori con risultati diversi"),
    whichCounts: (name) => `Quale risultato vale per ${name}?`,
    alsoMissing: counted("Manca ancora in 1 foglio, dove verrà riportato", "Manca ancora in # posti, dove verrà riportato"),
    settle: "Riporta quello scelto…",
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
    fallback: "Se qui il download non parte (succede in Excel per Mac), aprire la cartella in Excel per il web, oppure copiare la tabella.",
  },
  history: {
    title: "Cronologia",
    none: "Nessuna scrittura da annullare in questa cartella",
    kinds: { figures: "Percentuali e stati", fixes: "Correzioni", results: "Risultati riportati", columns: "Colonne aggiunte" },
    unknownTime: "data non annotata",
    cells: counted("1 cella", "# celle"),
    takeBack: "Annulla",
    takeBackOf: (kind, when) => `Annulla: ${kind}, ${when}`,
    typed: "Nelle colonne aggiunte qualcuno ha scritto dopo: togliendole si perde anche quello.",
    takeBackTyped: "Togli colonne e contenuto",
    keep: "Lascia tutto",
  },
};
