/** `assenza di rilievi`: none of something. */
import { originalOf } from "../../values/phrase";
import type { TargetForm } from "../form";
import type { Goal } from "../goal";
import { printThreshold } from "../print-quantity";
import { isNoun } from "../quantity";

const ABSENCE = /^(?:totale |completa )?assenza (?:di |d')([a-z][a-z' ,./-]{2,80})$/;

const none = (unit: string): Goal => ({ kind: "quantity", comparator: "at-most", value: 0, unit });

export const absence: TargetForm = {
  id: "absence",
  examples: [
    ["assenza di rilievi", none("rilievi")],
    ["Assenza di segnalazioni", none("segnalazioni")],
    ["assenza d'errori formali", none("errori formali")],
  ],
  counterExamples: [
    "assenza",
    "assenza <= 5%",
    "tasso di assenza",
    "assenza di rilievi entro il 31/12",
    "assenza di 3 rilievi",
  ],
  read(phrase) {
    const noun = ABSENCE.exec(phrase.folded)?.[1];
    if (noun === undefined || !isNoun(noun)) return [];
    const unit = originalOf(phrase, noun);
    return [
      {
        goal: { kind: "quantity", comparator: "at-most", value: 0, unit },
        canonical: printThreshold("at-most", 0, unit),
        assumed: [],
      },
    ];
  },
};
