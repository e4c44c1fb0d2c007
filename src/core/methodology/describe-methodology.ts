/** A methodology in words: what a reader of the percentages has to know. */
import { printNumber } from "../values/italian-number";
import { inBoth, type Bilingual, type Language } from "../values/language";
import type { BandEdge, Methodology } from "./methodology";
import { printRatio } from "./print-figures";

type Describe = (methodology: Methodology, language: Language) => string;

function from({ from: edge, inclusive }: BandEdge, language: Language): string {
  const words: Bilingual<string> = inclusive ? { it: "da", en: "from" } : { it: "oltre", en: "above" };
  return `${words[language]} ${printRatio(edge, language)}`;
}

const pick = (language: Language, it: string, en: string) => (language === "it" ? it : en);

function afterDeadline({ late: { zeroAfterDays } }: Methodology, language: Language): string {
  if (zeroAfterDays === null) return pick(language, "poi vale 0%", "then it is worth 0%");
  return pick(
    language,
    `poi scende in linea retta fino a 0% a ${zeroAfterDays} giorni di ritardo`,
    `then it falls in a straight line to 0% at ${zeroAfterDays} days late`,
  );
}

/** One sentence for each setting; a setting without an entry does not compile. */
const DESCRIPTIONS: { readonly [K in keyof Methodology]: Describe } = {
  bands: ({ bands: { achieved, partial } }, language) =>
    pick(
      language,
      `Un indicatore è raggiunto ${from(achieved, "it")}, parzialmente raggiunto ${from(partial, "it")}, altrimenti non raggiunto.`,
      `An indicator is achieved ${from(achieved, "en")}, partially achieved ${from(partial, "en")}, otherwise not achieved.`,
    ),
  cap: ({ cap }, language) =>
    cap === null
      ? pick(language, "La percentuale non ha un massimo.", "The percentage has no maximum.")
      : pick(
          language,
          `La percentuale arriva al massimo a ${printRatio(cap, "it")}.`,
          `The percentage is at most ${printRatio(cap, "en")}.`,
        ),
  atMost: ({ atMost }, language) =>
    atMost === "linear"
      ? pick(
          language,
          "Con un target «al massimo» il risultato entro il target vale 100%; oltre vale 2 − risultato ÷ target, fino a 0% al doppio.",
          'With an "at most" target a result within it is worth 100%; beyond, 2 − result ÷ target, down to 0% at the double.',
        )
      : pick(
          language,
          "Con un target «al massimo» la percentuale è target ÷ risultato.",
          'With an "at most" target the percentage is target ÷ result.',
        ),
  late: (methodology, language) => {
    const { graceDays } = methodology.late;
    const grace = {
      it: graceDays === 0 ? "entro il giorno" : `entro ${printNumber(graceDays)} giorni dal termine`,
      en: graceDays === 0 ? "by the day" : `within ${printNumber(graceDays, "en")} days of the deadline`,
    };
    return pick(
      language,
      `Una scadenza rispettata ${grace.it} vale 100%, ${afterDeadline(methodology, "it")}.`,
      `A deadline met ${grace.en} is worth 100%, ${afterDeadline(methodology, "en")}.`,
    );
  },
  deadlines: ({ deadlines }, language) =>
    deadlines === "share"
      ? pick(
          language,
          "Con più scadenze conta la quota di quelle rispettate.",
          "Of several deadlines the share that was met counts.",
        )
      : pick(
          language,
          "Con più scadenze vale 100% solo se sono rispettate tutte.",
          "Several deadlines are worth 100% only if all are met.",
        ),
  steps: ({ steps: { scale, points } }, language) =>
    pick(
      language,
      `I giudizi vanno in quest'ordine: ${scale.join(" < ")}; ${points ? "un giudizio inferiore vale la sua quota di punti" : "un giudizio inferiore vale 0%"}.`,
      `Judgements are in this order: ${scale.join(" < ")}; ${points ? "a lower one earns its share of the points" : "a lower one is worth 0%"}.`,
    ),
  parametrised: ({ parametrised }, language) =>
    parametrised
      ? pick(
          language,
          "La percentuale è parametrata: 100% dalla soglia di «raggiunto», 0% sotto quella di «parzialmente raggiunto», quella semplice in mezzo.",
          'The percentage is parametrised: 100% from the "achieved" threshold, 0% below the "partially achieved" one, plain between.',
        )
      : pick(
          language,
          "La percentuale è quella semplice, non parametrata.",
          "The percentage is the plain one, not parametrised.",
        ),
  missing: ({ missing }, language) =>
    missing === "exclude"
      ? pick(
          language,
          "Un indicatore non rendicontato non ha percentuale e resta fuori dalle medie, ma viene contato a parte.",
          "An indicator that was not reported has no percentage and stays out of the means, but is counted apart.",
        )
      : pick(
          language,
          "Un indicatore non rendicontato conta come 0% nelle medie.",
          "An indicator that was not reported counts as 0% in the means.",
        ),
  strategicMix: ({ strategicMix: { operational, own } }, language) =>
    pick(
      language,
      `Un obiettivo strategico vale per ${printRatio(operational, "it")} i suoi obiettivi operativi e per ${printRatio(own, "it")} i suoi indicatori; se manca una parte, l'altra vale da sola.`,
      `A strategic objective is worth ${printRatio(operational, "en")} its operational objectives and ${printRatio(own, "en")} its own indicators; when one side is missing the other counts alone.`,
    ),
};

/** What one setting of a methodology does. */
export function describeSetting(setting: keyof Methodology, methodology: Methodology): Bilingual<string> {
  return inBoth((language) => DESCRIPTIONS[setting](methodology, language));
}

/** What a methodology does, one sentence a setting. */
export function describeMethodology(methodology: Methodology): Bilingual<readonly string[]> {
  return inBoth((language) => Object.values(DESCRIPTIONS).map((describe) => describe(methodology, language)));
}
