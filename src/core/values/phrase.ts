/** A text to be read: folded for comparison, with the original spelling still at hand for what is quoted. */
import { fold, tidy } from "./fold";

export interface Phrase {
  /** tidied; what a person wrote */
  readonly original: string;
  /** what patterns are compared with */
  readonly folded: string;
}

export function makePhrase(text: string): Phrase {
  const original = tidy(text).normalize("NFC");
  return { original, folded: fold(original) };
}

/** The original spelling of a folded piece that ends `after` characters before the end of the phrase. */
export function originalOf({ original, folded }: Phrase, piece: string, after = 0): string {
  // Folding keeps the length of all but exotic letters; where it does not, the folded spelling has to do.
  if (original.length !== folded.length) return piece;
  const end = original.length - after;
  return original.slice(end - piece.length, end);
}
