/** A number of a cell with the unit that its format shows: 150 under `#,##0" k€"` is 150 000 €. */
import type { Cell } from "../grid/cell";
import { divide, multiply, withoutNoise } from "../values/decimal";
import { fold } from "../values/fold";
import { isEuroFormat, isPercentFormat, shownAround } from "../values/number-format";
import { inBase, takeQuantity, type Quantity } from "./quantity";

/** What the format writes around a one, read as a quantity: its unit. */
function unitShown(format: string): Pick<Quantity, "unit" | "written"> | undefined {
  const { before, after } = shownAround(format);
  const spelling = fold(`${before.replace(/[+-]$/, "")} 1 ${after}`.trim());
  const taken = spelling === "1" ? undefined : takeQuantity(spelling.replace("1 %", "1%"));
  return taken?.rest === "" ? taken.value : undefined;
}

/** The number of a cell in base units, as its format shows it. */
export function numberOfCell(value: number, { format }: Cell): Quantity {
  const isSigned = shownAround(format).before.endsWith("+");
  if (isPercentFormat(format)) return { value, unit: "%", isSigned };
  const shown = unitShown(format);
  if (!shown || (shown.unit === undefined && !shown.written))
    return { value, unit: isEuroFormat(format) ? "€" : undefined, isSigned };
  const { unit, written } = shown;
  const { thousands } = shownAround(format);
  // `#,##0," €"` shows 150 for 150 000: only a multiplier in the text says that the shown number is meant.
  const meant = thousands > 0 && written ? (divide(value, 1000 ** thousands) ?? value) : value;
  const isRatio = unit === "%" && !written;
  return { value: inBase(meant, isRatio ? "%" : unit, written), unit, ...(written && { written }), isSigned };
}

/** `[h]:mm` shows a stretch of time, `hh:mm` perhaps a time of day. */
export function isElapsedTime(format: string): boolean {
  return /\[h+\]/i.test(format);
}

const HOURS_A_DAY = 24;

/** The hours of a cell that is formatted as a time: Excel keeps them as parts of a day. */
export function hoursOfCell(value: number): Quantity {
  return { value: withoutNoise(multiply(value, HOURS_A_DAY)), unit: "h", isSigned: false };
}
