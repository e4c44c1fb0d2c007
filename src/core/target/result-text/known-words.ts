/**
 * The words that may stand around the value of a result without changing it, as closed classes of Italian. A word that is in none of
 * them, and that the row itself does not use for what it measures, makes the product ask: negations, beginnings (`avviato`), drafts,
 * estimates of the future, approximations and withdrawals are unknown on purpose.
 */

const GRAMMAR =
  "a ad ai agli al alla alle allo all in con col da dal dalla dalle dallo dai dagli dall d di del della delle dello dei degli dell e ed gli i il l la le lo nel nella nelle nello nei negli nell per su sul sulla sulle sui sugli sull un una uno tra fra presso tramite mediante attraverso via come cosi quale sono e' stato stata stati state risulta risultano risultato risultata pari";

/** What is measured, over what, and by whom it was said. */
const MEASURING =
  "n nr num numero numeri totale totali complessivo complessiva complessivi complessive complessivamente media medio medi medie mediamente valore valori dato dati risultato risultati consuntivo percentuale percento quota tasso indice indicatore grado livello punteggio voto giudizio importo ammontare tempo tempi durata anno annuo annua annui annue esercizio giorno giorni data mese periodo fonte rilevazione monitoraggio target obiettivo performance realizzazione raggiungimento attuazione esito sal avanzamento";

/** How certain the figure is; a figure that is not final is still the figure. */
const CERTAINTY =
  "provvisorio provvisoria provvisori provvisorie definitivo definitiva definitivi definitive preconsuntivo consolidato consolidati certificato certificati validato validati verificato verificati rilevato rilevata rilevati rilevate calcolato calcolata calcolati calcolate arrotondato arrotondata arrotondamento dichiarato comunicato misurato misurata registrato registrata registrati registrate effettivo effettiva effettivi effettive finale finali ufficiale ufficiali";

/** Acts and the bodies that adopt them; means by which something is sent or published. */
const ACTS =
  "delibera deliberazione delibere determina determinazione determine decreto decreti provvedimento provvedimenti ordinanza verbale atto atti nota protocollo prot circolare comunicazione lettera pec mail email posta portale web sito internet intranet albo amministrazione trasparente giunta consiglio consiliare camerale dirigenziale dirigente presidente presidenziale commissario commissariale segretario generale sg oiv organo direttore direttoriale area settore servizio ufficio allegato pagina pag rif riferimento firma";

/** Things done and finished; each with its four endings. */
const DONE_STEMS =
  "approvat pubblicat adottat realizzat raggiunt conseguit attuat completat conclus eseguit effettuat svolt tenut organizzat erogat evas lavorat gestit chius ultimat fatt predispost redatt elaborat presentat depositat consegnat trasmess inviat spedit inoltrat notificat protocollat sottoscritt firmat stipulat costituit istituit attivat emanat emess aggiornat caricat inserit installat deliberat determinat ratificat rilasciat rispettat superat ottenut mantenut rinnovat liquidat pagat riscoss incassat versat acquisit acquistat assunt format coinvolt assistit contattat incontrat servit iscritt partecipat prodott divulgat diffus stampat distribuit verificat controllat ispezionat esaminat istruit definit risolt riscontrat pervenut ricevut archiviat digitalizzat censit mappat visitat promoss finanziat ammess erogat collaudat consegnat rilevat misurat conteggiat";

/** Other verb forms of being done. */
const DONE_WORDS =
  "si ok esito positivo positiva positivamente regolarmente puntualmente tempestivamente avvenuto avvenuta compiuto compiuta interamente integralmente regolare";

const ENDINGS = ["o", "a", "i", "e"];

const KNOWN: ReadonlySet<string> = new Set(
  [
    ...[GRAMMAR, MEASURING, CERTAINTY, ACTS, DONE_WORDS].flatMap((words) => words.split(" ")),
    ...DONE_STEMS.split(" ").flatMap((stem) => ENDINGS.map((ending) => stem + ending)),
  ].filter((word) => word !== ""),
);

/** Verbs and acts that say that something was finished. */
const DONE: ReadonlySet<string> = new Set(
  DONE_STEMS.split(" ").flatMap((stem) => ENDINGS.map((ending) => stem + ending)),
);

/** Whether a folded word belongs to one of the closed classes. */
export function isKnownWord(word: string): boolean {
  return KNOWN.has(word);
}

/** Whether a folded word says that something was done. */
export function isDoneWord(word: string): boolean {
  return DONE.has(word);
}
