/** How messages name an indicator and where they point. */
import type { CellAddress, Position } from "../grid/address";
import type { Indicator } from "../plan/model";

const LONGEST_NAME = 80;

/** The indicator's text, cut at a word where it is too long for a sentence. */
export function nameOf({ text }: Indicator): string {
  if (text.length <= LONGEST_NAME) return text;
  const cut = text.slice(0, LONGEST_NAME);
  const lastBlank = cut.lastIndexOf(" ");
  return `${cut.slice(0, lastBlank > 0 ? lastBlank : LONGEST_NAME)}…`;
}

/** A cell on the indicator's own sheet. */
export function addressOf({ sheet }: Indicator, at: Position): CellAddress {
  return { sheet, row: at.row, column: at.column };
}
