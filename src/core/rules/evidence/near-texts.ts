/** Texts without a code that differ in one word, found without comparing each with each. */
import type { Place } from "./place-index";
import { isSlipOfWord, wordsOf } from "./slip";

export interface NearPair {
  readonly place: Place;
  readonly near: Place;
  /** the word in which they differ, as each has it */
  readonly words: readonly [string, string];
}

const FEWEST_WORDS = 3;
const MOST_WORDS = 60;

interface Entry {
  readonly place: Place;
  readonly word: string;
}

/** Every text under each of its keys with one word left out: two texts that share a key differ in that word only. */
function withOneWordLess(places: readonly Place[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const place of places) {
    const words = wordsOf(place.key);
    if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) continue;
    words.forEach((word, index) => {
      const key = `${index}\n${words.filter((_, other) => other !== index).join(" ")}`;
      const found = entries.get(key);
      if (found) found.push({ place, word });
      else entries.set(key, [{ place, word }]);
    });
  }
  return entries;
}

/** Pairs of different sheets, each pair of texts once; `places` holds every copy of a text on its sheet. */
export function nearPairs(places: readonly Place[]): readonly NearPair[] {
  const once = new Map<string, Place>();
  for (const place of places) {
    const key = `${place.sheet}\n${place.key}`;
    if (!once.has(key)) once.set(key, place);
  }
  const pairs: NearPair[] = [];
  for (const [first, ...rest] of withOneWordLess([...once.values()]).values()) {
    const other = rest.find(
      ({ place, word }) => first !== undefined && place.sheet !== first.place.sheet && isSlipOfWord(word, first.word),
    );
    if (first && other) pairs.push({ place: first.place, near: other.place, words: [first.word, other.word] });
  }
  return pairs;
}
