/**
 * How the results of the parts of a year become the year's: a property of the indicator. Flows add up, stocks are what they are at the
 * end, means are averaged, shares are the sum of numerators over the sum of denominators (published practice of statistical offices).
 */
import { fold } from "../../values/fold";
import type { Bilingual } from "../../values/language";

export type Combination = "sum" | "last" | "mean" | "ratio";

export const COMBINATION_LABELS: Readonly<Record<Combination, Bilingual<string>>> = {
  sum: { it: "si sommano", en: "they add up" },
  last: { it: "vale l'ultimo", en: "the last one counts" },
  mean: { it: "se ne fa la media", en: "their mean counts" },
  ratio: { it: "somma dei numeratori su somma dei denominatori", en: "sum of numerators over sum of denominators" },
};

/** Words that say by themselves how parts combine; those that only hint at it (`pratiche arretrate`) leave the question open. */
const SAYING: readonly (readonly [Combination, RegExp])[] = [
  [
    "last",
    /\bal (?:31|30)(?:[/.-]\d{1,2}| dicembre)|\ba fine (?:anno|esercizio|periodo)\b|\bcumulat[oaie]\b|\bprogressiv[oaie]\b|\bgiacenz[ae]\b|\bconsistenz[ae]\b|\bstock\b|\bin essere\b|\bsaldo\b/,
  ],
  ["mean", /\b(?:in media|mediamente|medi[oa]|tempi medi|valori medi)\b/],
  ["sum", /\b(?:nell'anno|nel corso dell'anno|durante l'anno|all'anno|annu[oaie]|per anno)\b/],
];

export interface SaidCombination {
  readonly combination: Combination;
  /** the words that say it, folded */
  readonly words: string;
}

/** Undefined where nothing says it, or two words say different things. */
export function combinationSaid(texts: readonly string[]): SaidCombination | undefined {
  const said = texts.flatMap((text) => {
    const folded = fold(text);
    return SAYING.flatMap(([combination, pattern]): readonly SaidCombination[] => {
      const words = pattern.exec(folded)?.[0];
      return words === undefined ? [] : [{ combination, words }];
    });
  });
  const [first] = said;
  return said.every(({ combination }) => combination === first?.combination) ? first : undefined;
}
