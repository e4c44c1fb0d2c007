/** What an en-US Excel number format code says about the number under it. */

/** Text in quotes, escaped characters, padding and fill characters: shown as they are, no code letters. */
const LITERALS = /"[^"]*"|\\.|_.|\*./g;
/** `[Red]`, `[$-410]`, `[$€-410]`, `[>=100]` — but not `[h]`, which is elapsed time. */
const BRACKETS = /\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** The section that formats positive numbers, without anything that is only shown. */
function codeOf(format: string): string {
  const code = format.replace(LITERALS, "").replace(BRACKETS, "");
  return (code.split(";")[0] ?? "").toLowerCase();
}

/** A calendar day is shown: the code has a day or a year (`dd/mm/yyyy`, `[$-410]d mmmm`, `mmm-yy`). */
export function isDateFormat(format: string): boolean {
  const code = codeOf(format);
  return !code.includes("general") && /[dy]/.test(code);
}

/** A time of day or an elapsed time is shown, and no day: `hh:mm`, `[h]:mm`. */
export function isTimeFormat(format: string): boolean {
  const code = codeOf(format);
  return !code.includes("general") && !isDateFormat(format) && /[hs]/.test(code);
}

/** The number is shown times one hundred. */
export function isPercentFormat(format: string): boolean {
  return codeOf(format).includes("%");
}

/** The format shows euros, written as a sign or through a locale (`#,##0.00 €`, `[$€-410] #,##0`). */
export function isEuroFormat(format: string): boolean {
  return format.includes("€");
}
