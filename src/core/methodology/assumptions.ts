/** What measuring takes for granted about a result, with the sentence that says so. */
import type { Assumption } from "../target/reading";
import type { Bilingual } from "../values/language";

function assumption(id: string, it: string, en: string): Assumption {
  return { id, sentence: { it, en } };
}

export function assumedShare(plain: Bilingual<string>, share: Bilingual<string>): Assumption {
  return assumption(
    "result-is-percent",
    `Il risultato ${plain.it} si intende ${share.it}, perché il target è una percentuale.`,
    `The result ${plain.en} is taken as ${share.en}, because the target is a percentage.`,
  );
}

export function assumedQuotient(quotient: Bilingual<string>, share: Bilingual<string>): Assumption {
  return assumption(
    "result-is-quotient",
    `Il risultato è una parte del totale: ${quotient.it} = ${share.it}.`,
    `The result is a part of the whole: ${quotient.en} = ${share.en}.`,
  );
}

export function assumedTime(converted: Bilingual<string>): Assumption {
  return assumption(
    "time-converted",
    `Il risultato è in un'altra unità di tempo: vale ${converted.it} (un giorno ha 24 ore).`,
    `The result is in another unit of time: it is ${converted.en} (a day has 24 hours).`,
  );
}

export function assumedMonths(converted: Bilingual<string>, days: number): Assumption {
  return assumption(
    `month-of-${days}-days`,
    `Il risultato è in un'altra unità di tempo: vale ${converted.it}, contando ${days} giorni per mese.`,
    `The result is in another unit of time: it is ${converted.en}, counting ${days} days to a month.`,
  );
}

/** Another multiple of the same unit: Wh beside kWh, euros beside thousands. */
export function assumedConverted(converted: Bilingual<string>): Assumption {
  return assumption(
    "unit-converted",
    `Il risultato è in un multiplo diverso dal target: vale ${converted.it}.`,
    `The result is in another multiple than the target: it is ${converted.en}.`,
  );
}

/** A plain number in the multiple in which the target is written. */
export function assumedWrittenUnit(plain: Bilingual<string>, meant: Bilingual<string>): Assumption {
  return assumption(
    "result-in-multiple",
    `Il risultato ${plain.it} non ha unità: si intende ${meant.it}, nell'unità del target.`,
    `The result ${plain.en} has no unit: it is taken as ${meant.en}, in the unit of the target.`,
  );
}

export const ASSUMED_RATIO = assumption(
  "result-is-ratio",
  "Il risultato in percentuale si intende come rapporto, perché il target è un rapporto.",
  "The result in percent is taken as a ratio, because the target is one.",
);

export const ASSUMED_SAME_SCALE = assumption(
  "result-on-same-scale",
  "Il risultato non dice la scala: si intende quella del target.",
  "The result does not name its scale: that of the target is taken.",
);

export const ASSUMED_IN_TIME = assumption(
  "done-in-time",
  "Il risultato dice che è stato fatto, senza data: si intende nei termini.",
  "The result says it was done, without a date: it is taken as on time.",
);

export const ASSUMED_SAME_YEAR = assumption(
  "same-year",
  "L'anno manca nel target o nel risultato: si intende lo stesso per entrambi.",
  "The year is missing in target or result: the same one is taken for both.",
);

export const ASSUMED_NOT_DONE = assumption(
  "number-means-not-done",
  "Il risultato è inferiore al 100%: quanto è fatto solo in parte si intende non conseguito.",
  "The result is below 100%: what is done only in part is taken as not achieved.",
);

export const ASSUMED_DONE = assumption(
  "value-means-done",
  "Il risultato è una data o il 100%: si intende conseguito.",
  "The result is a date or 100%: it is taken as achieved.",
);

export const ASSUMED_REFERENCE = assumption(
  "reference-is-the-one-needed",
  "Il valore di partenza indicato si intende quello a cui il target si riferisce.",
  "The baseline given is taken as the value the target refers to.",
);

export const ASSUMED_CHANGE = assumption(
  "result-is-change",
  "Il risultato si intende come variazione; manca il valore di partenza, quindi si confronta con la variazione richiesta.",
  "The result is taken as a change; there is no baseline, so it is compared with the change asked for.",
);

export const ASSUMED_CHANGE_TO_LEVEL = assumption(
  "result-is-change-from-baseline",
  "Il risultato si intende come variazione dal valore di partenza e si misura sul valore raggiunto.",
  "The result is taken as the change from the baseline and measured by the level it leads to.",
);

export const ASSUMED_SIZE = assumption(
  "size-of-deviation",
  "Lo scostamento si misura in valore assoluto: il segno non conta.",
  "The deviation is measured in absolute value: the sign does not count.",
);
