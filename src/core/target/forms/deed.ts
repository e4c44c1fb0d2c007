/** `Realizzazione del progetto`, `Approvazione del regolamento`: something to be done, without a day or a number. */
import { takeNumberWord } from "../../values/number-words";
import { originalOf } from "../../values/phrase";
import { timesAYear } from "../../values/rhythm";
import type { TargetForm } from "../form";
import type { Goal } from "../goal";
import { isNegated } from "../negation";
import { isNoun } from "../quantity";

const DEED =
  /^(?:realizzazione|attuazione|completamento|approvazione|adozione|pubblicazione|predisposizione|redazione|attivazione|avvio|conclusione|presentazione|sottoscrizione|costituzione|istituzione|elaborazione|implementazione) (?:(?:del|della|dello|dei|degli|delle|di) |dell')([a-z][a-z' ,./()-]{2,100})$/;

const DONE: Goal = { kind: "outcome", answer: "yes" };

/** `due progetti`, `nessun evento` count; `un progetto` only names. */
function hasCount(text: string): boolean {
  return text.split(" ").some((word) => (takeNumberWord(word)?.value ?? 1) !== 1);
}

export const deed: TargetForm = {
  id: "deed",
  examples: [
    ["Realizzazione del progetto", DONE],
    ["Approvazione del regolamento", DONE],
    ["predisposizione della relazione annuale sui controlli", DONE],
  ],
  counterExamples: [
    "Realizzazione",
    "Realizzazione di due progetti",
    "Realizzazione del progetto entro il 31/12/2019",
    "Realizzazione del 50%",
    "Riduzione dei costi",
    "Pubblicazione dei report trimestrali",
    "realizzazione di almeno un evento",
  ],
  read(phrase) {
    const what = DEED.exec(phrase.folded)?.[1];
    if (what === undefined || !isNoun(what) || isNegated(what) || hasCount(what) || (timesAYear(what) ?? 1) !== 1)
      return [];
    return [{ goal: DONE, canonical: originalOf(phrase, phrase.folded), assumed: [] }];
  },
};
