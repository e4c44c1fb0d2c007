/** The spellings of units in Italian plans, on folded text. A multiple of a unit is kept with its factor and its own spelling. */

/** `%` · `gg` (days) · `gg lavorativi` · `h` · `min` · `s` · `mesi` · `€` · `Wh` · `B` (bytes) · `m` · `N.` (how many) */
export type Unit = "%" | "gg" | "gg lavorativi" | "h" | "min" | "s" | "mesi" | "€" | "Wh" | "B" | "m" | "N.";

export interface Spelling {
  readonly unit: Unit;
  /** source of a pattern */
  readonly words: string;
  /** what one of it is in the unit, where it is a multiple; percentages count in hundredths, so `‰` is 0.1 of a percent */
  readonly factor?: number;
  /** how it is printed again where folding lost its case; absent: as it was found */
  readonly text?: string;
  /** may stand before its number */
  readonly mayLead?: true;
}

const EURO = "(?:€|euro|eur)";
/** Euros in thousands and more: the multiplier with its currency. */
const MONEY: readonly Spelling[] = [
  { unit: "€", factor: 1e3, words: "k ?(?:€|euro|eur)(?![a-z])", text: "k€", mayLead: true },
  { unit: "€", factor: 1e6, words: "m ?(?:€|euro|eur)(?![a-z])", text: "M€", mayLead: true },
  { unit: "€", factor: 1e3, words: `(?:mila|migliaia)(?: di| d')? ?${EURO}` },
  { unit: "€", factor: 1e6, words: `(?:mln\\.?|milion[ei])(?: di| d')? ?${EURO}`, mayLead: true },
  { unit: "€", factor: 1e9, words: `(?:mld\\.?|miliard[oi])(?: di| d')? ?${EURO}`, mayLead: true },
  {
    unit: "€",
    factor: 1e3,
    words: `${EURO} ?(?:\\/ ?1?\\.?000|x ?1\\.?000|\\(?(?:in )?(?:migliaia|mila)\\)?|\\.000)`,
    text: "migliaia di euro",
  },
  {
    unit: "€",
    factor: 1e6,
    words: `${EURO} ?(?:\\(?(?:in )?(?:milioni|mln\\.?)\\)?)`,
    text: "milioni di euro",
    mayLead: true,
  },
];

/** Wh, bytes and metres: fixed ratios (SI prefixes). */
const PHYSICAL: readonly Spelling[] = [
  { unit: "Wh", words: "wh" },
  { unit: "Wh", factor: 1e3, words: "kwh", text: "kWh" },
  { unit: "Wh", factor: 1e6, words: "mwh", text: "MWh" },
  { unit: "Wh", factor: 1e9, words: "gwh", text: "GWh" },
  { unit: "B", words: "bytes?" },
  { unit: "B", factor: 1e3, words: "kb", text: "kB" },
  { unit: "B", factor: 1e6, words: "mb", text: "MB" },
  { unit: "B", factor: 1e9, words: "gb", text: "GB" },
  { unit: "B", factor: 1e12, words: "tb", text: "TB" },
  { unit: "m", words: "(?:mt\\.?|metri|metro|m)" },
  { unit: "m", factor: 1e3, words: "(?:km|chilometri|chilometro)" },
  { unit: "m", factor: 0.01, words: "(?:cm|centimetri)" },
];

const TIME: readonly Spelling[] = [
  { unit: "gg lavorativi", words: "(?:gg?\\.?|giorni|giornate|giorno) ?(?:lav(?:orativ[eio]|\\.)?|feriali)" },
  { unit: "gg", words: "(?:gg\\.?|g\\.|giorni|giorno) (?:solari|di calendario|naturali)", factor: 1 },
  { unit: "gg", words: "(?:gg\\.?|g\\.|giorni|giorno)" },
  { unit: "gg", factor: 7, words: "(?:settimane|settimana)" },
  { unit: "h", words: "(?:h\\.?|ore|ora)" },
  { unit: "s", words: "(?:secondi|secondo|sec\\.?)" },
  { unit: "min", words: "(?:'|minuti|minuto|min\\.?)" },
  { unit: "mesi", words: "(?:mesi|mese)" },
];

/** The longer spelling of two comes first. */
export const SPELLINGS: readonly Spelling[] = [
  { unit: "%", words: "(?:%|percento|per cento|percentuale)", mayLead: true },
  { unit: "%", factor: 0.1, words: "(?:‰|per mille|permille)", text: "‰" },
  ...TIME,
  ...MONEY,
  { unit: "€", words: EURO, mayLead: true },
  ...PHYSICAL,
  { unit: "N.", words: "(?:n\\.?°|n\\.|nr\\.?|num\\.|numero|n(?= ?\\d|$))", mayLead: true },
];

/** `entro gg. 10`: days are the only stretch of time that is named first; `ore 12` is a time of day. */
export const DAYS_FIRST = /^(?:gg\.?|giorni) ?(?=\d)/;
