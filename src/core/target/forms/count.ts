/** `n. 3 progetti`, `N°8 campagne di comunicazione`, `100 utenti qualificati`: so many of something, or more. */
import { originalOf } from "../../values/phrase";
import type { TargetForm } from "../form";
import { isComplement, isNoun, takeQuantity } from "../quantity";
import { quantityReading } from "../quantity-reading";
import { settleDirection } from "../settle";

export const count: TargetForm = {
  id: "count",
  examples: [
    ["n. 3 progetti", { kind: "quantity", comparator: "at-least", value: 3, unit: "progetti" }],
    [
      "N°8 campagne di comunicazione",
      { kind: "quantity", comparator: "at-least", value: 8, unit: "campagne di comunicazione" },
    ],
    ["N° 5 comunicati stampa", { kind: "quantity", comparator: "at-least", value: 5, unit: "comunicati stampa" }],
    ["100 utenti qualificati", { kind: "quantity", comparator: "at-least", value: 100, unit: "utenti qualificati" }],
    [
      "1 ciclo con strutture interessate",
      { kind: "quantity", comparator: "at-least", value: 1, unit: "ciclo con strutture interessate" },
    ],
    ["nr. 2 società", { kind: "quantity", comparator: "at-least", value: 2, unit: "società" }],
    ["num. 4 report", { kind: "quantity", comparator: "at-least", value: 4, unit: "report" }],
    ["n. 2 (due) eventi", { kind: "quantity", comparator: "at-least", value: 2, unit: "eventi" }],
    ["due relazioni", { kind: "quantity", comparator: "at-least", value: 2, unit: "relazioni" }],
    ["80% dei partecipanti", { kind: "quantity", comparator: "at-least", value: 0.8, unit: "%" }],
    ["90% delle pratiche evase entro 5 gg", { kind: "quantity", comparator: "at-least", value: 0.9, unit: "%" }],
  ],
  counterExamples: [
    "progetti",
    "3 progetti e 5 incontri",
    "3 progetti entro il 30/06",
    "1.23 progetti",
    "24 (quindicinale)",
    "2 x n. rappresentanti",
    "5 in più dell'anno precedente",
    "3 ore",
    "31 dicembre",
    "+2 punti",
    "80 n. n.",
    "80 mila mila",
  ],
  read(phrase, context) {
    const taken = takeQuantity(phrase.folded);
    const rest = taken?.rest.trim() ?? "";
    if (!taken || rest === "" || /^\+/.test(phrase.folded)) return [];
    const { value, unit } = taken.value;
    const isCounted = (unit === undefined || unit === "N.") && isNoun(rest);
    if (!isCounted && !(unit === "%" && isComplement(rest))) return [];
    const noun = isCounted ? originalOf(phrase, rest) : unit;
    const { comparator, assumed } = settleDirection(value, noun, context);
    return [quantityReading({ ...taken.value, comparator, unit: noun }, [assumed])];
  },
};
