/** Edges of a band of percentages as legends write them: `dal 50% all'89%`, `>= 50% e < 90%`, `50% ≤ x < 90%`, `oltre il 90%`. */

/** Percentages; the edges as written. */
export interface Edges {
  readonly from: number;
  readonly to: number;
  readonly includesFrom: boolean;
  readonly includesTo: boolean;
}

const NUMBER = "(\\d{1,3}(?:[.,]\\d{1,2})?) ?%?";
const LESS = "(<=|≤|=<|<)";
const UP_TO = "(?:-|÷|/|a|e|fino a|e fino a|sino a)";
const ABOVE = "(>=|≥|=>|>|superiore (?:o uguale )?a|maggiore (?:o uguale )?(?:a|di)|oltre|almeno|piu di|da)";
const BELOW = "(<=|≤|=<|<|inferiore (?:o uguale )?a|minore (?:o uguale )?(?:a|di)|sotto|meno di|fino a|sino a)";

const number = (digits: string | undefined) => Number((digits ?? "").replace(",", "."));
const includes = (sign: string | undefined) => /=|≥|≤|uguale|almeno|^da$|fino|sino/.test(sign ?? "");

type Found = readonly (string | undefined)[];

interface Form {
  readonly pattern: RegExp;
  readonly edges: (found: Found) => Edges;
}

/** Tried in this order; each must say the whole text. */
const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(
      `^(?:da|tra|fra|compres[oaie] (?:tra|fra))? ?${NUMBER} ?${UP_TO} (?:meno di|sotto) ?${NUMBER}$`,
    ),
    edges: ([, from, to]) => ({ from: number(from), to: number(to), includesFrom: true, includesTo: false }),
  },
  {
    pattern: new RegExp(`^(?:da|tra|fra|compres[oaie] (?:tra|fra))? ?${NUMBER} ?${UP_TO} ?${NUMBER}$`),
    edges: ([, from, to]) => ({ from: number(from), to: number(to), includesFrom: true, includesTo: true }),
  },
  {
    pattern: new RegExp(`^${NUMBER} ?${LESS} ?[a-z%]{1,12} ?${LESS} ?${NUMBER}$`),
    edges: ([, from, low, high, to]) => ({
      from: number(from),
      to: number(to),
      includesFrom: includes(low),
      includesTo: includes(high),
    }),
  },
  {
    pattern: new RegExp(`^${ABOVE} ?${NUMBER} ?(?:e|,|;|ma)? ?${BELOW} ?${NUMBER}$`),
    edges: ([, low, from, high, to]) => ({
      from: number(from),
      to: number(to),
      includesFrom: includes(low),
      includesTo: includes(high),
    }),
  },
  {
    pattern: new RegExp(`^${ABOVE} ?${NUMBER}(?: in su| e oltre| o piu)?$`),
    edges: ([, low, from]) => ({ from: number(from), to: Infinity, includesFrom: includes(low), includesTo: true }),
  },
  {
    pattern: new RegExp(`^${NUMBER} (?:in su|e oltre|o piu)$`),
    edges: ([, from]) => ({ from: number(from), to: Infinity, includesFrom: true, includesTo: true }),
  },
  {
    pattern: new RegExp(`^${BELOW} ?${NUMBER}$`),
    edges: ([, high, to]) => ({ from: -Infinity, to: number(to), includesFrom: true, includesTo: includes(high) }),
  },
];

/** `dall'80%`, `dallo 0%`, `al 49%`, `oltre il 90%`: prepositions without their articles. */
function withoutArticles(text: string): string {
  return text
    .replace(/\bdal(?:l[oa]|l')? ?(?=\d)/g, "da ")
    .replace(/\b(?:al|all[oa]|all') ?(?=\d)/g, "a ")
    .replace(/\b(?:il|lo|l') ?(?=\d)/g, "")
    .replace(/\bdel(?:l[oa]|l')? ?(?=\d)/g, "di ");
}

/** @param folded the edges alone, without the name of the band */
export function edgesIn(folded: string): Edges | undefined {
  const text = withoutArticles(folded);
  for (const { pattern, edges } of FORMS) {
    const found = pattern.exec(text);
    if (found) return edges(found);
  }
  return undefined;
}

/** Where the edges begin in a text that names the band first. */
export const EDGES_BEGIN =
  /[<>≥≤=]|\d|\b(?:da|dal|dall[oa]|dall'|tra|fra|compres[oaie]|superiore|inferiore|maggiore|minore|oltre|almeno|sotto|fino|sino|piu di|meno d)(?![a-z])/;
