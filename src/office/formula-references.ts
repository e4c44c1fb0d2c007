/** Which cells a formula looks at, and whether its results may spill into others; where that cannot be told, the answer is that it may. */
import { areaOf, type Area } from "../core/grid/address";
import { cellCount } from "./areas";
import { eventAreas } from "./event-areas";

export interface Reference {
  /** in lower case; undefined: the formula's own sheet */
  readonly sheet: string | undefined;
  readonly area: Area;
}

export interface FormulaReach {
  /** it may look at anything: a name, a table, a reference made while calculating, the clock, chance, another file */
  readonly isElusive: boolean;
  readonly references: readonly Reference[];
  /** its results may take more cells than its own */
  readonly maySpill: boolean;
}

/** Excel takes no longer formulas. */
const LONGEST_FORMULA = 8192;

const LETTERS = String.raw`A-Za-z_\u00c0-\uffff`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[${LETTERS}][\w.\u00c0-\uffff]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`${CELL}:${CELL}|${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(${SHEET})?(${AREA})(?![\w.(!#\u00c0-\uffff])|([${LETTERS}\\][\w.\\\u00c0-\uffff]*)(\(?)|\d[\d.]*(?:[eE][+-]?\d+)?|[([{)\]}#!]`,
  "g",
);

/** Look elsewhere than their arguments say, or at the clock or chance. */
const ELUSIVE = new Set([
  "INDIRECT",
  "OFFSET",
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "CELL",
  "INFO",
  "LET",
  "LAMBDA",
]);
/** Make one result of many cells (Excel's aggregating and looking-up functions). */
const SWALLOW = new Set(
  (
    "SUM AVERAGE COUNT COUNTA COUNTBLANK MIN MAX PRODUCT SUMPRODUCT SUMSQ MEDIAN STDEV STDEV.S STDEV.P VAR VAR.S VAR.P SUBTOTAL " +
    "COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MINIFS MAXIFS VLOOKUP HLOOKUP MATCH ROWS COLUMNS AND OR XOR " +
    "CONCAT TEXTJOIN LARGE SMALL RANK RANK.EQ RANK.AVG"
  ).split(" "),
);
/** Make many results of one cell. */
const SPREAD = new Set([
  "SEQUENCE",
  "RANDARRAY",
  "MUNIT",
  "MAKEARRAY",
  "TEXTSPLIT",
  "REDUCE",
  "SCAN",
  "MAP",
  "LET",
  "LAMBDA",
]);
const CONSTANTS = new Set(["TRUE", "FALSE"]);

const ANYTHING: FormulaReach = { isElusive: true, references: [], maySpill: true };

const sheetName = (prefix: string) => {
  const bare = prefix.slice(0, -1);
  return (bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare).toLowerCase();
};

interface Scan {
  readonly references: Reference[];
  /** functions around the token, the innermost last */
  readonly calls: string[];
  isElusive: boolean;
  maySpill: boolean;
}

const isSwallowed = ({ calls }: Scan) => SWALLOW.has(calls.at(-1) ?? "");

function scanReference(scan: Scan, prefix: string | undefined, address: string): void {
  const sheet = prefix === undefined ? undefined : sheetName(prefix);
  const area = areaOf(address) ?? eventAreas(address.replaceAll("$", ""))?.[0];
  // References over several sheets, or into another file, are written before the same mark.
  const isForeign = sheet !== undefined && /[:[]/.test(sheet);
  if (area && !isForeign) scan.references.push({ sheet, area });
  else scan.isElusive = true;
  if (!area || (cellCount(area) > 1 && !isSwallowed(scan))) scan.maySpill = true;
}

function scanCall(scan: Scan, word: string): void {
  const name = word.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");
  scan.calls.push(name);
  if (ELUSIVE.has(name)) scan.isElusive = true;
  if (SPREAD.has(name)) scan.maySpill = true;
}

/** A name, which may stand for any cells. */
function scanName(scan: Scan, word: string): void {
  if (CONSTANTS.has(word.toUpperCase())) return;
  scan.isElusive = true;
  if (!isSwallowed(scan)) scan.maySpill = true;
}

const SIGNS: Readonly<Record<string, (scan: Scan) => void>> = {
  "(": ({ calls }) => calls.push(calls.at(-1) ?? ""),
  ")": ({ calls }) => calls.pop(),
  "{": (scan) => {
    if (!isSwallowed(scan)) scan.maySpill = true;
  },
  ...Object.fromEntries(
    ["[", "#", "!"].map((sign) => [
      sign,
      (scan: Scan) => void Object.assign(scan, { isElusive: true, maySpill: true }),
    ]),
  ),
};

export function reachOf(formula: string): FormulaReach {
  if (formula.length > LONGEST_FORMULA) return ANYTHING;
  const scan: Scan = { references: [], calls: [], isElusive: false, maySpill: false };
  for (const [whole, prefix, address, word, call] of formula.matchAll(TOKEN)) {
    if (address !== undefined) scanReference(scan, prefix, address);
    else if (word !== undefined && call === "(") scanCall(scan, word);
    else if (word !== undefined) scanName(scan, word);
    else SIGNS[whole]?.(scan);
  }
  const { references, isElusive, maySpill } = scan;
  return { references, isElusive, maySpill };
}
