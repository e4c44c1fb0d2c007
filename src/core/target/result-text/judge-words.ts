/** Which words of a result are passed over without being understood. */
import { isCountable } from "./countables";
import { isKnownWord } from "./known-words";

/** `incontri` and `incontro`, `pratica` and `pratiche`, `utente` and `utenti` are the same thing. */
function root(word: string): string {
  return word.replace(/(?:i|h?[aeo]|hi)$/, "");
}

const WORD = /[a-z]+(?:'(?![a-z]))?/g;

/** The words of a folded text; an apostrophe parts the article from its noun. */
export function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => word.replace(/'$/, ""));
}

/** `12 in corso`: states of what is not finished, which the words of a row (`corsi`) must not explain. */
const UNFINISHED =
  /(?:^|[^a-z])in (?:corso|ritardo|attesa|parte|bozza|fase|via|lavorazione|istruttoria|itinere|sospeso)(?![a-z])/;

/** Words that deny or turn round what stands near them: only the same words in the same order may answer them. */
const DENIAL =
  /^(?:non|mai|senza|nessun[oa]?|ne|neppure|neanche|mancat[oaie]|ma|salvo|tranne|eccetto|escluso|esclus[aei]|meno|ex)$/;

export interface Vocabulary {
  readonly roots: ReadonlySet<string>;
  /** whether it names a thing that is counted; where it does not, a thing that plans commonly count contradicts nothing */
  readonly namesThings: boolean;
  /** the folded texts that the roots were taken from */
  readonly texts: readonly string[];
}

/** What a row says of itself: indicator, algorithm, unit, target. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const words = texts.flatMap(wordsOf);
  return { roots: new Set(words.map(root)), namesThings: words.some(isCountable), texts };
}

export const NO_VOCABULARY: Vocabulary = vocabularyOf([]);

/** `non evase` is understood where the indicator counts what is `non evase`. */
function isDenialOfTheRow(words: readonly string[], index: number, { texts }: Vocabulary): boolean {
  const pair = `${words[index] ?? ""} ${words[index + 1] ?? ""}`;
  return words[index + 1] !== undefined && texts.some((text) => ` ${text} `.includes(` ${pair} `));
}

/** The words of a folded text that belong to no closed class and that the row does not use for what it measures. */
export function unknownWords(text: string, vocabulary: Vocabulary): readonly string[] {
  const unfinished = UNFINISHED.exec(text)?.[0].trim();
  const words = wordsOf(text);
  const unknown = words.filter((word, index) => {
    if (DENIAL.test(word)) return !isDenialOfTheRow(words, index, vocabulary);
    if (isKnownWord(word) || (word.length > 2 && vocabulary.roots.has(root(word)))) return false;
    return vocabulary.namesThings || !isCountable(word);
  });
  return unfinished === undefined ? unknown : [unfinished, ...unknown];
}
