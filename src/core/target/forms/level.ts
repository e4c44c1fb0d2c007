/** `grado di soddisfazione ≥ 80%`, `voto medio 8`, `Attuazione 100%`: a number behind the name of the level it measures. */
import { takeComparator } from "../../values/comparator";
import type { TargetForm } from "../form";
import type { Goal } from "../goal";
import { assumedDirection } from "../assumptions";
import { isNegated } from "../negation";
import { takeQuantity } from "../quantity";
import { quantityReading } from "../quantity-reading";

const NUMBER = "(?=[<>=≥≤\\d]|(?:almeno|non (?:inferior|minor|men)|superior|maggior|pari|minimo)[a-z]*\\b)";
const WORDS = "(?: [a-z'(][a-z'./()-]*){0,12}?:? ?";
/** Judgements, in percent or as marks. */
const JUDGEMENT = new RegExp(
  `^(?:(?:grado|livello|indice) (?:medio |complessivo )?di (?:soddisfazione|gradimento)|voto|punteggio|giudizio|valutazione|gradimento|soddisfazione|customer satisfaction|grado|livello)${WORDS}${NUMBER}`,
);
/** What is carried out, in percent only: without the sign it could count anything. */
const COMPLETION = new RegExp(
  `^(?:sal|s\\.a\\.l\\.|stato (?:di )?avanzamento|attuazione|realizzazione|completamento|avanzamento|esecuzione|raggiungimento|conseguimento)${WORDS}${NUMBER}`,
);

const atLeast = (value: number, unit?: string): Goal => ({ kind: "quantity", comparator: "at-least", value, unit });

export const level: TargetForm = {
  id: "level",
  examples: [
    ["grado di soddisfazione ≥ 80%", atLeast(0.8, "%")],
    ["Grado di soddisfazione medio > 3,5", { kind: "quantity", comparator: "more-than", value: 3.5, unit: undefined }],
    ["voto medio 8", atLeast(8)],
    ["Customer satisfaction: 85%", atLeast(0.85, "%")],
    ["Attuazione 100%", atLeast(1, "%")],
    ["Realizzazione delle attività: almeno 90%", atLeast(0.9, "%")],
  ],
  counterExamples: [
    "grado di soddisfazione",
    "voto medio",
    "Attuazione 3",
    "grado di soddisfazione 3,6/5",
    "voto 31/12/2019",
    "livello 5 gg",
    "giudizio mai > 3",
    "Realizzazione del 50% del progetto",
  ],
  read({ folded }) {
    const judged = JUDGEMENT.exec(folded)?.[0];
    const lead = judged ?? COMPLETION.exec(folded)?.[0];
    const asked =
      lead === undefined || isNegated(lead) || / del? $/.test(lead) ? undefined : takeAsked(folded.slice(lead.length));
    if (!asked) return [];
    const { unit, assumed } = asked;
    if (unit !== "%" && (judged === undefined || unit !== undefined)) return [];
    return [quantityReading(asked, assumed)];
  },
};

/** Comparator and number: all that is left behind the name. */
function takeAsked(text: string) {
  const compared = takeComparator(text);
  const taken = takeQuantity(compared?.rest ?? text);
  if (taken?.rest !== "") return undefined;
  const comparator = compared?.value ?? "at-least";
  return { ...taken.value, comparator, assumed: compared ? [] : [assumedDirection(comparator, "default")] };
}
