/** Sentences about a number of things. */
import type { Language } from "../../core/values/language";
import { countText } from "../format";

/** A sentence about a number of things; singular and plural are both written out. */
export type Counted = (count: number) => string;

/** `#` stands for the number in the plural sentence. */
export function countedIn(language: Language): (one: string, many: string) => Counted {
  return (one, many) => (count) => (count === 1 ? one : many.replace("#", countText(language, count)));
}
