/** What the pane says about findings, in Italian. */
import { LONGEST_REASON } from "../../core/rules/ignored/reason";
import { countedIn } from "./counted";
import type { FindingsTexts } from "./findings-texts";

const counted = countedIn("it");

export const findingsIt: FindingsTexts = {
  noneTitle: "Nessuna segnalazione",
  noneDetail: counted(
    "Controllato 1 indicatore: non risulta nulla da correggere.",
    "Controllati # indicatori: non risulta nulla da correggere.",
  ),
  noneOpenTitle: "Nessuna segnalazione aperta",
  noneOpenDetail: counted(
    "Controllato 1 indicatore: ciò che si era trovato è tra le ignorate.",
    "Controllati # indicatori: ciò che si era trovato è tra le ignorate.",
  ),
  severities: {
    error: { name: counted("1 errore", "# errori"), meaning: "Il piano non si può misurare o si contraddice" },
    warning: { name: counted("1 avviso", "# avvisi"), meaning: "Probabilmente da correggere" },
    note: { name: counted("1 nota", "# note"), meaning: "Da guardare" },
  },
  wholeWorkbook: "Tutta la cartella",
  goTo: (cell, sheet) => `Vai alla cella ${cell} del foglio ${sheet}`,
  moreCells: counted("Mostra un’altra cella", "Mostra altre # celle"),
  tools: {
    filter: "Mostra solo una parte delle segnalazioni",
    onlyNew: counted("1 nuova", "# nuove"),
    onlyFixable: counted("1 con correzione", "# con correzione"),
    noMatch: "Nessuna segnalazione aperta corrisponde alla scelta.",
    grouping: "Raggruppa",
    byRule: "per regola",
    bySheet: "per foglio",
  },
  news: {
    badge: "nuova",
    fresh: counted("1 nuova", "# nuove"),
    solved: counted("1 risolta", "# risolte"),
    nothing: "nessuna novità",
    since: "Dal controllo precedente",
    sinceDay: (day) => `Dal controllo del ${day}`,
    showSolved: "Quali risolte",
  },
  walk: {
    previous: (what) => `Cella precedente: ${what}`,
    next: (what) => `Cella successiva: ${what}`,
    position: (place, total) => `${place} di ${total}`,
  },
  details: {
    show: "Perché",
    showOf: (finding) => `Perché: ${finding}`,
    read: "Letto",
    blank: "vuota",
    more: counted("e un’altra cella", "e altre # celle"),
    expected: "Atteso",
    why: "Perché conta",
    toRule: "La regola, con esempi",
  },
  fix: {
    one: "Correggi…",
    oneOf: (finding) => `Correggi: ${finding}`,
    available: "Correzione pronta",
    all: counted("Correggi l’unica…", "Correggi tutte (#)…"),
    allOf: (rule) => `Correggi tutte le segnalazioni della regola «${rule}»`,
    preview: {
      title: "Che cosa si corregge",
      nothing: "Non c’è più nulla da correggere",
      nothingDetail: "Le celle sono già state corrette, o non contengono più ciò che si era segnalato.",
      count: counted("Si corregge 1 cella.", "Si correggono # celle."),
      detail: "Cambia solo ciò che è evidenziato; i colori restano.",
      left: counted(
        "1 segnalazione tocca una cella che si corregge già: si rivede dopo.",
        "# segnalazioni toccano celle che si correggono già: si rivedono dopo.",
      ),
      asText: "testo",
      asNumber: "numero",
      asDate: "data",
    },
  },
  question: {
    badge: "da chiarire",
    answers: (indicator) => `Risposte per: ${indicator}`,
    rewrite: "Nessuna risposta basta da sola: riscrivere la cella in modo che si legga in un solo modo.",
    alike: counted("Applica anche a 1 indicatore simile", "Applica anche ai # indicatori simili"),
    onlyOpen: counted("1 da chiarire", "# da chiarire"),
    count: counted("1 risposta data", "# risposte date"),
    sectionDetail: "Valgono finché le celle non cambiano, e restano nella cartella.",
    given: (answer) => `Risposta: «${answer}»`,
    reopen: "Riapri la domanda",
    reopenOf: (what) => `Riapri la domanda: ${what}`,
    kept: {
      answered: "Risposta conservata nella cartella: la percentuale è calcolata.",
      reopened: "Domanda riaperta: la percentuale aspetta di nuovo la risposta.",
    },
    keptDetail: {
      answered: "Si trova in fondo all’elenco, tra le risposte date, e da lì si ritira.",
      reopened: "Si trova di nuovo tra le segnalazioni aperte.",
    },
  },
  ignore: {
    open: "Ignora…",
    openOf: (finding) => `Ignora: ${finding}`,
    scope: "Che cosa ignorare",
    thisFinding: "Solo questa segnalazione, finché la cella non cambia",
    thisRule: counted(
      "Questa regola in tutta la cartella (1 segnalazione)",
      "Questa regola in tutta la cartella (# segnalazioni)",
    ),
    reason: "Motivo",
    reasonHint: "Resta nella cartella: lo legge chi la apre dopo.",
    suggestions: ["Confermato dal responsabile", "Così nel piano approvato", "Non si applica a questo ente"],
    problems: {
      missing: "Scrivere il motivo: chi apre la cartella deve sapere perché non si segnala più.",
      "too-long": `Il motivo è troppo lungo: bastano ${LONGEST_REASON} caratteri.`,
    },
    confirm: "Ignora",
    cancel: "Annulla",
    changed: (reason) => `Era ignorata («${reason}»): il testo è cambiato.`,
    count: counted("1 ignorata", "# ignorate"),
    sectionDetail: "Non si contano tra le aperte; il motivo resta nella cartella.",
    because: (reason) => `Motivo: ${reason}`,
    wholeRule: counted("Tutta la regola: 1 segnalazione", "Tutta la regola: # segnalazioni"),
    restore: "Ripristina",
    restoreOf: (what) => `Ripristina: ${what}`,
    kept: {
      ignored: "Ignorata: il motivo è conservato nella cartella.",
      restored: "Ripristinata: si segnala di nuovo.",
    },
    keptDetail: {
      ignored: "Si trova in fondo all’elenco, tra le ignorate, e da lì si ripristina.",
      restored: "Si trova di nuovo tra le segnalazioni aperte.",
    },
    notKept: "La scelta vale, ma nella cartella non è stata conservata.",
  },
  rule: {
    severities: { error: "Errore", warning: "Avviso", note: "Nota" },
    why: "Perché conta",
    examples: "Si segnala, per esempio",
    here: counted("In questa cartella: 1 segnalazione aperta", "In questa cartella: # segnalazioni aperte"),
    nowhere: "In questa cartella non c’è nessuna segnalazione aperta di questa regola.",
    identifier: "Nome della regola",
  },
};
