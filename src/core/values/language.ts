/** The two languages of the product: Italian first, English second. */
export type Language = "it" | "en";

/** The same thing in both languages; a missing translation does not compile. */
export type Bilingual<T> = Readonly<Record<Language, T>>;

/** The same thing written once for each language. */
export function inBoth<T>(write: (language: Language) => T): Bilingual<T> {
  return { it: write("it"), en: write("en") };
}
