/** `Ridurre da 1000 a 500`, `incremento dal 60% al 70%`: the value to be reached, with the one it starts from. */
import type { Taken } from "../../values/comparator";
import type { TargetForm } from "../form";
import type { Comparator, Goal } from "../goal";
import { printWritten } from "../print-quantity";
import { isNoun, scaled, takeQuantity, type Quantity } from "../quantity";

const reach = (comparator: Comparator, from: number, value: number, unit?: string): Goal => ({
  kind: "quantity",
  comparator,
  value,
  unit,
  from,
});

const FALL = /^(?:ridurre|riduzione|diminuire|diminuzione|contenere|calo|abbattere|scendere|decremento) /;
const RISE =
  /^(?:aumentare|aumento|incrementare|incremento|crescita|crescere|salire|innalzare|elevare|portare|passare|passaggio) /;
const WORDS = "(?:[a-z'][a-z' ]{0,60} )??";
const FROM = new RegExp(`^${WORDS}(?:da|dal|dall'|dai|dalle|dagli) ?(?=[\\d€])`);
const TO = /^ (?:[a-z'][a-z' ]{0,40} )??(?:a|al|all'|ai|alle|agli) ?(?=[\d€])/;

function takeEnds(rest: string) {
  const lead = FROM.exec(rest)?.[0];
  const first = lead === undefined ? undefined : takeQuantity(rest.slice(lead.length));
  const middle = first && TO.exec(first.rest)?.[0];
  const second = first && middle !== undefined ? takeQuantity(first.rest.slice(middle.length)) : undefined;
  return first && second && joined(first.value, second);
}

function joined(first: Quantity, { value: { value, unit, written }, rest }: Taken<Quantity>) {
  const noun = rest.trim().replace(/[.;]$/, "");
  if (noun !== "" && !(unit === undefined && isNoun(noun))) return undefined;
  if (first.unit !== undefined && first.unit !== unit) return undefined;
  const from = first.unit === undefined ? scaled(first.value, unit) : first.value;
  return { from, value, unit: noun === "" ? unit : noun, ...(written && { written }) };
}

export const fromTo: TargetForm = {
  id: "from-to",
  examples: [
    ["Ridurre da 1000 a 500", reach("at-most", 1000, 500)],
    ["incremento dal 60% al 70%", reach("at-least", 0.6, 0.7, "%")],
    ["riduzione dei tempi da 30 a 20 gg", reach("at-most", 30, 20, "gg")],
    ["passare da 10 a 15", reach("at-least", 10, 15)],
  ],
  counterExamples: [
    "da 5 a 10 gg",
    "ridurre da 500 a 1000",
    "aumento da 70% a 60%",
    "ridurre a 500",
    "riduzione da 10",
  ],
  read({ folded }) {
    const fall = FALL.exec(folded)?.[0];
    const lead = fall ?? RISE.exec(folded)?.[0];
    const ends = lead === undefined ? undefined : takeEnds(folded.slice(lead.length));
    if (!ends || (fall === undefined ? ends.from >= ends.value : ends.from <= ends.value)) return [];
    const comparator = fall === undefined ? "at-least" : "at-most";
    const way = fall === undefined ? "passare" : "ridurre";
    return [
      {
        goal: { kind: "quantity", comparator, ...ends },
        canonical: `${way} da ${printWritten(ends.from, ends)} a ${printWritten(ends.value, ends)}`,
        assumed: [],
      },
    ];
  },
};
