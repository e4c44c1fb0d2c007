/** Lines of text that stand above indicators: which kind of grouping a title names. */
import type { NodeKind } from "../model";
import { readNumbering, type Numbering } from "./numbering";
import { readHeading } from "./read-heading";

const BODY =
  /^(?:ente|ente camerale|amministrazione|(?:camera di commercio|cciaa|c\.c\.i\.a\.a\.)(?: [a-z.,' -]{1,60})?)$/;
/** Words of the four views of the balanced scorecard; a title made of them alone names a perspective. */
const PERSPECTIVE_WORDS = new Set(
  "imprese impresa territorio consumatori consumator utenti utenza clienti cittadini stakeholder comunita mercato processi processo interni interno innovazione apprendimento crescita sviluppo economico economica economici finanziario finanziaria finanziari economicofinanziaria e ed ed/o".split(
    " ",
  ),
);
const PERSPECTIVE_KEYS =
  /\b(?:imprese|utenti|utenza|clienti|cittadini|stakeholder|processi|interni|apprendimento|innovazione|economic[oa]|finanziari[oa])\b/;
const SECTION = /^(?:p\.?\s?o\.?|posizione organizzativa|e\.?q\.?|elevata qualificazione)\s+(?:[-\u2013:]\s?)?[a-z]/;
/** A name must follow: `Obiettivi strategici` alone is the title of a table. */
const NAMED = String.raw`(?!\s?20\d\d)\s?(?:n\.?\s?)?(?:[\d.]{1,8}(?![\d.])\s?)?[:.)\u2013-]?\s?(?=[^\s\d]\S)`;
const AREA = new RegExp(
  `^(?:area strategica|ambito strategico|ambito|missione|linea strategica|asse strategico|asse|priorita politica|priorita strategica|indirizzo strategico|macro ?area|obiettivo di valore pubblico|valore pubblico)${NAMED}`,
);
const STRATEGIC = new RegExp(`^(?:obiettivo|ob\\.?)\\s(?:strategico|str\\.|specifico|generale|triennale)${NAMED}`);
const OPERATIONAL = new RegExp(`^(?:obiettivo|ob\\.?)\\s(?:operativo|op\\.|annuale|gestionale)${NAMED}`);
const INDIVIDUAL = new RegExp(`^(?:obiettivo|ob\\.?)\\s(?:individuale|ind\\.)${NAMED}`);
const PROGRAMME = /^programma\b(?: di intervento)?\s?[\d:.\u2013-]/;
const ORGANISATIONAL =
  /^(?:settore|servizio|ufficio|direzione|dipartimento|staff|unita organizzativa|area dirigenziale)\b/;
/** `OBIETTIVO STRATEGICO 1.1`: the number stands for the name. */
const NUMBERED =
  /^(?:(?:obiettivo|ob\.?) (strategico|specifico|generale|triennale|operativo|gestionale|annuale|individuale)|(area strategica|ambito strategico|linea strategica|asse|missione)) (?:n\.? ?)?\d{1,2}(?:\.\d{1,2}){0,3}\.?$/;
const OBJECTIVE = /^obiettivo\s?(?:n\.?\s?)?[\d:.\u2013-]/;

const KIND_OF_LEVEL: Readonly<Record<string, NodeKind>> = {
  operativo: "operational-objective",
  gestionale: "operational-objective",
  annuale: "operational-objective",
  individuale: "individual-objective",
};

function isPerspective(text: string): boolean {
  if (/^prospettiva\b/.test(text)) return true;
  const words = text.match(/[a-z]+/g) ?? [];
  return words.length <= 9 && PERSPECTIVE_KEYS.test(text) && words.every((word) => PERSPECTIVE_WORDS.has(word));
}

/** What the words of a title say it is; undefined when they say nothing. */
export function kindByWords(folded: string): NodeKind | undefined {
  const text = folded.slice(0, 120);
  if (BODY.test(text)) return "body";
  if (isPerspective(text)) return "perspective";
  if (SECTION.test(text)) return "section";
  if (AREA.test(text)) return "area";
  if (STRATEGIC.test(text)) return "strategic-objective";
  if (OPERATIONAL.test(text)) return "operational-objective";
  if (INDIVIDUAL.test(text)) return "individual-objective";
  return PROGRAMME.test(text) ? "programme" : kindByNumberedLevel(text);
}

function kindByNumberedLevel(text: string): NodeKind | undefined {
  const [, level, area] = NUMBERED.exec(text) ?? [];
  if (area !== undefined) return "area";
  return level === undefined ? undefined : (KIND_OF_LEVEL[level] ?? "strategic-objective");
}

/** The name of an office as a title over its indicators. */
export const namesOffice = (folded: string) => ORGANISATIONAL.test(folded);

/** `Obiettivo 3: …`, whose kind the table must say. */
export const namesObjective = (folded: string) => OBJECTIVE.test(folded.slice(0, 40));

const BY_LETTERS: readonly (readonly [RegExp, NodeKind])[] = [
  [/^(?:AS|A|M|LS|LP)/, "area"],
  [/^(?:PR|P)/, "programme"],
  [/^(?:OO|OP|OG|OE)/, "operational-objective"],
];

/** `AS3`: area · `OS12`, `OB.2.1`: objective · `P4`: programme. */
const kindByLetters = (code: string): NodeKind =>
  BY_LETTERS.find(([letters]) => letters.test(code))?.[1] ?? "strategic-objective";

/**
 * The kind of a title with a number at its front.
 * `levels` are the kinds of the outline's depths: 1, 1.1, 1.1.1 (domain.md, families 1 and 2).
 */
export function kindByNumber(numbering: Numbering | undefined, levels: readonly NodeKind[]): NodeKind | undefined {
  if (numbering === undefined || numbering.kind === "indicator") return undefined;
  if (numbering.kind === "mission" || numbering.kind === "objective") return "area";
  if (numbering.kind === "lettered") return kindByLetters(numbering.code);
  return levels[Math.min(numbering.depth, levels.length) - 1];
}

/** `3. Obiettivi operativi 2023`: a chapter of the document, not an objective. */
function isChapter(text: string, numbering: Numbering | undefined): boolean {
  return (
    numbering?.kind === "outline" &&
    readHeading(text.slice(numbering.code.length).replace(/^[\s.,:)\u2013-]+/, ""))?.strict === true
  );
}

/** The kind of a title: by its words, else by its number. */
export function kindOfTitle(text: string, folded: string, levels: readonly NodeKind[]): NodeKind | undefined {
  const numbering = readNumbering(text);
  return kindByWords(folded) ?? (isChapter(text, numbering) ? undefined : kindByNumber(numbering, levels));
}
