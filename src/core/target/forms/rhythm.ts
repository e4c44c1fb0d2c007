/** `24 (quindicinale)`, `4 (trimestrale)`: a count with its rhythm in brackets; whether the two agree is for a rule to say. */
import { timesAYear } from "../../values/rhythm";
import type { TargetForm } from "../form";
import { printThreshold } from "../print-quantity";
import { takeQuantity } from "../quantity";
import { settleDirection } from "../settle";

/** The rhythm with a word or two around it: `cadenza trimestrale`. */
const REMARK = /^ ?\(((?:[a-z']+ ){0,2}[a-z]+(?: [a-z']+)?)\)$/;

export const rhythm: TargetForm = {
  id: "rhythm",
  examples: [
    ["24 (quindicinale)", { kind: "quantity", comparator: "at-least", value: 24, unit: undefined }],
    ["4 (trimestrale)", { kind: "quantity", comparator: "at-least", value: 4, unit: undefined }],
    ["6 (bimestrale)", { kind: "quantity", comparator: "at-least", value: 6, unit: undefined }],
    ["n. 12 (mensile)", { kind: "quantity", comparator: "at-least", value: 12, unit: "N." }],
  ],
  counterExamples: [
    "24",
    "24 quindicinale",
    "4 (almeno 3)",
    "4 (entro giugno)",
    "4 ()",
    "(trimestrale)",
    "zero (minore di zero)",
    "2 (dati consuntivo 2017 dati semestrale 2018)",
  ],
  read({ folded }, context) {
    const taken = takeQuantity(folded);
    const remark = taken && REMARK.exec(taken.rest)?.[1];
    if (!taken || remark === undefined || timesAYear(remark) === undefined) return [];
    const { value, unit } = taken.value;
    const { comparator, assumed } = settleDirection(value, unit, context);
    return [
      {
        goal: { kind: "quantity", comparator, value, unit },
        canonical: printThreshold(comparator, value, unit),
        assumed: [assumed],
      },
    ];
  },
};
