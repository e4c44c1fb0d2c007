/** `tra 80 e 90%`, `da 5 a 10 gg`: between two values, both included. */
import type { TargetForm } from "../form";
import { printWritten } from "../print-quantity";
import { scaled, takeQuantity } from "../quantity";

const BETWEEN = /^(?:compres[oa] )?(?:tra|fra) (?:il |l')?/;
const FROM = /^(?:da|dal) (?:un minimo di )?/;
const AND = /^ (?:e|ed) (?:il |l')?/;
const TO = /^ (?:a|al) (?:un massimo di )?/;

/** `10-15`, `80% ÷ 90%`: nothing but a dash between the two. */
const ANYTHING = /^(?=\d)/;
const DASH = /^ ?(?:-|÷) ?(?=\d)/;
/** Years, months and days with a zero in front are dates. */
const NO_RANGE = /^(?:(?:19|20)\d{2} ?- ?(?:19|20)?\d{2}$|0\d ?-|\d{1,2} ?- ?0\d(?!\d|,))/;

function edgesOf(text: string): readonly [start: RegExp, middle: RegExp] {
  if (BETWEEN.test(text)) return [BETWEEN, AND];
  return FROM.test(text) ? [FROM, TO] : [ANYTHING, DASH];
}

export const range: TargetForm = {
  id: "range",
  examples: [
    ["tra 80 e 90%", { kind: "range", from: 0.8, to: 0.9, unit: "%" }],
    ["compreso tra l'80% e il 90%", { kind: "range", from: 0.8, to: 0.9, unit: "%" }],
    ["da 5 a 10 gg", { kind: "range", from: 5, to: 10, unit: "gg" }],
    ["tra 3 e 5", { kind: "range", from: 3, to: 5, unit: undefined }],
    ["10-15", { kind: "range", from: 10, to: 15, unit: undefined }],
    ["80%-90%", { kind: "range", from: 0.8, to: 0.9, unit: "%" }],
    ["2,5% - 5%", { kind: "range", from: 0.025, to: 0.05, unit: "%" }],
    ["80-90%", { kind: "range", from: 0.8, to: 0.9, unit: "%" }],
    ["10 - 15 gg", { kind: "range", from: 10, to: 15, unit: "gg" }],
  ],
  counterExamples: [
    "tra 90 e 80%",
    "tra 80%",
    "90-80%",
    "2018-2019",
    "01-12",
    "10 -",
    "da 1 a",
    "tra 80 e 90% o più",
    "tra 5 gg e 10%",
    "da 30/06 a 31/12",
  ],
  read({ folded }) {
    const [start, middle] = edgesOf(folded);
    if (!start.test(folded) || NO_RANGE.test(folded)) return [];
    const first = takeQuantity(folded.replace(start, ""));
    if (!first || !middle.test(first.rest)) return [];
    const second = takeQuantity(first.rest.replace(middle, ""));
    if (second?.rest !== "") return [];
    const { unit, value: to, written } = second.value;
    if (first.value.unit !== undefined && first.value.unit !== unit) return [];
    const from = first.value.unit === undefined ? scaled(first.value.value, unit) : first.value.value;
    if (from >= to) return [];
    return [
      {
        goal: { kind: "range", from, to, unit, ...(written && { written }) },
        canonical: `tra ${printWritten(from, second.value)} e ${printWritten(to, second.value)}`,
        assumed: [],
      },
    ];
  },
};
