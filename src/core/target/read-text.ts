/** Tries every form on a whole text. */
import { tidy } from "../values/fold";
import { makePhrase } from "../values/phrase";
import { assumedPartOfYear } from "./assumptions";
import type { FormContext, TargetForm } from "./form";
import type { ReadTarget, TargetReading } from "./reading";
import { withoutTimeOfDay } from "./result-text/acts";
import { withYearlyCount } from "./rhythm-of-thing";
import { readTwoInOne } from "./two-in-one";
import { partOfYear } from "./year-parts";

/** Longer cells hold prose, not a target; the bound keeps hostile text cheap. */
export const LONGEST_TARGET = 300;

/** Readings that ask for the same are one. */
function distinct(readings: readonly ReadTarget[]): readonly ReadTarget[] {
  const byGoal = new Map(readings.map((reading) => [JSON.stringify(reading.goal), reading] as const));
  return [...byGoal.values()];
}

/** Closing marks that say nothing: `80%;`, `10%.` */
const CLOSING = /[ .;,:]+$/;

/** Reads a text that is not blank; of a cell with the targets of several years the part of its own year. */
export function readText(text: string, context: FormContext, forms: readonly TargetForm[]): TargetReading {
  if (text.length > LONGEST_TARGET) return { kind: "unread", text, why: "too-long" };
  const part = partOfYear(tidy(text), context.source.year);
  const reading = readWhole(withoutTimeOfDay(part ?? text), context, forms);
  const plain = (part ?? text).replace(CLOSING, "");
  const again = reading.kind === "unread" && plain !== (part ?? text) ? readWhole(plain, context, forms) : reading;
  const best = again.kind === "unread" ? { ...reading, ...(reading.kind === "unread" && { text }) } : again;
  if (part === undefined || !("goal" in best)) return best;
  return { ...best, assumed: [...best.assumed, assumedPartOfYear(part, context.source.year)] };
}

function readWhole(text: string, context: FormContext, forms: readonly TargetForm[]): TargetReading {
  const phrase = makePhrase(text);
  const answers = forms.map((form) => [form.id, form.read(phrase, context)] as const);
  const candidates = distinct(
    answers.flatMap(([kind, readings]) =>
      readings === "no-such-date" ? [] : readings.flatMap((reading) => withYearlyCount({ kind, ...reading })),
    ),
  );
  const [only, other] = candidates.length > 0 ? candidates : readTwoInOne(phrase, context, forms);
  if (only && other)
    return candidates.length > 0
      ? { kind: "ambiguous", text, candidates }
      : { kind: "ambiguous", text, candidates: [only, other], isPair: true };
  if (only) return only;
  const isImpossible = answers.some(([, readings]) => readings === "no-such-date");
  return { kind: "unread", text, why: isImpossible ? "no-such-date" : "no-form" };
}
