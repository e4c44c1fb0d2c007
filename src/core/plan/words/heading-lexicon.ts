/**
 * The words of headings: which phrase gives a column which role. The one place for synonyms.
 * A phrase matches when all its words stand in the heading, in any order and ending; `^` asks for the first word to come first.
 * Rules are tried from top to bottom: what is said more precisely stands higher (`risultato atteso` before `risultato`).
 */
import type { ColumnRole } from "../model";
import { stemsOf } from "./stems";

/**
 * What a heading can mean besides the roles of a plan's columns.
 * `percent`: a lone `%`; `year`: a lone year; `planned`: a target beside indicators, money elsewhere; `risk`: of registers of risks, whose measures have indicators too; `interim`: part of the year; `neutral`: known and of no use; `foreign`: of tables that are no plan.
 */
export type HeadingRole = ColumnRole | "percent" | "year" | "planned" | "risk" | "interim" | "neutral" | "foreign";

export interface HeadingPhrase {
  readonly role: HeadingRole;
  /** place in the list: lower goes first */
  readonly rank: number;
  readonly stems: readonly string[];
  /** the first stem must be the heading's first */
  readonly leads: boolean;
}

const PHRASES: readonly (readonly [HeadingRole, string])[] = [
  [
    "risk",
    "rischio; rischi; rischioso; rischiosi; corruttivo; ^misura prevenzione; ^misure prevenzione; ^misura anticorruzione; ^misure anticorruzione; ^misura specifica; ^misura generale",
  ],
  [
    "interim",
    "semestre; trimestre; quadrimestre; semestrale; trimestrale; quadrimestrale; intermedio; infrannuale; preconsuntivo; avanzamento monitoraggio",
  ],
  [
    "indicator",
    "^metrica indicatore; ^codice descrizione indicatore; ^cod descrizione indicatore; ^codice denominazione indicatore",
  ],
  [
    "achievement",
    "stato realizzazione %; stato attuazione %; stato avanzamento %; percentuale avanzamento; % avanzamento",
  ],
  ["weight", "peso; ^pesi; ^pesatura; ^ponderazione; ^pond; ^weight"],
  [
    "office",
    "unità organizzativa; unità organizzative coinvolte; unità operativa; unità responsabile; unità coinvolte; area dirigenziale; area organizzativa; area responsabile; area competente; area di riferimento",
  ],
  [
    "type",
    "^tipologia; ^tipo; ^categoria indicatore; natura indicatore; ^dimensione indicatore; ^dimensione performance; ^dimensione",
  ],
  ["unit", "^unità misura; ^u m; ^um; ^unità; ^misura; ^udm"],
  ["source", "^fonte; ^fonti; ^source; modalità verifica; mezzi verifica; base dati"],
  [
    "algorithm",
    "^algoritmo; ^formula; ^modalità calcolo; ^metodo calcolo; ^metodologia calcolo; ^criterio calcolo; ^criteri calcolo; ^calcolo; ^modalità misurazione; ^metodo misurazione; ^criterio misurazione; ^metrica; ^regola calcolo; ^base calcolo; ^numeratore denominatore; ^num den; ^rapporto",
  ],
  ["strategic-objective", "^obiettivo valore pubblico; ^obiettivi valore pubblico; ^valore pubblico"],
  ["deviation", "^scostamento; ^delta; ^differenza; ^deviazione; ^variazione"],
  [
    "note",
    "^nota; ^note; ^osservazioni; ^commenti; ^commento; ^annotazioni; ^motivazioni; ^motivazione; cause scostamento; ^causa; ^cause; ^giustificazione",
  ],
  [
    "status",
    "^stato; ^status; ^esito; target raggiunto si no; ^semaforo; obiettivo raggiunto; obiettivo conseguito; ^raggiunto; ^raggiunta; si no",
  ],
  [
    "achievement",
    "raggiungimento; % raggiunto; % raggiunta; % ragg; percentuale raggiunta; % realizzazione; % realizz; % realizzato; percentuale realizzazione; percentuale realizz; grado realizzazione; livello realizzazione; tasso realizzazione; indice realizzazione; stato realizzazione %; conseguimento; % conseguito; % attuazione; grado attuazione; percentuale attuazione; realizzazione parametrata; realizz parametrata; ^realizzazione; ^realizz; % performance; % risultato raggiunto; % parametrata; % achieved; ^achievement; punteggio percentuale",
  ],
  [
    "indicator",
    "^indicatore; ^kpi; ^ind; ^descrizione indicatore; ^descrizione kpi; ^nome kpi; ^denominazione kpi; ^denominazione indicatore; ^nome indicatore; ^titolo indicatore",
  ],
  [
    "result",
    "target raggiunto; target conseguito; target realizzato; target effettivo; target consuntivo; target ottenuto",
  ],
  [
    "baseline",
    "baseline; base line; storico; storici; valore iniziale; valore partenza; punto partenza; situazione partenza; dato partenza; media triennio; media ultimo triennio; media precedente; valore base; ^base; valore precedente; risultato precedente; consuntivo precedente; dato precedente; ultimo valore; ultimo dato; valore riferimento; dato iniziale; valore attuale; situazione attuale; dato attuale",
  ],
  [
    "target",
    "target; valore atteso; valori attesi; risultato atteso; risultati attesi; ^valore obiettivo; ^valori obiettivo; traguardo; standard atteso; livello atteso; valore previsto; valore programmato; valore pianificato; risultato previsto; risultato programmato; ^atteso; ^attesi; ^milestone; ^soglia; valore soglia; ^tgt; ^targ; ^standard; performance attesa; performance prevista",
  ],
  [
    "result",
    "risultato; risultati; consuntivo; consuntivi; consuntivazione; rendicontazione; rendicontato; rendiconto; valore raggiunto; valore conseguito; valore realizzato; valore effettivo; valore rilevato; valore misurato; valore ottenuto; valore finale; valore consuntivato; dato finale; dato consuntivo; dato rilevato; ^realizzato; ^conseguito; ^ottenuto; ^effettivo; ^rilevato; ^actual; ^ris; ^cons; livello conseguito; livello raggiunto; livello realizzato; performance realizzata; performance conseguita; performance effettiva",
  ],
  [
    "planned",
    "^preventivo; ^preventivato; ^previsto; ^prevista; ^programmato; ^programmata; ^pianificato; ^previsione",
  ],
  [
    "code",
    "^codice; ^cod; ^id; ^nr; ^num; ^numero indicatore; ^numero obiettivo; ^progressivo; ^prog; ^n indicatore; ^n obiettivo; ^n ord; ^ord",
  ],
  [
    "individual-objective",
    "obiettivo individuale; obiettivi individuali; ob ind; ob individuale; obiettivo ind; ^obiettivo po; ^obiettivo personale; ^obiettivo dirigenziale",
  ],
  [
    "strategic-objective",
    "obiettivo strategico; ob strategico; ob str; ob strat; obiettivo specifico; obiettivo triennale; obiettivo pluriennale; obiettivo generale; obiettivo ente",
  ],
  [
    "operational-objective",
    "obiettivo operativo; ob operativo; ob op; ob oper; obiettivo annuale; obiettivo gestionale; obiettivo esecutivo; obiettivo struttura; obiettivo servizio; obiettivo ufficio; obiettivo peg",
  ],
  [
    "objective",
    "^obiettivo; ^objective; ^macro obiettivo; ^sotto obiettivo; ^macroobiettivo; ^obiettivi; ^ob; ^obb; ^obj; ^descrizione obiettivo; ^denominazione obiettivo; ^titolo obiettivo",
  ],
  ["perspective", "^prospettiva; ^prospettive"],
  [
    "area",
    "^area strategica; ^area intervento; ^area tematica; ^ambito; ^ambiti; ^missione; ^linea strategica; ^linee strategiche; ^linea mandato; ^linea intervento; ^asse; ^indirizzo strategico; ^priorità politica; ^priorità strategica; ^priorità; ^tema strategico; ^politica; ^area performance; ^macro area; ^macroarea",
  ],
  ["programme", "^programma; ^programmi; ^progetto; ^progetti"],
  ["department", "^area; ^aree"],
  ["neutral", "risorse umane; personale coinvolto; risorse strumentali; unità personale"],
  [
    "office",
    "^ufficio; ^uffici; ^servizio; ^servizi; ^settore; ^settori; ^struttura; ^strutture; responsabile; responsabili; ^resp; ^direzione; ^dipartimento; ^dirigente; ^dirigenti; ^referente; centro responsabilità; ^cdr; ^uo; ^u o; ^uu oo; posizione organizzativa; ^assegnatario; ^soggetto; ^soggetti; ^attori; ^competenza; ^owner; servizi coinvolti; uffici coinvolti; centro costo; centri costo",
  ],
  [
    "budget",
    "^budget; ^risorse; ^stanziamento; ^costo; ^costi; ^spesa; ^finanziamento; risorse economiche; risorse finanziarie; ^oneri",
  ],
  [
    "foreign",
    "cognome; nominativo; dipendente; dipendenti; matricola; qualifica; ^categoria; ^categorie; ^voce; ^voci; capitolo; entrate; uscite; firma; presenza; presenze; assenze; orario; telefono; email; mail; cluster; benchmark; media nazionale; ^importo; ^totale; ^totali; ^nome; ^data nascita; ^sede; ^fornitore; ^cig; ^quantità; ^prezzo; ^posizione economica; previsione competenza; previsione cassa; residui",
  ],
  [
    "neutral",
    "^minimo; ^massimo; ^eccellenza; ^linea attività; ^linee attività; ^linea prodotto; ^linee prodotto; ^linea azione; ^linee azione; ^linea lavoro; ^descrizione; ^finalità; ^goal; ^goals; ^azione; ^azioni; ^attività; ^fase; ^fasi; ^tempi; ^tempistica; ^scadenza; ^termine; ^data; ^stakeholder; ^portatori; ^beneficiari; ^destinatari; ^utenti; ^contributo; ^cronoprogramma; ^output; ^outcome; ^allegato; ^punteggio; ^valutazione; ^prodotto; ^priorità; ^collegamento; ^norma; ^riferimento; ^processo; ^valore; ^valori; ^dato; ^dati; ^anticorruzione; ^trasparenza; ^periodicità; ^frequenza; ^monitoraggio; ^verifica; ^performance",
  ],
];

const ALL: readonly HeadingPhrase[] = PHRASES.flatMap(([role, phrases], rank) =>
  phrases.split(";").map((phrase) => ({ role, rank, stems: stemsOf(phrase), leads: phrase.trim().startsWith("^") })),
);

/** The phrases by their first stem. */
export const HEADING_PHRASES: ReadonlyMap<string, readonly HeadingPhrase[]> = new Map(
  ALL.map(({ stems: [first = ""] }) => [first, ALL.filter(({ stems }) => stems[0] === first)]),
);

const QUALIFYING =
  "annuo annui annuale annuali attribuito ponderale conseguito ottenuto attuazione cause scostamento formula missione competente procedimento dirigente dirigenti macro sotto quali quantitativo quantitativa rimodulato assegnato aggiornato proposto richiesto minimo massimo effettivo rilevato consuntivato totale singolo relativo grado livello indice tasso finali nuovo strategico strategica strategiche operativo operativa individuale performance outcome output efficacia efficienza qualità risultato impatto kpi indicatore esito esiti processo prodotto salute avanzamento costo codice metrica obiettivo target misura misurazione camera camerale ente valore valori attività gestionale qualitativo quantitativo atteso finale iniziale raggiunto previsto programmato intervento interventi complessivo percentuale numerico dato dati descrizione denominazione titolo riferimento triennio triennale coinvolti coinvolte interni interno economiche finanziarie bsc parametrata realizzazione responsabile organizzativa organizzative calcolo storico consuntivo rilevazione ultimo assegnato assegnate es esercizio value programma area ufficio servizio struttura organizzativo pubblico specifico n % ° º piao pira peg ind op str";

/** Stems that may stand beside a phrase without making the heading doubtful. */
export const QUALIFIERS: ReadonlySet<string> = new Set(stemsOf(QUALIFYING));

/** Every text of the lexicon, for those who look for its words. */
export const LEXICON_TEXTS: readonly string[] = [...PHRASES.map(([, phrases]) => phrases), QUALIFYING];

/** Every stem that some phrase or qualifier holds. */
export const LEXICON_STEMS: ReadonlySet<string> = new Set([...ALL.flatMap(({ stems }) => stems), ...QUALIFIERS]);
