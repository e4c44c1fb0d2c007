/** Headings as offices type them: abbreviations with or without a stop, contractions, misprints of a letter or two. */
import { isWithin } from "./misprint";
import { isLexiconWord, wordsLike } from "./vocabulary";
import { stemsOfWords } from "./stems";

/** A word, maybe with a stop inside or behind: `ragg.to`, `ob.`, `realizz`. */
const TOKEN = /[a-z]+(?:\.[a-z]{2,4}(?![a-z]))?\.?/g;
const SHORTEST_ABBREVIATION = 3;
/** Without a stop a short word may be any other word. */
const SHORTEST_UNMARKED = 5;
/** Letters of the stem from which one misprint, and two, are mended: `statuto` is not `status`. */
const ONE_SLIP = 7;
const TWO_SLIPS = 10;
const MOST_READINGS = 12;

/** `ragg.to` → raggiunto, raggiungimento; `realizz.` → realizzato, realizzazione. */
function completions(token: string): readonly string[] {
  const [front = "", ending = ""] = token.split(".");
  const isMarked = token.includes(".");
  if (front.length < (isMarked ? SHORTEST_ABBREVIATION : SHORTEST_UNMARKED)) return [];
  return wordsLike(front).filter(
    (word) => word.length >= front.length + 2 && word.startsWith(front) && word.endsWith(ending),
  );
}

/** The nearest words of the lexicon; the misprint of a plural or a feminine mends to its own form. */
function mended(word: string): readonly string[] {
  const [stem = word] = stemsOfWords([word]);
  if (stem.length < ONE_SLIP) return [];
  const most = stem.length >= TWO_SLIPS ? 2 : 1;
  for (let slips = 1; slips <= most; slips += 1) {
    const near = wordsLike(word).filter((known) => {
      const [root = known] = stemsOfWords([known]);
      return root.length >= ONE_SLIP - 1 && isWithin(stem, root, slips);
    });
    if (near.length > 0) return near;
  }
  return [];
}

function readingsOf(token: string): readonly string[] {
  const bare = token.replace(/\.$/, "");
  if (isLexiconWord(bare) && !token.includes(".")) return [];
  const found = completions(token);
  return found.length > 0 ? found : token.includes(".") ? [] : mended(bare);
}

/** The ways to write out a folded text in words of the lexicon; none where nothing is abbreviated or misspelt. */
export function spelledOut(folded: string): readonly string[] {
  let readings: readonly string[] = [folded];
  for (const [token] of folded.matchAll(TOKEN)) {
    const words = [...new Map(readingsOf(token).map((word) => [stemsOfWords([word])[0], word])).values()];
    if (words.length === 0 || readings.length * words.length > MOST_READINGS) continue;
    readings = readings.flatMap((text) => words.map((word) => text.replace(token, `${word} `)));
  }
  return readings[0] === folded ? [] : readings;
}
