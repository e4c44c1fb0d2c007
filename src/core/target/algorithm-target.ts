/** The target that an algorithm repeats: `n. newsletter inviate >=12`, `data presentazione Piano entro il 14/11/2019`, `… (n. 3)`. */
import { EMPTY_CELL } from "../grid/cell";
import { fold, tidy } from "../values/fold";
import type { TargetForm } from "./form";
import { bareNumber } from "./forms/bare-number";
import { count } from "./forms/count";
import { daysFromEvent } from "./forms/days-from-event";
import { deadline } from "./forms/deadline";
import { deadlines } from "./forms/deadlines";
import { threshold } from "./forms/threshold";
import { readText } from "./read-text";
import { isRead, type ReadTarget, type TargetSource } from "./reading";

/** A bracketed count at the end: `n. progetti integrati realizzati (n. 3)`. */
const IN_BRACKETS = /\((n[.°]{1,2} ?\d[^()]{0,40})\)$/;
/** Where a target can begin. */
const BEGINNING =
  /[<>=≥≤]{1,2}(?: =)?|\b(?:entro|almeno|non (?:oltre|piu|meno|inferiore|superiore)|massimo|minimo)\b|\bal (?=\d{1,2}[/.])/g;
/** Parts of a fraction: what stands on one side of it is no target (`n. pratiche evase entro 5 gg / n. pratiche`). */
const FRACTION = / ?\/ ?(?:n[.°]|numero|tot|[a-z]{3,} )/;

const STATING: readonly TargetForm[] = [count, daysFromEvent, deadline, deadlines, threshold];
const NOWHERE: TargetSource = {
  cell: EMPTY_CELL,
  year: undefined,
  heading: "",
  algorithm: "",
  unit: "",
  indicator: "",
  dateSystem: 1900,
};

/** Longer texts describe a procedure. */
const LONGEST_ALGORITHM = 600;

/**
 * The target that stands at the end of an algorithm; undefined when there is none or it has two readings.
 * Days without a year take `year`.
 */
export function readAlgorithmTarget(algorithm: string, year?: number): ReadTarget | undefined {
  const text = tidy(algorithm).replace(/[.;]$/, "");
  const folded = fold(text);
  if (text.length > LONGEST_ALGORITHM || text.length !== folded.length) return undefined;
  const context = { source: { ...NOWHERE, year }, stated: undefined };
  const bracketed = IN_BRACKETS.exec(folded)?.[1];
  const start = [...folded.matchAll(BEGINNING)].at(-1)?.index;
  if (bracketed === undefined && (start === undefined || FRACTION.test(folded.slice(start)))) return undefined;
  const reading = readText(
    bracketed ?? text.slice(start),
    context,
    bracketed === undefined ? STATING : [bareNumber, count],
  );
  return isRead(reading) ? reading : undefined;
}
