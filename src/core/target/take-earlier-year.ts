/** `anno x-1`, `valore anno n-1`, `l'anno precedente`, `valore 2018`, `media del triennio`: the ways to name an earlier value. */
import type { Taken } from "../values/comparator";

const VALUE =
  "(?:(?:al|il|del|alla|la|della) )?(?:(?:valore|dato|risultato|livello|numero|consuntivo|media|baseline)(?: storic[oa]| medi[oa])? ?)?";
const OF = "(?:(?:del|dello|della|dei|al|allo|alla|nel|di|il) |(?:dell|all|nell|l)')?";

/** Each name with its canonical one; `$1` is what the pattern captured. */
const NAMES: readonly (readonly [pattern: string, canonical: string])[] = [
  ["(?:anno )?[xnt] ?- ?([1-9])(?!\\d)", "anno x-$1"],
  ["(?:anno (?:precedente|scorso|prima)|precedente anno|esercizio precedente|precedente esercizio)", "anno x-1"],
  ["((?:biennio|triennio|quinquennio) \\d{4} ?- ?\\d{4})", "$1"],
  ["(biennio|triennio|quinquennio)(?: precedente)?", "$1 precedente"],
  ["(?:anno )?((?:19|20)\\d{2})(?!\\d)", "anno $1"],
];

/** `non inferiore al 2018`: with an article a year is a year; without one (`≥ 2018`) it may be a number. */
const WITH_ARTICLE = /(?:^|[ >=<≥≤])(?:al|del|dal|nel|sul|all'anno|dell'anno) ?(?:19|20)\d{2}$/;

/** Whether a whole folded comparison ends in a year with its article. */
export function namesYear(text: string): boolean {
  return WITH_ARTICLE.test(text);
}

/** How many years back a plan looks. */
const LOOKS_BACK = 6;

/** Whether four digits may be the year that a plan looks back to. */
export function mayBeYear(digits: string, planYear: number | undefined): boolean {
  if (!/^(?:19|20)\d{2}$/.test(digits)) return false;
  const year = Number(digits);
  return planYear === undefined ? year >= 2005 && year <= 2040 : year <= planYear && year >= planYear - LOOKS_BACK;
}

const EARLIER = NAMES.map(
  ([pattern, canonical]) => [new RegExp(`^${VALUE}${OF}${pattern}(?![a-z0-9%])`), canonical] as const,
);
const BASELINE =
  /^(?:(?:il|al|la|alla) )?(?:valore (?:storico|di partenza|di riferimento|iniziale|base|precedente|consolidato)|linea di base|anno base|situazione (?:di partenza|iniziale)|dato (?:storico|di partenza|iniziale|di riferimento)|baseline)(?![a-z0-9])/;

/** An earlier value at the front of a folded text, by its canonical name. */
export function takeEarlierYear(text: string): Taken<string> | undefined {
  for (const [pattern, canonical] of EARLIER) {
    const found = pattern.exec(text);
    if (found) return { value: canonical.replace("$1", found[1] ?? ""), rest: text.slice(found[0].length) };
  }
  const baseline = BASELINE.exec(text);
  return baseline ? { value: "valore storico", rest: text.slice(baseline[0].length) } : undefined;
}
