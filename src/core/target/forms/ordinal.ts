/** `≥ a medio`, `> Buono`, `Buono`, `giudizio almeno sufficiente`: a step of an ordered scale. */
import { printComparator, takeComparator } from "../../values/comparator";
import { readStep } from "../../values/judgement";
import { ASSUMED_STEP_OR_BETTER } from "../assumptions";
import type { TargetForm } from "../form";
import type { Comparator, Goal } from "../goal";

const step = (comparator: Comparator, name: string): Goal => ({ kind: "step", comparator, step: name });

const LEAD =
  /^(?:(?:grado|livello|giudizio|valutazione|rating|esito|soddisfazione)(?: medi[oa]| complessiv[oa]| di soddisfazione| di gradimento){0,3}:? )/;

export const ordinal: TargetForm = {
  id: "ordinal",
  examples: [
    ["≥ a medio", step("at-least", "medio")],
    ["> Buono", step("more-than", "buono")],
    ["≥Medio", step("at-least", "medio")],
    ["Buono", step("at-least", "buono")],
    ["almeno sufficiente", step("at-least", "sufficiente")],
    ["giudizio medio non inferiore a buono", step("at-least", "buono")],
    ["Ottimo", step("at-least", "ottimo")],
    ["= Buono", step("equal", "buono")],
  ],
  counterExamples: ["≥", "≥ media cluster", "buonissimo", "buono e ottimo", "> 3", "tempo medio", "livello"],
  read({ folded }) {
    const start = folded.replace(LEAD, "");
    const comparator = takeComparator(start);
    const name = readStep(comparator?.rest ?? start);
    if (name === undefined) return [];
    const asked = comparator?.value ?? "at-least";
    return [
      {
        goal: { kind: "step", comparator: asked, step: name },
        canonical: `${printComparator(asked)} ${name}`,
        assumed: comparator ? [] : [ASSUMED_STEP_OR_BETTER],
      },
    ];
  },
};
