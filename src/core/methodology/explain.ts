/** The sentence beside every figure: `Risultato 65% contro ≥ 70%: 65 ÷ 70 = 92,9% → raggiunto (soglia 90%).` */
import type { Assumption, ReadTarget } from "../target/reading";
import type { ReportedResult } from "../target/result";
import { inBoth, type Bilingual, type Language } from "../values/language";
import type { Status } from "./assessment";
import type { Measured } from "./measure";
import type { Methodology } from "./methodology";
import { printRatio, printResult } from "./print-figures";
import type { BandEdge } from "./settings/band-edge";
import { STATUS_NAMES } from "./status";

export interface Figures {
  readonly target: ReadTarget;
  readonly result: ReportedResult;
  readonly measured: Measured;
  /** what the methodology made of the percentage after measuring */
  readonly changes: readonly Bilingual<string>[];
  readonly status: "achieved" | "partial" | "missed";
  readonly methodology: Methodology;
}

function edge({ from, inclusive }: BandEdge, language: Language): string {
  return inclusive ? printRatio(from, language) : `> ${printRatio(from, language)}`;
}

/** Where the achieved band begins, in words: an edge that does not belong to it is to be passed. */
function achievedFrom({ from, inclusive }: BandEdge, language: Language): string {
  const words: Bilingual<string> = inclusive
    ? { it: "raggiunto da", en: "achieved from" }
    : { it: "raggiunto oltre", en: "achieved above" };
  return `${words[language]} ${printRatio(from, language)}`;
}

function band({ status, methodology: { bands } }: Figures, language: Language): string {
  const [achieved, partial] = [edge(bands.achieved, language), edge(bands.partial, language)];
  const next = achievedFrom(bands.achieved, language);
  const words: Readonly<Record<Figures["status"], Bilingual<string>>> = {
    achieved: { it: `soglia ${achieved}`, en: `threshold ${achieved}` },
    partial: { it: `soglia ${partial}, ${next}`, en: `threshold ${partial}, ${next}` },
    missed: { it: `sotto la soglia ${partial}`, en: `below the threshold ${partial}` },
  };
  return words[status][language];
}

function sentences(assumed: readonly Assumption[], language: Language): string {
  return [...new Set(assumed.map(({ sentence }) => ` ${sentence[language]}`))].join("");
}

/** Explains a figure; what was assumed about target and result follows. */
export function explainFigure(figures: Figures): Bilingual<string> {
  const { target, result, measured, status } = figures;
  return inBoth((language) => {
    const resolved = measured.resolved ? ` (${measured.resolved[language]})` : "";
    const words = language === "it" ? (["Risultato", "contro"] as const) : (["Result", "against"] as const);
    const compared = `${words[0]} ${printResult(result)[language]} ${words[1]} ${target.canonical}${resolved}`;
    const changes = figures.changes.map((change) => `, ${change[language]}`).join("");
    const percent = printRatio(measured.achievement, language);
    const working = `${measured.working[language]}${measured.isArithmetic ? " = " : ", "}${percent}${changes}`;
    const verdict = `${STATUS_NAMES[status][language]} (${band(figures, language)})`;
    return `${compared}: ${working} → ${verdict}.${sentences([...target.assumed, ...measured.assumed], language)}`;
  });
}

/** Explains why there is no figure. */
export function explainAbsence(why: Bilingual<string>, status: Status): Bilingual<string> {
  return inBoth((language) => `${why[language].replace(/\.$/, "")} → ${STATUS_NAMES[status][language]}.`);
}
