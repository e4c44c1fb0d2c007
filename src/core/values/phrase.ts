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

/** The original spelling of a folded piece of the phrase, where it stands last. */
export function originalOf({ original, folded }: Phrase, piece: string): string {
  const at = folded.lastIndexOf(piece);
  // Folding keeps the length of all but exotic letters; where it does not, the folded spelling has to do.
  return at < 0 || original.length !== folded.length ? piece : original.slice(at, at + piece.length);
}
