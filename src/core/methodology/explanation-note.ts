/** An explanation as it stands in a note cell: in brackets of its own, by which it is known again. */
import type { Assessment } from "./assessment";

const OPENING = "[Calcolo: ";
/** The whole cell, without other brackets: whoever adds a word makes the note theirs. */
const OWN_NOTE = /^\[Calcolo: [^[\]]*\]$/;

const IN_ROUND: Readonly<Record<string, string>> = { "[": "(", "]": ")" };

/** `[Calcolo: Risultato 6 contro ≥ 10: 6 ÷ 10 = 60% → parzialmente raggiunto (…).]`, in Italian as the plan is. */
export function explanationNote({ explanation }: Pick<Assessment, "explanation">): string {
  return `${OPENING}${explanation.it.replace(/[[\]]/g, (bracket) => IN_ROUND[bracket] ?? "")}]`;
}

/** Whether a note is nothing but an explanation written earlier. */
export const isExplanationNote = (text: string): boolean => OWN_NOTE.test(text);
