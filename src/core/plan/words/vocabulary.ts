/** The words of the heading lexicon, for completing abbreviations and mending misprints within the field. */
import { fold } from "../../values/fold";
import { LEXICON_TEXTS } from "./heading-lexicon";
import { wordsOf } from "./stems";

/** A word must be longer than its abbreviation by at least this much. */
const SHORTEST = 4;

const WORDS: readonly string[] = [...new Set(LEXICON_TEXTS.flatMap((text) => wordsOf(fold(text))))].sort();
const KNOWN: ReadonlySet<string> = new Set(WORDS);

/** Words by their first letter, so that a search looks at a few dozen. */
const BY_LETTER: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(WORDS.map(([letter = ""]) => letter))].map((letter) => [
    letter,
    WORDS.filter((word) => word.startsWith(letter) && word.length >= SHORTEST),
  ]),
);

export const isLexiconWord = (word: string): boolean => KNOWN.has(word);

/** Words of the lexicon that start with the same letter. */
export const wordsLike = ([letter = ""]: string): readonly string[] => BY_LETTER.get(letter) ?? [];
