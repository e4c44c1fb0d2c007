/** `n. 3 report entro il 31/12/2019`: a quantity and a deadline in one cell. */
import { UNKNOWN_YEAR } from "../values/calendar";
import type { Phrase } from "../values/phrase";
import { ASSUMED_YEAR_END_IMPLIED } from "./assumptions";
import type { FormContext, TargetForm } from "./form";
import type { DatesGoal } from "./goal";
import type { ReadTarget } from "./reading";

/** Splits before the last `entro`, `prima del` or `non oltre` and hands each side to the forms. */
const SPLIT = /,? (?=(?:da realizzare |da completare |da effettuare )?(?:entro|prima d|non oltre))/g;
const LEAD = /^da (?:realizzare|completare|effettuare) /;

function readOnly(folded: string, context: FormContext, forms: readonly TargetForm[]): ReadTarget | undefined {
  const phrase = { original: folded, folded };
  const readings = forms.flatMap((form) => {
    const answer = form.read(phrase, context);
    return answer === "no-such-date" ? [] : answer.map((reading) => ({ kind: form.id, ...reading }));
  });
  return readings.length === 1 ? readings[0] : undefined;
}

function isYearEnd({ dates }: DatesGoal, year: number | undefined): boolean {
  const [date, other] = dates;
  if (!date || other || date.month !== 12 || date.day !== 31) return false;
  return date.year === UNKNOWN_YEAR || date.year === year;
}

/**
 * Both targets of the cell. The end of the plan's own year adds nothing to a quantity, which then stands alone; any other deadline
 * is a second target, which only the user can rank.
 */
export function readTwoInOne(phrase: Phrase, context: FormContext, forms: readonly TargetForm[]): readonly ReadTarget[] {
  const at = [...phrase.folded.matchAll(SPLIT)].at(-1);
  if (!at) return [];
  const rest = phrase.folded.slice(at.index + at[0].length).replace(LEAD, "");
  const due = readOnly(rest, context, forms);
  const what = due?.goal.kind === "dates" ? readOnly(phrase.folded.slice(0, at.index), context, forms) : undefined;
  if (!due || due.goal.kind !== "dates" || what?.goal.kind !== "quantity") return [];
  return isYearEnd(due.goal, context.source.year) ? [{ ...what, assumed: [...what.assumed, ASSUMED_YEAR_END_IMPLIED] }] : [what, due];
}
