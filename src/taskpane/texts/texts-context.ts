/** The texts in the reader's language, at hand for every component. */
import { createContext, useContext } from "react";
import type { Bilingual } from "../../core/values/language";
import { en } from "./en";
import { it } from "./it";
import type { Texts } from "./texts";

export const TEXTS: Bilingual<Texts> = { it, en };

export const TextsContext = createContext<Texts>(it);

export function useTexts(): Texts {
  return useContext(TextsContext);
}
