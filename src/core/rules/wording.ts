/** How messages name an indicator or an objective and where they point. */
import type { CellAddress, Position } from "../grid/address";
import { cellName } from "../grid/address";
import type { Bilingual } from "../values/language";

const LONGEST_NAME = 80;

/** A text, cut at a word where it is too long for a sentence. */
export function nameOf({ text }: { readonly text: string }): string {
  if (text.length <= LONGEST_NAME) return text;
  const cut = text.slice(0, LONGEST_NAME);
  const lastBlank = cut.lastIndexOf(" ");
  return `${cut.slice(0, lastBlank > 0 ? lastBlank : LONGEST_NAME)}…`;
}

/** A cell on the sheet of whatever has one. */
export function addressOf({ sheet }: { readonly sheet: string }, { row, column }: Position): CellAddress {
  return { sheet, row, column };
}

/** `U5 Risorse!A19`. */
export function placeName({ sheet, at }: { readonly sheet: string; readonly at: Position }): string {
  return `${sheet}!${cellName(at)}`;
}

/** `1 indicatore`, `3 indicatori`: the plural is written, not made. */
export function counted(count: number, one: Bilingual<string>, more: Bilingual<string>): Bilingual<string> {
  const noun = count === 1 ? one : more;
  return { it: `${count} ${noun.it}`, en: `${count} ${noun.en}` };
}

const INDICATOR = { it: "indicatore", en: "indicator" };
const INDICATORS = { it: "indicatori", en: "indicators" };

export function countedIndicators(count: number): Bilingual<string> {
  return counted(count, INDICATOR, INDICATORS);
}
