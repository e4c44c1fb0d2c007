/** Why there is no figure, one sentence each. */
import type { UnreadReason } from "../target/reading";
import type { UnreadResult, UnreadResultReason, UnreportedReason } from "../target/result";
import type { Bilingual } from "../values/language";

const sentence = (it: string, en: string): Bilingual<string> => ({ it, en });

export const NO_TARGET = sentence(
  "Non c'è un target per quest'anno: manca il termine di confronto.",
  "There is no target for this year: nothing to compare with.",
);

export const NOTHING_TO_ACHIEVE = sentence(
  "Il target non chiede nulla per quest'anno (rilevazione o attività da avviare): non c'è un grado di realizzazione.",
  "The target asks for nothing this year (survey, or activity yet to start): there is no achievement.",
);

/** Target or result, as the sentences about them name it. */
interface Subject {
  /** `del target` */
  readonly of: string;
  /** `Il target` */
  readonly the: string;
  /** `un target` */
  readonly a: string;
  readonly english: string;
}

const TARGET: Subject = { of: "del target", the: "Il target", a: "un target", english: "target" };
const RESULT: Subject = { of: "del risultato", the: "Il risultato", a: "un risultato", english: "result" };

function unread(
  { of, the, a, english }: Subject,
  text: string,
  why: UnreadReason | UnreadResultReason,
  passedOver: readonly string[] = [],
): Bilingual<string> {
  const quoted =
    passedOver.length === 0
      ? { it: "", en: "" }
      : {
          it: ` (${passedOver.map((words) => `«${words}»`).join(", ")})`,
          en: ` (${passedOver.map((words) => `"${words}"`).join(", ")})`,
        };
  const reasons: Readonly<Record<UnreadReason | UnreadResultReason, Bilingual<string>>> = {
    "no-such-date": sentence(
      `La data ${of} «${text}» non esiste nel calendario.`,
      `The date of the ${english} "${text}" does not exist.`,
    ),
    "error-value": sentence(
      `La cella ${of} contiene l'errore ${text}.`,
      `The ${english} cell holds the error ${text}.`,
    ),
    "time-value": sentence(
      `${the} «${text}» è un'ora: non si può misurare.`,
      `The ${english} "${text}" is a time of day: it cannot be measured.`,
    ),
    "too-long": sentence(
      `Il testo ${of} è troppo lungo per essere ${a}.`,
      `The text of the ${english} is too long for a ${english}.`,
    ),
    "unknown-words": sentence(
      `${the} «${text}» contiene parole che possono cambiarne il senso${quoted.it}: va chiarito che cosa vale.`,
      `The ${english} "${text}" holds words that may change its sense${quoted.en}: what it is worth needs clarifying.`,
    ),
    "second-value": sentence(
      `${the} «${text}» contiene più di un valore${quoted.it}: va chiarito quale vale.`,
      `The ${english} "${text}" holds more than one value${quoted.en}: which one counts needs clarifying.`,
    ),
    "decimal-point": sentence(
      `${the} «${text}» ha un punto che può separare i decimali: va chiarito quanto vale.`,
      `The ${english} "${text}" has a point that may part decimals: its value needs clarifying.`,
    ),
    "no-form": sentence(`${the} «${text}» non si può interpretare.`, `The ${english} "${text}" cannot be read.`),
  };
  return reasons[why];
}

export function unreadTarget(text: string, why: UnreadReason): Bilingual<string> {
  return unread(TARGET, text, why);
}

export function unreadResult({ text, why, passedOver }: UnreadResult): Bilingual<string> {
  return unread(RESULT, text, why, passedOver);
}

/** Question of which reading of a target holds. */
export const TARGET_READING = "target-reading";

export function ambiguousTarget(text: string, readings: readonly string[]): Bilingual<string> {
  const quoted = readings.map((reading) => `«${reading}»`);
  return sentence(
    `Il target «${text}» si può leggere in più modi (${quoted.join(" oppure ")}) e l'esito cambia: va chiarito.`,
    `The target "${text}" can be read in several ways (${quoted.join(" or ")}) and the outcome differs: it needs clarifying.`,
  );
}

export function whichReading(text: string, readings: readonly string[]): Bilingual<string> {
  const quoted = readings.map((reading) => `«${reading}»`);
  return sentence(
    `come si legge il target «${text}»: ${quoted.join(" oppure ")}?`,
    `how is the target "${text}" read: ${quoted.join(" or ")}?`,
  );
}

const UNREPORTED: Readonly<Record<UnreportedReason, Bilingual<string>>> = {
  blank: sentence("Nessun risultato indicato", "No result given"),
  "empty-formula": sentence(
    "Il risultato è lo zero di una formula che punta a una cella vuota (00/01/1900)",
    "The result is the zero of a formula over an empty cell (00/01/1900)",
  ),
  "plain-zero": sentence(
    "Il risultato è zero, che contro una scadenza non è un giorno: di solito è il collegamento a una cella vuota",
    "The result is zero, which is no day to set against a deadline: usually a link to an empty cell",
  ),
  "not-available": sentence("Il risultato è indicato come non disponibile", "The result is said to be unavailable"),
  "in-progress": sentence("Il risultato è indicato come ancora in corso", "The result is said to be still in progress"),
  "not-started": sentence("Il risultato è indicato come ancora da avviare", "The result is said to be yet to start"),
};

export function unreported(why: UnreportedReason): Bilingual<string> {
  return UNREPORTED[why];
}

export function otherKind(result: string, target: string): Bilingual<string> {
  return sentence(
    `Il risultato ${result} non è dello stesso tipo del target (${target}): non si possono confrontare.`,
    `The result ${result} is not of the same kind as the target (${target}): they cannot be compared.`,
  );
}

export function ambiguousNumber(number: string, one: string, other: string): Bilingual<string> {
  return sentence(
    `Il risultato ${number} può valere ${one} o ${other} e l'esito cambia: se è una percentuale va scritto con il segno %.`,
    `The result ${number} can mean ${one} or ${other} and the outcome differs: write a percentage with the % sign.`,
  );
}

export const NO_BASELINE = sentence(
  "Il target si riferisce a un anno precedente e il valore di partenza manca o non è un numero.",
  "The target refers to an earlier year and the baseline is missing or not a number.",
);

/** A change in percent means nothing on a baseline that is zero or negative. */
export const NO_CHANGE_OF_NOTHING = sentence(
  "Il target chiede una variazione percentuale e il valore di partenza è nullo o negativo: la variazione non si può calcolare.",
  "The target asks for a change in percent and the baseline is zero or negative: the change cannot be computed.",
);

export function ambiguousChange(one: string, other: string): Bilingual<string> {
  return sentence(
    `La variazione si può intendere in proporzione al valore di partenza (${one}) o in punti percentuali (${other}) e l'esito cambia: va chiarito.`,
    `The change can be meant in proportion to the baseline (${one}) or in percentage points (${other}) and the outcome differs: it needs clarifying.`,
  );
}

export const NO_GROUP = sentence(
  "Il target si riferisce alla media di un gruppo, che il piano non riporta.",
  "The target refers to the mean of a group, which the plan does not give.",
);

export const NO_OPERAND = sentence(
  "Il target si calcola da un altro valore, che il piano non riporta.",
  "The target is computed from another value, which the plan does not give.",
);

export const UNKNOWN_EVENT = sentence(
  "Il target conta i giorni da un evento e il risultato è una data: senza la data dell'evento i giorni non si ricavano.",
  "The target counts days from an event and the result is a date: without the date of the event the days are unknown.",
);

export function offScale(step: string): Bilingual<string> {
  return sentence(
    `Il giudizio «${step}» non è nella scala della metodologia.`,
    `The judgement "${step}" is not on the methodology's scale.`,
  );
}

export function otherScale(result: number, target: number): Bilingual<string> {
  return sentence(
    `Il risultato è su una scala fino a ${result}, il target su una fino a ${target}: non si possono confrontare.`,
    `The result is on a scale up to ${result}, the target on one up to ${target}: they cannot be compared.`,
  );
}

export const TOO_MANY_DATES = sentence(
  "Il risultato ha più date delle scadenze del target: non si sa quale valga.",
  "The result has more dates than the target has deadlines: which one counts is unknown.",
);

export const TOTAL_OR_INCREMENT = sentence(
  "Il target indica un incremento e un totale: non è chiaro a quale dei due si riferisca il risultato.",
  "The target states an increment and a total: which of the two the result refers to is unclear.",
);
