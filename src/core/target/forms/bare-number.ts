/** `12`, `80%`, `15,00`, `0 N.`: a number alone; algorithm, unit and indicator say which way it goes. */
import { isTimeUnit } from "../../values/unit";
import type { FormContext, FormReading, TargetForm } from "../form";
import { takeQuantity, type Quantity } from "../quantity";
import { ASSUMED_LAST_DAY } from "../assumptions";
import { printDeadlines } from "../print-dates";
import { quantityReading } from "../quantity-reading";
import { settleDirection, settleUnit, valuesUnder, type SettledUnit } from "../settle";

/** Every reading of a number whose unit may have to be looked for around it; a cell's number format gives the unit `%` or `€`. */
export function readBareQuantity(quantity: Quantity, context: FormContext): readonly FormReading[] {
  const isSaid = quantity.unit !== undefined;
  const settled: SettledUnit = isSaid ? { ...quantity, assumed: [] } : settleUnit(context, quantity.written);
  const values = isSaid ? [quantity.value] : valuesUnder(settled, quantity.value, context);
  const numbers = values.map((value) => {
    const { comparator, assumed } = settleDirection(value, settled.unit, context);
    return quantityReading({ ...settled, comparator, value }, [...settled.assumed, assumed]);
  });
  return [...numbers, ...readYear(quantity.value, settled.unit, context)];
}

/** How far ahead a plan sets its years. */
const LOOKS_AHEAD = 3;

/** `2023` in a plan of those years, with nothing that says what it counts, may be the year by whose end the thing is due. */
function readYear(value: number, unit: string | undefined, { source }: FormContext): readonly FormReading[] {
  const { year } = source;
  const isYear = year !== undefined && Number.isInteger(value) && value >= year - 1 && value <= year + LOOKS_AHEAD;
  if (!isYear || unit !== undefined) return [];
  const dates = [{ year: value, month: 12, day: 31 }];
  return [
    {
      goal: { kind: "dates", comparator: "at-most", dates },
      canonical: printDeadlines("at-most", dates),
      assumed: [ASSUMED_LAST_DAY],
    },
  ];
}

export const bareNumber: TargetForm = {
  id: "bare-number",
  examples: [
    ["12", { kind: "quantity", comparator: "at-least", value: 12, unit: undefined }],
    ["80%", { kind: "quantity", comparator: "at-least", value: 0.8, unit: "%" }],
    ["90,00 %", { kind: "quantity", comparator: "at-least", value: 0.9, unit: "%" }],
    ["15,00", { kind: "quantity", comparator: "at-least", value: 15, unit: undefined }],
    ["1.234", { kind: "quantity", comparator: "at-least", value: 1234, unit: undefined }],
    ["0 N.", { kind: "quantity", comparator: "at-most", value: 0, unit: "N." }],
    ["n. 3", { kind: "quantity", comparator: "at-least", value: 3, unit: "N." }],
    ["€ 1.821.008,38", { kind: "quantity", comparator: "at-least", value: 1821008.38, unit: "€" }],
    ["-9,90", { kind: "quantity", comparator: "at-least", value: -9.9, unit: undefined }],
    ["zero", { kind: "quantity", comparator: "at-most", value: 0, unit: undefined }],
  ],
  counterExamples: ["1.23", "1,234.5", "12 13", "0x10", "1e3", "½", "+10%", "12%%", "3/5", "25 gg"],
  read({ folded }, context) {
    const taken = takeQuantity(folded);
    if (!taken || taken.rest !== "" || isTimeUnit(taken.value.unit) || /^\+/.test(folded)) return [];
    return readBareQuantity(taken.value, context);
  },
};
