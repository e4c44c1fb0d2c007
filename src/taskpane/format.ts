/** Numbers as the reader's language writes them. */
import type { Language } from "../core/values/language";

const LOCALE: Readonly<Record<Language, string>> = { it: "it-IT", en: "en-GB" };

const counts = perLanguage((locale) => new Intl.NumberFormat(locale, { useGrouping: true }));
const ratios = perLanguage((locale) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }));
const numbers = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));

const moments = perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }));

/** An ISO 8601 moment as the reader's clock shows it: `20 nov 2026, 14:30`; what is none stays as it is. */
export function momentText(language: Language, iso: string): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? iso : moments[language].format(moment);
}

/** `10.000`, `10,000` */
export function countText(language: Language, count: number): string {
  return counts[language].format(count);
}

/** A ratio as a percentage with at most one decimal: 0.92857 → `92,9%`. */
export function percentText(language: Language, ratio: number): string {
  return ratios[language].format(ratio);
}

/** A number as a person would write it: 0.5 → `0,5`. */
export function numberText(language: Language, value: number): string {
  return numbers[language].format(value);
}

/** `non raggiunto` → `Non raggiunto` */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function perLanguage<T>(make: (locale: string) => T): Readonly<Record<Language, T>> {
  return { it: make(LOCALE.it), en: make(LOCALE.en) };
}
