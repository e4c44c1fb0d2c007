/** Which cells a formula looks at. */
import type { Area } from "../../core/grid/address";
import { parseAddress } from "../book/parse-address";

export interface Reference {
  /** undefined: the formula's own sheet */
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** `undefined`: it may look at anything (a name, a table, a reference made while calculating). */
export type References = readonly Reference[] | undefined;

const SHEET = String.raw`(?:'(?:[^']|'')+'|[A-Za-z_\u00c0-\u024f][\w.\u00c0-\u024f]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(${SHEET})?(${CELL}:${CELL}|${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!])|[A-Za-z_\\\u00c0-\u024f][\w.\\\u00c0-\u024f]*\(?|\[`,
  "g",
);
const ELUSIVE = /^(?:INDIRECT|OFFSET|INDEX)\($/i;
const CONSTANT = /^(?:TRUE|FALSE)$/i;

/** One token: nothing to look at, a reference, or something elusive. */
function referenceOf([whole, sheet, address]: RegExpMatchArray): readonly Reference[] | "elusive" {
  if (whole.startsWith('"')) return [];
  if (address !== undefined) {
    const parsed = parseAddress(`${sheet ?? ""}${address}`);
    return parsed ? [parsed] : "elusive";
  }
  if (whole.endsWith("(")) return ELUSIVE.test(whole) ? "elusive" : [];
  return CONSTANT.test(whole) ? [] : "elusive";
}

/** Excel takes no longer formulas. */
const LONGEST_FORMULA = 8192;

export function referencesOf(formula: string): References {
  if (formula.length > LONGEST_FORMULA) return undefined;
  const found = [...formula.matchAll(TOKEN)].map(referenceOf);
  return found.includes("elusive")
    ? undefined
    : found.flatMap((references) => (references === "elusive" ? [] : references));
}
