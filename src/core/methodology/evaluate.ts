/** One target and one result as a person would type them (or as JSON numbers) → reading, achievement, status, explanation. */
import { EMPTY_CELL, type Cell } from "../grid/cell";
import type { TargetReading } from "../target/reading";
import { readTarget } from "../target/read-target";
import { fold } from "../values/fold";
import { printNumber } from "../values/italian-number";
import { assess } from "./assess";
import type { Doubt, Status } from "./assessment";
import { explainAbsence } from "./explain";
import type { About } from "./measure";
import { readMethodology } from "./read-methodology";

/** A line of the `evaluate` command; texts and numbers as typed, absent or null when there is none. */
export interface EvaluateRequest {
  readonly target?: unknown;
  readonly result?: unknown;
  readonly indicator?: unknown;
  readonly algorithm?: unknown;
  readonly unit?: unknown;
  readonly baseline?: unknown;
  readonly year?: unknown;
  /** name of a profile, or settings */
  readonly methodology?: unknown;
}

export interface Evaluation {
  readonly reading: TargetReading;
  /** ratio, or null */
  readonly achievement: number | null;
  readonly status: Status;
  /** in Italian */
  readonly explanation: string;
  /** the question that has to be answered before there is a figure */
  readonly doubt?: Doubt;
}

function cellOf(typed: unknown): Cell {
  if (typeof typed === "number" && Number.isFinite(typed))
    return { ...EMPTY_CELL, value: typed, text: printNumber(typed) };
  if (typeof typed === "boolean") return { ...EMPTY_CELL, value: typed, text: typed ? "VERO" : "FALSO" };
  return typeof typed === "string" ? { ...EMPTY_CELL, value: typed, text: typed } : EMPTY_CELL;
}

function textOf(typed: unknown): string {
  return typeof typed === "string" || typeof typed === "number" ? String(typed) : "";
}

function yearOf(typed: unknown): number | undefined {
  const year = Number(textOf(typed) || Number.NaN);
  return Number.isInteger(year) && year >= 1900 && year <= 9999 ? year : undefined;
}

function aboutOf({ indicator, algorithm, unit }: EvaluateRequest): About {
  return { indicator: fold(textOf(indicator)), algorithm: fold(textOf(algorithm)), unit: fold(textOf(unit)) };
}

/** The baseline of a request is whatever value the target leans on: an earlier year, a group, an operand. */
export function evaluate(request: EvaluateRequest): Evaluation {
  const year = yearOf(request.year);
  const reading = readTarget({
    cell: cellOf(request.target),
    year,
    heading: "",
    algorithm: textOf(request.algorithm),
    unit: textOf(request.unit),
    indicator: textOf(request.indicator),
    dateSystem: 1900,
  });
  const read = readMethodology(request.methodology);
  if ("problems" in read) {
    const it = read.problems.map((problem) => problem.it).join(" ");
    const en = read.problems.map((problem) => problem.en).join(" ");
    return {
      reading,
      achievement: null,
      status: "unassessable",
      explanation: explainAbsence({ it, en }, "unassessable").it,
    };
  }
  const baseline = cellOf(request.baseline);
  const { methodology } = read;
  const assessment = assess({
    reading,
    result: cellOf(request.result),
    baseline,
    reference: baseline,
    year,
    dateSystem: 1900,
    methodology,
    about: aboutOf(request),
  });
  return {
    reading,
    achievement: assessment.achievement ?? null,
    status: assessment.status,
    explanation: assessment.explanation.it,
    ...(assessment.doubt && { doubt: assessment.doubt }),
  };
}
