/** Tries every form on a whole text. */
import { makePhrase } from "../values/phrase";
import type { FormContext, TargetForm } from "./form";
import type { ReadTarget, TargetReading } from "./reading";
import { readTwoInOne } from "./two-in-one";

/** Longer cells hold prose, not a target; the bound keeps hostile text cheap. */
export const LONGEST_TARGET = 300;

/** Readings that ask for the same are one. */
function distinct(readings: readonly ReadTarget[]): readonly ReadTarget[] {
  const byGoal = new Map(readings.map((reading) => [JSON.stringify(reading.goal), reading] as const));
  return [...byGoal.values()];
}

/** Reads a text that is not blank. */
export function readText(text: string, context: FormContext, forms: readonly TargetForm[]): TargetReading {
  if (text.length > LONGEST_TARGET) return { kind: "unread", text, why: "too-long" };
  const phrase = makePhrase(text);
  const answers = forms.map((form) => [form.id, form.read(phrase, context)] as const);
  const candidates = distinct(
    answers.flatMap(([kind, readings]) =>
      readings === "no-such-date" ? [] : readings.map((reading) => ({ kind, ...reading })),
    ),
  );
  const [only, other] = candidates.length > 0 ? candidates : readTwoInOne(phrase, context, forms);
  if (only && other) return { kind: "ambiguous", text, candidates: candidates.length > 0 ? candidates : [only, other] };
  if (only) return only;
  const isImpossible = answers.some(([, readings]) => readings === "no-such-date");
  return { kind: "unread", text, why: isImpossible ? "no-such-date" : "no-form" };
}
