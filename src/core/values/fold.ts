/** Text as headings and words are compared: case, accents and kinds of blank do not matter. */

/** All but the long solidus: without it `≠` would become `=`. */
const COMBINING_MARKS = /[\u0300-\u0337\u0339-\u036f]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4\u2032`]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const ORDINAL_SIGNS = /\u00ba/g;

/**
 * Collapses every run of white space (line feeds, thin, non-breaking and zero-width ones included) into one space and trims.
 * Case and accents stay.
 */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u2000-\u200b\u202f\u205f\ufeff]+/g, " ").trim();
}

/** `tidy`, lower case, without accents, with plain apostrophes and hyphens: `"Unità  di\nMisura"` → `"unita di misura"`. */
export function fold(text: string): string {
  return tidy(text)
    .replace(APOSTROPHES, "'")
    .replace(DASHES, "-")
    .replace(ORDINAL_SIGNS, "°")
    .normalize("NFD")
    .replace(COMBINING_MARKS, "")
    .toLowerCase();
}
