/** `tra 80 e 90%`, `da 5 a 10 gg`: between two values, both included. */
import type { TargetForm } from "../form";
import { printQuantity } from "../print-quantity";
import { scaled, takeQuantity } from "../quantity";

const BETWEEN = /^(?:compres[oa] )?(?:tra|fra) (?:il |l')?/;
const FROM = /^(?:da|dal) (?:un minimo di )?/;
const AND = /^ (?:e|ed) (?:il |l')?/;
const TO = /^ (?:a|al) (?:un massimo di )?/;

export const range: TargetForm = {
  id: "range",
  examples: [
    ["tra 80 e 90%", { kind: "range", from: 0.8, to: 0.9, unit: "%" }],
    ["compreso tra l'80% e il 90%", { kind: "range", from: 0.8, to: 0.9, unit: "%" }],
    ["da 5 a 10 gg", { kind: "range", from: 5, to: 10, unit: "gg" }],
    ["tra 3 e 5", { kind: "range", from: 3, to: 5, unit: undefined }],
  ],
  counterExamples: [
    "tra 90 e 80%",
    "tra 80%",
    "80-90%",
    "da 1 a",
    "tra 80 e 90% o più",
    "tra 5 gg e 10%",
    "da 30/06 a 31/12",
  ],
  read({ folded }) {
    const [start, middle] = BETWEEN.test(folded) ? ([BETWEEN, AND] as const) : ([FROM, TO] as const);
    if (!start.test(folded)) return [];
    const first = takeQuantity(folded.replace(start, ""));
    if (!first || !middle.test(first.rest)) return [];
    const second = takeQuantity(first.rest.replace(middle, ""));
    if (second?.rest !== "") return [];
    const { unit, value: to } = second.value;
    if (first.value.unit !== undefined && first.value.unit !== unit) return [];
    const from = first.value.unit === undefined ? scaled(first.value.value, unit) : first.value.value;
    if (from >= to) return [];
    return [
      {
        goal: { kind: "range", from, to, unit },
        canonical: `tra ${printQuantity(from, unit)} e ${printQuantity(to, unit)}`,
        assumed: [],
      },
    ];
  },
};
