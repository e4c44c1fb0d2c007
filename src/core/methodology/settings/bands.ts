/** `bands`: from which achievement on an indicator is *raggiunto* and *parzialmente raggiunto*. */
import type { Bilingual } from "../../values/language";
import { PROBLEMS } from "../methodology-problems";
import { fillEdge, isEdge, printEdge, readEdge, type BandEdge } from "./band-edge";
import { MISTYPED, problemUnlessRead } from "./mistyped";
import { defineSetting, type EdgeControl } from "./setting";
import { hasShape } from "./value-tests";

export interface Bands {
  readonly achieved: BandEdge;
  readonly partial: BandEdge;
}

const HINT: Bilingual<string> = {
  it: "«Da» comprende la soglia, «oltre» la esclude. Sotto la seconda soglia: non raggiunto.",
  en: '"From" includes the threshold, "above" leaves it out. Below the second threshold: not achieved.',
};

const edge = (name: string, label: Bilingual<string>, hint?: Bilingual<string>): EdgeControl => ({
  kind: "edge",
  name: `${name}From`,
  inclusion: `${name}Edge`,
  label,
  ...(hint && { hint }),
});

/**
 * Bands are half-open and follow one another, so only their order can be wrong: a partial band that starts where the achieved one
 * does is empty, and one that starts above overlaps it. `> 90` over `≥ 90` leaves the band of the single value 90 and is fine.
 */
function overlap({ achieved, partial }: Bands) {
  const leavesEdge = partial.from === achieved.from && partial.inclusive && !achieved.inclusive;
  if (partial.from < achieved.from || leavesEdge) return undefined;
  return { control: "partialFrom", sentence: PROBLEMS.bandsOverlap(achieved.from, partial.from) };
}

/** Default: Massa-Carrara, SMVP and Piano della performance 2019. */
export const bands = defineSetting<Bands>({
  title: { it: "Soglie degli stati", en: "Thresholds of the statuses" },
  standard: { achieved: { from: 0.9, inclusive: true }, partial: { from: 0.5, inclusive: true } },
  accepts: hasShape({ achieved: isEdge, partial: isEdge }),
  takes: {
    it: "achieved e partial, ciascuna con from (rapporto) e inclusive",
    en: "achieved and partial, each with from (ratio) and inclusive",
  },
  describe: ({ achieved, partial }) => ({
    it: `Un indicatore è raggiunto ${printEdge(achieved).it}, parzialmente raggiunto ${printEdge(partial).it}, altrimenti non raggiunto.`,
    en: `An indicator is achieved ${printEdge(achieved).en}, partially achieved ${printEdge(partial).en}, otherwise not achieved.`,
  }),
  controls: [
    edge("achieved", { it: "Raggiunto", en: "Achieved" }),
    edge("partial", { it: "Parzialmente raggiunto", en: "Partially achieved" }, HINT),
  ],
  fill: ({ achieved, partial }, language) => ({
    ...fillEdge("achieved", achieved, language),
    ...fillEdge("partial", partial, language),
  }),
  read: (typed, language) => {
    const achieved = readEdge("achieved", typed, language);
    const partial = readEdge("partial", typed, language);
    return achieved && partial
      ? { value: { achieved, partial } }
      : {
          mistyped: [
            ...problemUnlessRead("achievedFrom", achieved, MISTYPED.percent),
            ...problemUnlessRead("partialFrom", partial, MISTYPED.percent),
          ],
        };
  },
  contradiction: overlap,
});
