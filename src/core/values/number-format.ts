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

/** What a format adds to the digits of positive numbers. */
export interface ShownAround {
  /** text in front of the digits, and behind them */
  readonly before: string;
  readonly after: string;
  /** how many times the number is shown divided by a thousand: `#,##0,` once */
  readonly thousands: number;
}

/** `[$€-410]` shows its currency; other brackets show nothing. */
const CURRENCY = /\[\$([^\]-]*)(?:-[^\]]*)?\]/g;
const BODY = /[#0?](?:[#0?.,/ ]*[#0?])?(,*)/;

/** `#,##0,"k€"` → thousands shown, `k€` behind; `0" gg"` → `gg` behind. */
export function shownAround(format: string): ShownAround {
  const plain = format.replace(CURRENCY, '"$1"').replace(BRACKETS, "");
  const literals: string[] = [];
  const keep = (text: string) => `\u0001${String.fromCharCode(0xe000 + literals.push(text) - 1)}`;
  const coded = plain
    .replace(/"([^"]*)"/g, (_, text: string) => keep(text))
    .replace(/\\(.)/g, (_, text: string) => keep(text))
    .replace(/_.|\*./g, " ");
  const section = coded.split(";")[0] ?? "";
  const body = BODY.exec(section);
  const read = (text: string) =>
    text.replace(/\u0001(.)/g, (_, at: string) => literals[at.charCodeAt(0) - 0xe000] ?? "");
  if (!body) return { before: "", after: "", thousands: 0 };
  const [all, commas = ""] = body;
  return {
    before: read(section.slice(0, body.index)).trim(),
    after: read(section.slice(body.index + all.length)).trim(),
    thousands: commas.length,
  };
}
