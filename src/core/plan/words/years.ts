/** Years and ordinals of years in headings and titles. */

const YEAR = /(?:^|[^\d/.,-])((?:19|20)\d{2})(?![\d%])/g;
const RANGE = /((?:19|20)\d{2})\s?(?:[-/_ ]|al|e)\s?((?:19|20)?\d{2})(?!\d)/;

/** Years in use by plans; other numbers of four digits are quantities. */
const isPlanYear = (year: number) => year >= 1995 && year <= 2079;

/** A text that is a year and nothing else: `2022`, `Anno 2022`, `2022:`. */
export function bareYear(folded: string): number | undefined {
  const [, digits] = /^(?:anno\s+)?((?:19|20)\d{2})(?:[.,]0+)?\s*[:.)]?$/.exec(folded) ?? [];
  return digits !== undefined && isPlanYear(Number(digits)) ? Number(digits) : undefined;
}

/** Every year of a text, in order, dates such as 31/12/2019 left out. */
export function yearsIn(text: string): number[] {
  return [...text.slice(0, 400).matchAll(YEAR)].map(([, digits]) => Number(digits)).filter(isPlanYear);
}

/** Years that a heading closes with their last day: `al 31/12/2023`. */
export function yearEndsIn(text: string): number[] {
  return [...text.slice(0, 400).matchAll(/(?:^|\D)31[/.-]12[/.-]((?:19|20)\d{2})(?!\d)/g)]
    .map(([, year]) => Number(year))
    .filter(isPlanYear);
}

/** `2022-2024`, `2023 2025`, `2022/24`: first and last year; undefined without one. */
export function yearRangeIn(text: string): { readonly first: number; readonly last: number } | undefined {
  const [, from, to] = RANGE.exec(text.slice(0, 400)) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const first = Number(from);
  const last = to.length === 2 ? first - (first % 100) + Number(to) : Number(to);
  return isPlanYear(first) && isPlanYear(last) && last > first && last - first <= 6 ? { first, last } : undefined;
}

/** `Target 25`, `Target '26`: a year in the last two digits, if it is one. */
export function shortYearAtEnd(folded: string): number | undefined {
  const [, digits] = /(?:^|\s)'?(\d{2})$/.exec(folded) ?? [];
  const year = 2000 + Number(digits);
  return year >= 2010 && year <= 2049 ? year : undefined;
}

const ORDINALS: Readonly<Record<string, number>> = {
  primo: 1,
  secondo: 2,
  terzo: 3,
  quarto: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
};
const ORDINAL_BEFORE = /(?:^|\s)(?:([1-5])\s?(?:°|º|\^|o)?|(primo|secondo|terzo|quarto|iv|iii|ii|i))\s?anno(?:\s|$)/;
const ORDINAL_AFTER = /(?:^|\s)anno\s(?:([1-5])|(iv|iii|ii|i)|[ntx](?:\s?\+\s?([1-4]))?)(?:\s|$)/;
const BARE_OFFSET = /(?:^|\s)[nt]\s?\+\s?([1-4])(?:\s|$)/;

/** `1° anno`, `primo anno`, `anno 1`, `anno n+1`: 1 for the first year of the plan; undefined without one. */
export function yearOrdinal(folded: string): number | undefined {
  const [, digit, word] = ORDINAL_BEFORE.exec(folded) ?? [];
  if (digit !== undefined) return Number(digit);
  if (word !== undefined) return ORDINALS[word];
  const after = ORDINAL_AFTER.exec(folded);
  if (after) {
    const [, number, roman, offset] = after;
    if (number !== undefined) return Number(number);
    return roman === undefined ? 1 + Number(offset ?? 0) : ORDINALS[roman];
  }
  const [, plus] = BARE_OFFSET.exec(folded) ?? [];
  return plus === undefined ? undefined : 1 + Number(plus);
}
