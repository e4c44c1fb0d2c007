/** The two languages of the product: Italian first, English second. */
export type Language = "it" | "en";

/** The same thing in both languages; a missing translation does not compile. */
export type Bilingual<T> = Readonly<Record<Language, T>>;
