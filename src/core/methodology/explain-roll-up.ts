/** The steps of a roll-up in words: `Media pesata degli indicatori: 60% × 100% + 40% × 50% = 80%.` */
import type { WeightScale } from "../plan/weight";
import type { Bilingual, Language } from "../values/language";
import type { Mean } from "./mean";
import type { Methodology } from "./methodology";
import { printRatio } from "./print-figures";

/** What a mean was taken over. */
export type Side = "own" | "below" | "both";

const SUBJECTS: Readonly<Record<Side, Bilingual<string>>> = {
  own: { it: "degli indicatori", en: "of the indicators" },
  below: { it: "dei livelli inferiori", en: "of the levels below" },
  both: { it: "di indicatori e livelli inferiori", en: "of indicators and levels below" },
};

/** More terms than this are counted, not written out. */
const MOST_TERMS = 12;

/** Scales that a reader would not take for granted. */
const SCALE_WORDS: Partial<Record<WeightScale, Bilingual<string>>> = {
  thousandths: { it: "pesi in millesimi", en: "weights in thousandths" },
  relative: { it: "pesi relativi, che non sommano a 100%", en: "relative weights, which do not add up to 100%" },
  each: {
    it: "pesi scritti in due modi: oltre 1 come percentuali, fino a 1 come quote",
    en: "weights written in two ways: above 1 as percents, up to 1 as shares",
  },
};

export function explainMean({ parts, isWeighted, achievement }: Mean, side: Side, language: Language): string {
  const kind: Bilingual<string> = isWeighted
    ? { it: "Media pesata", en: "Weighted mean" }
    : { it: "Media semplice", en: "Plain mean" };
  const terms = isWeighted
    ? parts.map((part) => `${printRatio(part.share, language)} × ${printRatio(part.achievement, language)}`).join(" + ")
    : `(${parts.map((part) => printRatio(part.achievement, language)).join(" + ")}) ÷ ${parts.length}`;
  const many: Bilingual<string> = { it: `${parts.length} valori`, en: `${parts.length} values` };
  const shown = parts.length > MOST_TERMS ? many[language] : terms;
  const [scale] = isWeighted ? parts.flatMap((part) => (part.scale && SCALE_WORDS[part.scale]) ?? []) : [];
  const written = scale ? ` (${scale[language]})` : "";
  return `${kind[language]}${written} ${SUBJECTS[side][language]}: ${shown} = ${printRatio(achievement, language)}.`;
}

export function explainMix(below: Mean, own: Mean, mix: Methodology["strategicMix"], language: Language): string {
  const lead: Bilingual<string> = {
    it: "Obiettivi operativi e indicatori propri",
    en: "Operational objectives and own indicators",
  };
  const [share, achieved] = [printRatio(mix.operational, language), printRatio(below.achievement, language)];
  return `${lead[language]}: ${share} × ${achieved} + ${printRatio(mix.own, language)} × ${printRatio(own.achievement, language)}.`;
}

/** Indicators and nodes whose weights are no one scale: half each. */
export function explainHalves(below: Mean, own: Mean, language: Language): string {
  const lead: Bilingual<string> = {
    it: "Indicatori e livelli inferiori hanno pesi di scale diverse e contano metà ciascuno",
    en: "Indicators and levels below have weights of different scales and count half each",
  };
  return `${lead[language]}: (${printRatio(own.achievement, language)} + ${printRatio(below.achievement, language)}) ÷ 2.`;
}

/** `Senza percentuale, quindi esclusi: 2 indicatori e 1 livello inferiore.` */
export function explainLeftOut(indicators: number, nodes: number, language: Language): string {
  const counted: Readonly<Record<Language, readonly string[]>> = {
    it: [
      ...(indicators > 0 ? [indicators === 1 ? "1 indicatore" : `${indicators} indicatori`] : []),
      ...(nodes > 0 ? [nodes === 1 ? "1 livello inferiore" : `${nodes} livelli inferiori`] : []),
    ],
    en: [
      ...(indicators > 0 ? [indicators === 1 ? "1 indicator" : `${indicators} indicators`] : []),
      ...(nodes > 0 ? [nodes === 1 ? "1 level below" : `${nodes} levels below`] : []),
    ],
  };
  const lead: Bilingual<string> = {
    it: "Senza percentuale, quindi fuori dalla media",
    en: "Without a percentage, hence outside the mean",
  };
  return `${lead[language]}: ${counted[language].join(language === "it" ? " e " : " and ")}.`;
}

export const NOTHING_COUNTS: Bilingual<string> = {
  it: "Nessun indicatore con una percentuale",
  en: "No indicator with a percentage",
};
