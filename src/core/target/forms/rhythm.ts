/** `24 (quindicinale)`, `4 (trimestrale)`, `2 (dati consuntivo 2017 dati semestrale 2018)`: a count with a remark in brackets. */
import type { TargetForm } from "../form";
import { printThreshold } from "../print-quantity";
import { takeQuantity } from "../quantity";
import { settleDirection } from "../settle";

/** Letters and whole numbers: a remark with signs or percentages may be a second target. */
const REMARK = /^ ?\(([a-z][a-z0-9 ',./-]{0,120})\)$/;
const SECOND_TARGET = /\b(?:minore|maggiore|almeno|massimo|minimo|max|min|entro|scala)\b/;

export const rhythm: TargetForm = {
  id: "rhythm",
  examples: [
    ["24 (quindicinale)", { kind: "quantity", comparator: "at-least", value: 24, unit: undefined }],
    ["4 (trimestrale)", { kind: "quantity", comparator: "at-least", value: 4, unit: undefined }],
    ["6 (bimestrale)", { kind: "quantity", comparator: "at-least", value: 6, unit: undefined }],
    ["n. 12 (mensile)", { kind: "quantity", comparator: "at-least", value: 12, unit: "N." }],
    [
      "2 (dati consuntivo 2017 dati semestrale 2018)",
      { kind: "quantity", comparator: "at-least", value: 2, unit: undefined },
    ],
  ],
  counterExamples: ["24", "24 quindicinale", "4 (almeno 3)", "4 (entro giugno)", "4 ()", "(trimestrale)", "zero (minore di zero)"],
  read({ folded }, context) {
    const taken = takeQuantity(folded);
    const remark = taken && REMARK.exec(taken.rest)?.[1];
    if (!taken || remark === undefined || SECOND_TARGET.test(remark)) return [];
    const { value, unit } = taken.value;
    const { comparator, assumed } = settleDirection(value, unit, context);
    return [{
      goal: { kind: "quantity", comparator, value, unit },
      canonical: printThreshold(comparator, value, unit),
      assumed: [assumed],
    }];
  },
};
