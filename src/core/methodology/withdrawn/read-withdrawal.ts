/** What a cell says where an indicator, its target or its result was withdrawn: `sospeso`, `eliminato con DGC 12/2019`, `non applicabile`. */
import { fold } from "../../values/fold";
import type { Bilingual } from "../../values/language";

export type Withdrawal = "suspended" | "dropped" | "not-applicable";

export const WITHDRAWAL_NAMES: Readonly<Record<Withdrawal, Bilingual<string>>> = {
  suspended: { it: "sospeso", en: "suspended" },
  dropped: { it: "eliminato", en: "dropped" },
  "not-applicable": { it: "non applicabile", en: "not applicable" },
};

const STATES: readonly (readonly [Withdrawal, string])[] = [
  ["suspended", "sospes[oaie]"],
  ["dropped", "(?:eliminat|annullat|soppress|stralciat|cancellat|revocat|ritirat)[oaie]"],
  ["not-applicable", "non (?:piu )?applicabil[ei]"],
];

/** What the state may be said of; a note must name it, or say nothing else than the state. */
const SUBJECT = "(?:l'? ?)?(?:indicatore|target|obiettivo|kpi|attivita)";
const VERB = "(?: (?:e|e' |risulta|viene|e stat[oa]|e' stat[oa]))? ?";
/** What may follow: why, by which act; a day alone (`annullato il 12/04`) speaks of something that happened. */
const REASON =
  "(?: ?[,;:(-]| (?:con|per|da|dal|dalla|dall'|in|nel|nella|a seguito|a causa|causa|come da|vedi|su)(?![a-z])).{0,200}";

const LONGEST = 300;

const cellPatterns = STATES.map(
  ([state, words]) =>
    [state, new RegExp(`^(?:${SUBJECT}${VERB})?(?:temporaneamente )?${words}(?:\\.|${REASON})?$`)] as const,
);
const notePatterns = STATES.map(
  ([state, words]) =>
    [state, new RegExp(`^(?:${SUBJECT}${VERB}(?:temporaneamente )?${words}(?:\\.|${REASON})?|${words}\\.?)$`)] as const,
);

/** In the place of a target or a result. */
export function withdrawalIn(text: string): Withdrawal | undefined {
  return firstOf(cellPatterns, text);
}

/** In a note beside them. */
export function withdrawalInNote(text: string): Withdrawal | undefined {
  return firstOf(notePatterns, text);
}

function firstOf(patterns: typeof cellPatterns, text: string): Withdrawal | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text);
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0];
}
