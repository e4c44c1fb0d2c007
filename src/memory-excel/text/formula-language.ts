/** Formulas as people type and read them in their language; the file and the API hold them in English. */
import { ITALIAN_CONSTANTS, ITALIAN_ERRORS, ITALIAN_FUNCTIONS } from "./formula-words-it";

type Words = Readonly<Record<string, string>>;

interface Translation {
  readonly functions: Words;
  readonly constants: Words;
  readonly errors: Words;
  /** a comma or a point */
  readonly decimal: string;
  /** signs between arguments, and inside `{…}` between columns and between rows */
  readonly signs: Words;
  readonly arraySigns: Words;
}

const inverted = (words: Words): Words => Object.fromEntries(Object.entries(words).map(([from, to]) => [to, from]));

const TO_ENGLISH: Translation = {
  functions: ITALIAN_FUNCTIONS,
  constants: ITALIAN_CONSTANTS,
  errors: ITALIAN_ERRORS,
  decimal: ".",
  signs: { ";": "," },
  arraySigns: { "\\": "," },
};

const TO_ITALIAN: Translation = {
  functions: inverted(ITALIAN_FUNCTIONS),
  constants: inverted(ITALIAN_CONSTANTS),
  errors: inverted(ITALIAN_ERRORS),
  decimal: ",",
  signs: { ",": ";" },
  arraySigns: { ",": "\\" },
};

/** Texts, quoted sheets, parts of tables, errors, words (with the parenthesis of a function), numbers; each other sign by itself. */
const ITALIAN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|#[A-Za-z/]+[!?]?|[A-Za-z_\u00c0-\u024f$][\w.$\u00c0-\u024f]*\(?|\d+(?:,\d+)?|,\d+|[^]/g;
const ENGLISH =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|#[A-Za-z/]+[!?]?|[A-Za-z_\u00c0-\u024f$][\w.$\u00c0-\u024f]*\(?|\d+(?:\.\d+)?|\.\d+|[^]/g;

const own = (words: Words, word: string) => (Object.hasOwn(words, word) ? words[word] : undefined);

function wordIn(token: string, { functions, constants, errors }: Translation): string {
  const name = token.toUpperCase();
  if (name.startsWith("#")) return own(errors, name) ?? token;
  if (!name.endsWith("(")) return own(constants, name) ?? token;
  const translated = own(functions, name.slice(0, -1));
  return translated === undefined ? token : `${translated}(`;
}

/** Excel takes no longer ones. */
const LONGEST_FORMULA = 8192;

function translated(formula: string, tokens: RegExp, to: Translation): string {
  if (formula.length > LONGEST_FORMULA) return formula;
  let isArray = false;
  return formula.replace(tokens, (token) => {
    if (token === "{" || token === "}") isArray = token === "{";
    if (token.length === 1 && !/\w/.test(token)) return own(isArray ? to.arraySigns : to.signs, token) ?? token;
    if (/^[\d.,]/.test(token)) return token.replace(/[.,]/, to.decimal);
    return /^["'[]/.test(token) ? token : wordIn(token, to);
  });
}

/** A formula typed in a language, in English. Names that the language does not have stay: English ones are taken too. */
export function englishFormula(typed: string, locale: string): string {
  return locale.startsWith("it") ? translated(typed, ITALIAN, TO_ENGLISH) : typed;
}

/** An English formula as the formula bar shows it. */
export function localFormula(formula: string, locale: string): string {
  return locale.startsWith("it") ? translated(formula, ENGLISH, TO_ITALIAN) : formula;
}
