/** A correction as the preview shows it: both sides in words, with what differs. */
import { isDateFormat, isPercentFormat } from "../../core/values/number-format";
import { dateOfSerial, printDate } from "../../core/values/calendar";
import type { Language } from "../../core/values/language";
import type { Patch } from "../../core/patch/patch";
import { numberText, percentText } from "../format";
import { differenceOf, nearEnd, nearStart, visibleBlanks } from "./difference";

export interface Side {
  readonly head: string;
  readonly changed: string;
  readonly tail: string;
  /** where it differs between both sides, the letters may be the same */
  readonly kind: "text" | "number" | "date";
}

export interface Correction {
  readonly before: Side;
  readonly after: Side;
}

interface Reader {
  readonly language: Language;
  readonly dateSystem: 1900 | 1904;
}

/** @param shown what the cell shows now */
export function correctionOf({ before, after }: Patch, shown: string, reader: Reader): Correction {
  const { value, format } = after;
  if (typeof before.value === "string" && typeof value === "string") return betweenTexts(before.value, value);
  const kind = typeof value === "string" || value === undefined ? "text" : isDateFormat(format) ? "date" : "number";
  const written = typeof value === "number" ? printed(value, format, reader) : (value ?? "");
  const whole = (changed: string) => ({ head: "", changed, tail: "" });
  return {
    before: { ...whole(shown), kind: typeof before.value === "string" ? "text" : "number" },
    after: { ...whole(written), kind },
  };
}

function betweenTexts(before: string, after: string): Correction {
  const { head, removed, added, tail } = differenceOf(before, after);
  const around = { head: nearEnd(head), tail: nearStart(tail), kind: "text" } as const;
  return { before: { ...around, changed: seen(removed) }, after: { ...around, changed: seen(added) } };
}

/** A change of blanks alone would be invisible. */
function seen(changed: string): string {
  return changed.trim() === "" ? visibleBlanks(changed) : changed;
}

function printed(value: number, format: string, { language, dateSystem }: Reader): string {
  if (isDateFormat(format)) {
    const day = dateOfSerial(value, dateSystem);
    if (day) return printDate(day);
  }
  return isPercentFormat(format) ? percentText(language, value) : numberText(language, value);
}
