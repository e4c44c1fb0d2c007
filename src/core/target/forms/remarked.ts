/** `2 (dati consuntivo 2017 dati semestrale 2018)`: a number with a remark in brackets, which says nothing of what is asked for. */
import { assumedWithoutRemark } from "../assumptions";
import type { TargetForm } from "../form";
import type { Goal } from "../goal";
import { readBareQuantity } from "./bare-number";
import { takeQuantity } from "../quantity";
import { mayChangeTarget } from "../remark";
import { rhythm } from "./rhythm";

/** Letters and whole numbers: a remark with signs or percentages may be a second target. */
const REMARK = /^ ?\(([a-z][a-z0-9 ',./-]{0,120})\)$/;
const atLeast = (value: number, unit?: string): Goal => ({ kind: "quantity", comparator: "at-least", value, unit });

export const remarked: TargetForm = {
  id: "remarked",
  examples: [
    ["2 (dati consuntivo 2017 dati semestrale 2018)", atLeast(2)],
    ["n. 5 (comprese le repliche)", atLeast(5, "N.")],
    ["80% (media annua)", atLeast(0.8, "%")],
  ],
  counterExamples: [
    "24",
    "4 (trimestrale)",
    "4 (almeno 3)",
    "4 (entro giugno)",
    "4 ()",
    "80% (circa)",
    "2 (non 3)",
    "100 (rideterminato a 80 con delibera n. 45 del 30/06/2019)",
    "100 (80 dal secondo semestre)",
    "100 (sospeso)",
    "zero (minore di zero)",
  ],
  read(phrase, context) {
    const taken = takeQuantity(phrase.folded);
    const remark = taken && REMARK.exec(taken.rest)?.[1];
    if (!taken || remark === undefined || mayChangeTarget(remark)) return [];
    const asRhythm = rhythm.read(phrase, context);
    if (asRhythm.length > 0) return [];
    return readBareQuantity(taken.value, context).map((reading) => ({
      ...reading,
      assumed: [assumedWithoutRemark(remark), ...reading.assumed],
    }));
  },
};
