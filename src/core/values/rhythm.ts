/** How often in a year: `quindicinale` is 24, `trimestrale` is 4. */

const RHYTHMS: readonly (readonly [RegExp, number])[] = [
  [/\bsettimanal[ei]\b/, 52],
  [/\bquindicinal[ei]\b/, 24],
  [/\bmensil[ei]\b/, 12],
  [/\bbimestral[ei]\b/, 6],
  [/\btrimestral[ei]\b/, 4],
  [/\bquadrimestral[ei]\b/, 3],
  [/\bsemestral[ei]\b/, 2],
  [/\bannual[ei]\b/, 1],
];

const ANY = /\b(?:settimanal|quindicinal|mensil|bimestral|trimestral|quadrimestral|semestral|annual)[ei]\b/gi;

/** A text as it was written, without its words of rhythm. */
export function withoutRhythm(text: string): string {
  return text.replace(ANY, "").replace(/ {2,}/g, " ").trim();
}

/** Times a year that a folded text names; undefined when it names no rhythm or more than one. */
export function timesAYear(text: string): number | undefined {
  const found = RHYTHMS.filter(([word]) => word.test(text));
  return found.length === 1 ? found[0]?.[1] : undefined;
}
