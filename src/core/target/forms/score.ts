/** `grado di soddisfazione medio 3,6/5`, `≥ 7 su 10`: a mean judgement with the top of its scale. */
import { printComparator, takeComparator } from "../../values/comparator";
import { printNumber } from "../../values/italian-number";
import { assumedDirection } from "../assumptions";
import type { TargetForm } from "../form";
import type { Goal } from "../goal";
import { isNegated } from "../negation";
import { takeScore } from "../take-score";

const atLeast = (value: number, outOf: number): Goal => ({ kind: "score", comparator: "at-least", value, outOf });

/** What is judged, in front of the score; letters only. */
const LEAD =
  /^(?:(?:grado|livello|indice|giudizio|voto|punteggio|valutazione|soddisfazione|media|valore)(?: [a-z'][a-z'./()-]*){0,14}?:? ?)(?=[<>=≥≤\d]|(?:almeno|non inferiore|superiore|maggiore|pari|minimo)\b)/;
const TAIL = /^(?: punti| \([a-z' ]{1,60}\))?$/;

export const score: TargetForm = {
  id: "score",
  examples: [
    ["grado di soddisfazione medio 3,6/5", atLeast(3.6, 5)],
    ["3,5/5", atLeast(3.5, 5)],
    ["≥ 7 su 10", atLeast(7, 10)],
    ["almeno 4/5", atLeast(4, 5)],
    ["voto medio >= 3,5 su 5", atLeast(3.5, 5)],
    ["3 (scala 1-5)", atLeast(3, 5)],
    ["> 8/10", { kind: "score", comparator: "more-than", value: 8, outOf: 10 }],
  ],
  counterExamples: [
    "3,6",
    "6/5",
    "31/12/2023",
    "3,5/5/2",
    "3,5/4,5",
    "30/06",
    "1/12",
    "grado di soddisfazione medio",
    "3.55/5",
  ],
  read({ folded }) {
    const lead = LEAD.exec(folded)?.[0] ?? "";
    if (isNegated(lead)) return [];
    const start = folded.slice(lead.length);
    const comparator = takeComparator(start);
    const taken = takeScore(comparator?.rest ?? start);
    if (!taken || !TAIL.test(taken.rest)) return [];
    const asked = comparator?.value ?? "at-least";
    const { value, outOf } = taken.value;
    return [
      {
        goal: { kind: "score", comparator: asked, value, outOf },
        canonical: `${printComparator(asked)} ${printNumber(value)}/${outOf}`,
        assumed: comparator ? [] : [assumedDirection("at-least", "default")],
      },
    ];
  },
};
