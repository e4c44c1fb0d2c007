/** `2 x n. complessivo dei rappresentanti …`: a multiple of something that the plan does not give. */
import { printComparator, takeComparator } from "../../values/comparator";
import { printNumber } from "../../values/italian-number";
import { originalOf } from "../../values/phrase";
import { assumedDirection } from "../assumptions";
import type { TargetForm } from "../form";
import type { Comparator, Goal } from "../goal";
import { isRate, takeQuantity } from "../quantity";

function multiple(factor: number, reference: string, comparator: Comparator = "at-least"): Goal {
  return { kind: "relative", comparator, to: "operand", reference, factor, offset: 0, total: undefined };
}

const OPERAND =
  /^ ?(?:x|\*|per|volte|×) (?:ogni |ciascun[oa]? |il |i |le |la |n\. ?|n° ?|numero )*[a-z'][a-z0-9'.,/() -]{2,160}$/;

export const computed: TargetForm = {
  id: "computed",
  examples: [
    [
      "2 x n. complessivo dei rappresentanti camerali nominati o designati",
      multiple(2, "n. complessivo dei rappresentanti camerali nominati o designati"),
    ],
    ["almeno 3 per ogni dipendente", multiple(3, "ogni dipendente")],
    ["1 x numero di sedi", multiple(1, "numero di sedi")],
  ],
  counterExamples: ["2", "x 2", "2 x", "2 rappresentanti", "2 x 3", "3 progetti per ogni sede", "3 per trimestre"],
  read(phrase) {
    const comparator = takeComparator(phrase.folded);
    const taken = takeQuantity(comparator?.rest ?? phrase.folded);
    if (!taken || taken.value.unit !== undefined || !OPERAND.test(taken.rest) || isRate(taken.rest)) return [];
    const asked = comparator?.value ?? "at-least";
    const factor = taken.value.value;
    const operand = originalOf(phrase, taken.rest.replace(/^ ?\S+ /, ""));
    return [
      {
        goal: multiple(factor, operand, asked),
        canonical: `${printComparator(asked)} ${printNumber(factor)} x ${operand}`,
        assumed: comparator ? [] : [assumedDirection("at-least", "default")],
      },
    ];
  },
};
