/** `n. 3 report entro il 30/06`, `≥ 50 partecipanti e ≥ 3 eventi`: two targets in one cell. */
import { UNKNOWN_YEAR } from "../values/calendar";
import type { Phrase } from "../values/phrase";
import { ASSUMED_YEAR_END_IMPLIED } from "./assumptions";
import type { FormContext, TargetForm } from "./form";
import type { DatesGoal } from "./goal";
import type { ReadTarget } from "./reading";

/** Where a second target can begin: a deadline, or after `e` or `;` a comparator or a number. */
const SEAMS: readonly RegExp[] = [
  /,? (?=(?:da (?:realizzare|completare|effettuare) )?(?:entro|prima d|non oltre))/g,
  /(?:;|,? ed?) (?=[<>=≥≤\d]|n[.°]|almeno|non |minimo|massimo|(?:una?|uno|due|tre|quattro|cinque|sei|dieci) [a-z])/g,
];
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

/** A pair that comes to one target, or the pair. */
function merge(first: ReadTarget, second: ReadTarget, year: number | undefined): readonly ReadTarget[] {
  if (second.goal.kind !== "dates") return [first, second];
  // `sì, entro il 31/12`: the deadline says it all.
  if (first.goal.kind === "outcome" && first.goal.answer === "yes") return [second];
  if (first.goal.kind !== "quantity" || !isYearEnd(second.goal, year)) return [first, second];
  return [{ ...first, assumed: [...first.assumed, ASSUMED_YEAR_END_IMPLIED] }];
}

/**
 * Both targets of the cell. The end of the plan's own year adds nothing to a quantity, which then stands alone; in any other pair
 * only the user can say which one counts.
 */
export function readTwoInOne(
  { folded }: Phrase,
  context: FormContext,
  forms: readonly TargetForm[],
): readonly ReadTarget[] {
  for (const seam of SEAMS) {
    const at = [...folded.matchAll(seam)].at(-1);
    if (!at) continue;
    const first = readOnly(folded.slice(0, at.index), context, forms);
    const second = first && readOnly(folded.slice(at.index + at[0].length).replace(LEAD, ""), context, forms);
    if (first && second) return merge(first, second, context.source.year);
  }
  return [];
}
