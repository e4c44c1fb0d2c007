/** Words of a heading cut to stems, so that `Indicatori`, `INDICATORE` and `indicatore` are one word. */
import { fold } from "../../values/fold";

const FILLERS = new Set(
  "a ad al alla alle ai agli all da dal dalla dalle dai dagli dall di del dello della delle dei degli dell d e ed il lo la le i gli l in nel nella nelle per con su sul sulla un uno una o od anno anni the of ex eventuale eventuali".split(
    " ",
  ),
);

const WORD = /[a-z0-9+]+|%|°|º/g;

/** The word without its ending: `strategiche` → `strategic`; short words stay. */
function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const cut = word.replace(/[aeiou]{1,2}$/, "");
  return cut.endsWith("ch") || cut.endsWith("gh") ? cut.slice(0, -1) : cut;
}

/** The words of a folded text, in order, articles and prepositions left out. */
export function wordsOf(folded: string): string[] {
  return (folded.match(WORD) ?? []).filter((word) => !FILLERS.has(word));
}

/** The stems of a text, in order. */
export function stemsOf(text: string): string[] {
  return wordsOf(fold(text)).map(stem);
}

/** Stems of words that are already folded and separated. */
export function stemsOfWords(words: readonly string[]): string[] {
  return words.map(stem);
}
