/** Which way an indicator is meant to go, from the words of its own text: durations, delays, costs, complaints and errors go down. */
import { fold } from "../values/fold";

/** `S1.2.4-a `, `2.1.1 Obiettivo 3: `, `a) ` in front of a text. */
const CODE = /^(?:[a-z]{0,3} ?\d[\d.]*(?:-?[a-z])?[ .)-]+|[a-z]\) )/;
/** Words that say how something is counted, not what. */
const COUNTING =
  /^(?:n[.°]{1,2} ?|(?:n|nr\.?|num\.|numero|totale|percentuale|%|tasso|quota|media|medio|medie|medi|indice|indicatore|annuale|annuo|livello|valore|incidenza|importo|ammontare|giorni|giornate|ore|minuti|consolidamento|di|dei|delle|degli|del|della|dello|per|i|il|gli|le|la)(?: |$)|(?:dell|d|l)')/;
/** Durations, delays and costs. */
const BURDEN =
  /^(?:temp[oi]|tempistic[ah]e?|tempestivita|durat[ae]|ritard[oi]|attes[ae]|sospension[ei]|cost[oi]|oneri|debit[oi]|spes[ae] (?:di funzionamento|generali)|spes[ae](?= per (?!(?:gli |le |la |l'|i )?(?:intervent|promozion|iniziativ|investiment|formazion|progett|contribut)))|consum[oi]|data [^:]{3,60} - data)(?![a-z])/;
/** What ought not to happen at all. */
const FAULT =
  /^(?:reclam[oi]|lamentel[ae]|segnalazion[ei] (?:di |illecit|negativ)|contestazion[ei]|ricors[oi]|disservizi|sanzion[ei] subit[ae]|interruzion[ei]|margin[ei] di error[ei]|contenzios[oi]|error[ei]|errat[aeio]|anomali[ae]|difett[oi]|assenz[ae]|assenteismo|malatti[ae]|infortuni[oi]?|non conformita|rilievi|scostament[oi]|arretrat[oi]|giacenz[ae]|insolut[oi]|pratiche (?:sospese|arretrate|inevase|giacenti))/;
/** What was left undone. */
const UNDONE =
  /^(?:mancat[aeio] |(?:[a-z']+ ){1,3}non (?:evas|lavorat|risolt|pagat|riscoss|rispost|definit|chius|conclus|gestit|trattat|rispettat)[ieao](?![a-z]))/;
/** What was done too late. */
const LATE = /\b(?:in ritardo|fuori termine|oltre (?:i termini|il termine|la scadenza|le scadenze))(?![a-z])/;
/** Work on what is late or undone is no fault. */
const AGAINST =
  /^(?:recuper|riduzion|sollecit|gestion|verific|control|monitor|smaltiment|azion)|\b(?:recuperat|ridott|sollecitat|sanat|smaltit)[ieao]\b/;
/** Stretches of time that are said in days or hours. */
const STRETCH =
  /(?:^| )(?:giorni|ore|minuti)(?: lavorativi)? (?:medi[ae]?|intercors[ie]|intercorrenti|necessari[e]?|impiegat[ie]|trascors[ie])(?![a-z])/;
/** Time in which a service can be used. */
const OPEN_TIME =
  /^temp[oi] (?:medi[oa]? )?(?:di |del |della )?(?:apertura|disponibilita|presenza|formazione|funzionamento|operativita)(?![a-z])/;
/** Words that turn a fault round: complaints that were answered, errors that were corrected. */
const DEALT_WITH =
  /\b(?:evas[ieao]|risolt[ieao]|gestit[ieao]|trattat[ieao]|definit[ieao]|riscontrat[ieao]|chius[ieao]|lavorat[ieao]|corrett[ieao]|rimoss[ieao]|recuperat[ieao]|ridott[ieao]|riduzione|entro)\b/;
/** Days that a service is open or staff are taught go up, although days in general are a duration. */
const MORE_DAYS_ARE_BETTER =
  /\b(?:formazione|formativ[ieao]|apertura|presenz[ae]|anticipo|frequenza|assistenza|smart working|lavoro agile|partecipazione|consulenza|docenza|erogat[ieao]|aula|orientamento|alternanza|tirocini[oi]?|sportello|operativita)\b/;

const MEASURE = /^(?:n[.°]|nr\.|num\.|numero|%|percentuale|tasso|media|temp[oi]|durata)/;

function withoutCounting(clause: string): string {
  let rest = clause;
  // A dozen words of this kind in a row do not occur; the bound keeps hostile text linear.
  for (let step = 0; step < 12; step += 1) {
    const next = rest.replace(COUNTING, "").trimStart();
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/** The parts of an indicator that say what is measured: the last one after a colon when it starts like a measure, else all. */
function clausesOf(text: string): readonly string[] {
  const clauses = fold(text)
    .slice(0, 400)
    .replace(CODE, "")
    .split(": ")
    .map((clause) => clause.trim());
  const last = clauses.at(-1);
  return last !== undefined && MEASURE.test(last) ? [last] : clauses;
}

function isLeftBehind(clause: string, subject: string): boolean {
  if (AGAINST.test(subject)) return false;
  return UNDONE.test(subject) || LATE.test(clause) || (STRETCH.test(clause) && !MORE_DAYS_ARE_BETTER.test(clause));
}

/** Whether less is better for what a text measures. */
export function isLessBetter(text: string): boolean {
  return clausesOf(text).some((clause) => {
    const subject = withoutCounting(clause);
    if (OPEN_TIME.test(subject)) return false;
    return BURDEN.test(subject) || (FAULT.test(subject) && !DEALT_WITH.test(clause)) || isLeftBehind(clause, subject);
  });
}

/** Whether more days or hours of it are better, although they are a stretch of time. */
export function isMoreTimeBetter(text: string): boolean {
  return MORE_DAYS_ARE_BETTER.test(fold(text).slice(0, 400));
}

const FALL = /\b(?:riduzion[ei]|diminuzion[ei]|decrement[oi]|calo|contenimento|abbattimento)\b/;

/** Whether a text speaks of something that is to become less: a bare `-10%` under it may be the change. */
export function namesFall(text: string): boolean {
  return FALL.test(fold(text).slice(0, 800));
}

/** Amounts that may lie below zero by themselves. */
const BALANCE =
  /\b(?:margin[ei]|risultat[oi]|sald[oi]|util[ei]|perdit[ae]|avanz[oi]|disavanz[oi]|rendiment[oi]|redditivita|roe|roi|ros|differenz[ae]|scostament[oi]|tempestivita|anticip[oi])\b/;

/** What a bare fall (`-10%`) may be under a text: a change in any unit, a change only as a percentage, or always a level below zero. */
export function bareFallUnder(text: string): "change" | "share" | "level" {
  if (namesFall(text)) return "change";
  return BALANCE.test(fold(text).slice(0, 800)) ? "level" : "share";
}

const SHARE = /^(?:percentuale|%|tasso|quota percentuale)(?![a-z])/;

/** Whether a text says of itself that it measures a percentage. */
export function isShare(text: string): boolean {
  return SHARE.test(fold(text).slice(0, 400).replace(CODE, ""));
}
