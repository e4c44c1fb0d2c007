/** A ladder: from which achievement on it is worth how much. Below the lowest rung it is worth 0. */
import { divide } from "../../values/decimal";
import { readNumber } from "../../values/italian-number";
import { inBoth, type Bilingual, type Language } from "../../values/language";
import { printRatio } from "../print-figures";
import { isEdge, printEdge, reaches, type BandEdge } from "./band-edge";
import type { ControlProblem, TextControl, TypedReading } from "./setting";
import { percentField } from "./typed-numbers";
import { isListOf, isRatio, type Test } from "./value-tests";
import { isRecord } from "../../values/record";

/** One rung; edges and worth are ratios. */
export interface Rung extends BandEdge {
  readonly worth: number;
}

/** From the lowest to the highest; null: the achievement is worth itself. */
export type Ladder = readonly Rung[] | null;

const isRung: Test = (value) => {
  if (!isRecord(value)) return false;
  const { worth, ...edge } = value;
  return isRatio(worth) && isEdge(edge);
};

export const isLadder: Test = (value) => value === null || isListOf(isRung, 1)(value);

/** The highest rung that an achievement (ratio) reaches; undefined below all. */
export function rungOf(achievement: number, ladder: readonly Rung[]): Rung | undefined {
  return [...ladder].reverse().find((rung) => reaches(achievement, rung));
}

/** `da 60% vale 60%, da 70% vale 80%` */
export function printLadder(ladder: readonly Rung[]): Bilingual<string> {
  const verbs: Bilingual<string> = { it: "vale", en: "is worth" };
  return inBoth((language) =>
    ladder
      .map((rung) => `${printEdge(rung)[language]} ${verbs[language]} ${printRatio(rung.worth, language)}`)
      .join(", "),
  );
}

/** Rungs must rise: a rung that starts where an earlier one does, or before it, is never reached. */
export function ladderProblem(ladder: Ladder): ControlProblem | undefined {
  const isRising = (ladder ?? []).every(({ from }, index) => {
    const before = ladder?.[index - 1];
    return before === undefined || from > before.from;
  });
  return isRising ? undefined : { control: "ladder", sentence: NOT_RISING };
}

const NOT_RISING: Bilingual<string> = {
  it: "Le soglie devono crescere di riga in riga.",
  en: "The thresholds must rise from line to line.",
};

const LINE_WRONG: Bilingual<string> = {
  it: "Scrivere una riga per soglia, per esempio «da 70 = 80» oppure «oltre 99 = 100».",
  en: 'Write one line a threshold, for example "from 70 = 80" or "above 99 = 100".',
};

const LINE = /^(?:(da|from|≥|>=)|(oltre|above|>))? ?([\d.,]{1,9}) ?%? ?(?:=|:|→) ?([\d.,]{1,9}) ?%?$/i;

function numberIn(text: string, language: Language): number | undefined {
  const italian: Bilingual<string> = {
    it: text,
    en: text.replace(/[.,]/g, (sign) => (sign === "," ? "." : ",")),
  };
  return divide(readNumber(italian[language]) ?? Number.NaN, 100);
}

function readRung(line: string, language: Language): Rung | undefined {
  const [, , above, from = "", worth = ""] = LINE.exec(line.trim().replace(/\s{1,9}/g, " ")) ?? [];
  const [edge, value] = [from, worth].map((text) => (text === "" ? undefined : numberIn(text, language)));
  if (edge === undefined || value === undefined || Number.isNaN(edge) || Number.isNaN(value)) return undefined;
  return { from: edge, inclusive: above === undefined, worth: value };
}

export const LADDER_CONTROL: TextControl = {
  kind: "text",
  name: "ladder",
  label: { it: "Una riga per soglia: «da 70 = 80»", en: 'One line a threshold: "from 70 = 80"' },
  isList: true,
  isShown: ({ choice }) => choice === "ladder",
};

export function fillLadder(ladder: readonly Rung[], language: Language): string {
  const words: Bilingual<readonly [string, string]> = { it: ["da", "oltre"], en: ["from", "above"] };
  const [from, above] = words[language];
  return ladder
    .map(
      (rung) =>
        `${rung.inclusive ? from : above} ${percentField(rung.from, language)} = ${percentField(rung.worth, language)}`,
    )
    .join("\n");
}

export function readLadder(text: string, language: Language): TypedReading<Ladder> {
  const rungs = text
    .split(/[\n;]/)
    .filter((line) => line.trim() !== "")
    .map((line) => readRung(line, language));
  const read = rungs.flatMap((rung) => rung ?? []);
  return read.length > 0 && read.length === rungs.length
    ? { value: read }
    : { mistyped: [{ control: "ladder", sentence: LINE_WRONG }] };
}
