/** What the user is asked where a value can be taken in several ways, one sentence each. */
import type { Bilingual } from "../values/language";

const sentence = (it: string, en: string): Bilingual<string> => ({ it, en });

export function ambiguousScale(number: string, units: string, multiple: string): Bilingual<string> {
  return sentence(
    `Il risultato ${number} può valere ${units} o ${multiple} e l'esito cambia: quale dei due è?`,
    `The result ${number} can mean ${units} or ${multiple} and the outcome differs: which one is it?`,
  );
}

export function ambiguousSeparator(italian: Bilingual<string>, other: Bilingual<string>): Bilingual<string> {
  return sentence(
    `Il separatore del risultato può essere dei decimali o delle migliaia: vale ${italian.it} o ${other.it}?`,
    `The separator of the result can part decimals or thousands: is it ${italian.en} or ${other.en}?`,
  );
}

export function ambiguousFraction(fraction: string): Bilingual<string> {
  return sentence(
    `Il risultato ${fraction} può essere un punteggio o una quota, e l'esito cambia: quale dei due è?`,
    `The result ${fraction} can be a score or a share, and the outcome differs: which one is it?`,
  );
}

export function percentOfTarget(percent: Bilingual<string>, target: Bilingual<string>): Bilingual<string> {
  return sentence(
    `Il risultato ${percent.it} può essere un rapporto o la parte realizzata del target (${target.it}), e l'esito cambia: quale dei due è?`,
    `The result ${percent.en} can be a ratio or the part of the target (${target.en}) that was done, and the outcome differs: which one is it?`,
  );
}

export function lengthOfMonth(converted: Bilingual<string>): Bilingual<string> {
  return sentence(
    `Il risultato e il target sono l'uno in mesi e l'altro no: con mesi di 30 giorni il risultato vale ${converted.it}, con mesi più lunghi o più corti l'esito cambia. Quanti giorni conta un mese?`,
    `One of result and target is in months: with months of 30 days the result is ${converted.en}, with longer or shorter ones the outcome differs. How many days has a month?`,
  );
}

export function workingDays(result: Bilingual<string>, target: Bilingual<string>): Bilingual<string> {
  return sentence(
    `Il target (${target.it}) e il risultato (${result.it}) contano giorni diversi, lavorativi e di calendario: il risultato conta gli stessi giorni del target?`,
    `The target (${target.en}) and the result (${result.en}) count different days, working and calendar ones: does the result count the days of the target?`,
  );
}

export function changeOrLevel(result: Bilingual<string>): Bilingual<string> {
  return sentence(
    `Il target chiede una variazione e manca il valore di partenza: il risultato ${result.it} è la variazione o il valore raggiunto?`,
    `The target asks for a change and there is no baseline: is the result ${result.en} the change or the level reached?`,
  );
}

export function signOfDeviation(result: Bilingual<string>): Bilingual<string> {
  return sentence(
    `Il risultato ${result.it} è uno scostamento negativo: conta la sua grandezza o il suo segno?`,
    `The result ${result.en} is a negative deviation: does its size count, or its sign?`,
  );
}

/** `12 partecipanti` against `≥ 10 incontri` */
export function otherThing(result: Bilingual<string>, words: readonly string[], target: string): Bilingual<string> {
  return sentence(
    `Il risultato ${result.it} conta qualcosa (${words.map((word) => `«${word}»`).join(", ")}) che né il target (${target}) né l'indicatore nominano: vale come risultato?`,
    `The result ${result.en} counts something (${words.map((word) => `"${word}"`).join(", ")}) that neither the target (${target}) nor the indicator names: does it count as the result?`,
  );
}

/** 9999 where a count of tens is asked for. */
export function placeholder(result: Bilingual<string>): Bilingual<string> {
  return sentence(
    `Il risultato ${result.it} sembra un segnaposto: è un valore vero?`,
    `The result ${result.en} looks like a placeholder: is it a true value?`,
  );
}

export const BYTES_IN_A_KILOBYTE = sentence(
  "Target e risultato sono in multipli diversi di byte e l'esito cambia secondo che un kilobyte ne valga 1000 o 1024: quale dei due vale?",
  "Target and result are in different multiples of bytes, and the outcome differs with a kilobyte of 1000 or 1024 of them: which one holds?",
);
