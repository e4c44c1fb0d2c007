/** How figures come about where no arithmetic says it: the middle of an explanation. */
import type { Bilingual } from "../values/language";

const sentence = (it: string, en: string): Bilingual<string> => ({ it, en });

export const WORKINGS = {
  withinTarget: sentence("entro il target", "within the target"),
  beyondDouble: sentence("oltre il doppio del target", "more than double the target"),
  equal: sentence("uguale al target", "equal to the target"),
  notEqual: sentence(
    "diverso dal target, che chiede un valore esatto",
    "unlike the target, which asks for an exact value",
  ),
  metWithoutRatio: sentence(
    "target rispettato (con target o risultato nullo o negativo un rapporto non ha senso)",
    "target met (a ratio means nothing when target or result is zero or negative)",
  ),
  unmetWithoutRatio: sentence(
    "target non rispettato (con target o risultato nullo o negativo un rapporto non ha senso)",
    "target not met (a ratio means nothing when target or result is zero or negative)",
  ),
  notBeyond: sentence(
    "il target esclude il valore esatto: chi lo eguaglia resta sotto 100%",
    "the target excludes the exact value: who equals it stays below 100%",
  ),
  onTime: sentence("nei termini", "on time"),
  notDone: sentence("non realizzato", "not done"),
  done: sentence("conseguito", "achieved"),
  notAllOnTime: sentence("non tutte le scadenze sono rispettate", "not every deadline is met"),
  stepReached: sentence("giudizio raggiunto", "judgement reached"),
  stepMissed: sentence("giudizio non raggiunto", "judgement not reached"),
  noProgress: sentence("nessun progresso dal valore di partenza", "no progress from the baseline"),
  inRange: sentence("dentro l'intervallo", "within the range"),
} as const;

/** `3 giorni di ritardo, entro i 5 di tolleranza` */
export function graceWorking(late: number, grace: number): Bilingual<string> {
  return sentence(
    `${days(late)} di ritardo, entro i ${grace} di tolleranza`,
    `${late} ${late === 1 ? "day" : "days"} late, within the ${grace} of grace`,
  );
}

/** `ritardo di 3 giorni: 1 − 3 ÷ 10` */
export function decayWorking(late: number, counted: number, span: number): Bilingual<string> {
  return sentence(
    `ritardo di ${days(late)}: 1 − ${counted} ÷ ${span}`,
    `${late} ${late === 1 ? "day" : "days"} late: 1 − ${counted} ÷ ${span}`,
  );
}

export function lateWorking(late: number): Bilingual<string> {
  return sentence(`ritardo di ${days(late)}`, `${late} ${late === 1 ? "day" : "days"} late`);
}

/** `1 scadenza rispettata su 2` */
export function deadlinesWorking(met: number, all: number): Bilingual<string> {
  return sentence(
    `${met === 1 ? "1 scadenza rispettata" : `${met} scadenze rispettate`} su ${all}`,
    `${met} of ${all} deadlines met`,
  );
}

/** `media delle scadenze` */
export const MEAN_OF_DEADLINES: Bilingual<string> = sentence("media delle scadenze", "mean of the deadlines");

function days(count: number): string {
  return count === 1 ? "1 giorno" : `${count} giorni`;
}
