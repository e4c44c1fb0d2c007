/** Two sheets that mean the same objective or indicator, without a code, write it the same. */
import type { RuleInput } from "../rule";
import { grouped } from "../evidence/by-sheet";
import { nearPairs, type NearPair } from "../evidence/near-texts";
import { defineRule } from "../rule";
import { addressOf, nameOf, placeName } from "../wording";

/** The rarer spelling is the one to look at. */
function suspectFirst({ place, near, words }: NearPair, { places: { textsWith } }: RuleInput): NearPair {
  return textsWith(words[1]) < textsWith(words[0])
    ? { place: near, near: place, words: [words[1], words[0]] }
    : { place, near, words };
}

export const nearlySameText = defineRule({
  id: "nearly-same-text",
  family: "between-sheets",
  severity: "note",
  summary: {
    it: "Lo stesso testo in due fogli è scritto allo stesso modo",
    en: "One text on two sheets is written in one way",
  },
  reason: {
    it: "Due testi che differiscono per una parola quasi uguale sono lo stesso obiettivo con un refuso: cercandone uno non si trova l'altro.",
    en: "Two texts that differ by a nearly equal word are one objective with a slip: a search for one does not find the other.",
  },
  messages: {
    near: ({ text, word, other, place }: { text: string; word: string; other: string; place: string }) => ({
      it: `«${text}» ha «${word}» dove ${place} ha «${other}»: usare la stessa parola.`,
      en: `"${text}" has "${word}" where ${place} has "${other}": use the same word.`,
    }),
  },
  examples: ['`marchio facoltativo "Italia Turruta"` e `"Italia Turrata"`'],
  reads: ["algorithm"],
  *check(input) {
    const uncoded = [...input.places.nodes, ...input.places.indicators.flatMap(({ places }) => places)].filter(
      ({ code }) => code === undefined,
    );
    const copies = grouped(uncoded, ({ sheet, key }) => `${sheet}\n${key}`);
    const pairs = nearPairs(uncoded).map((pair) => suspectFirst(pair, input));
    // One word written otherwise throughout a sheet is one finding.
    for (const same of grouped(pairs, ({ place, words }) => `${place.sheet}\n${words.join(" ")}`).values()) {
      const [first] = same;
      if (!first) continue;
      const { place, near, words } = first;
      const suspects = same.flatMap((pair) => copies.get(`${pair.place.sheet}\n${pair.place.key}`) ?? []);
      const data = { text: nameOf(place), word: words[0], other: words[1], place: placeName(near) };
      yield { messageId: "near", data, cells: [...suspects, near].map((one) => addressOf(one, one.at)) };
    }
  },
});
