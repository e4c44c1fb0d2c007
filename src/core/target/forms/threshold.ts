/** `>= 70,00 %`, `≥5 contatti`, `non più di 3`, `<= 1,45 gg`, `almeno 69.900 imprese`: a comparator and a quantity. */
import { takeComparator, takeComparatorAtEnd, takeSign, type Comparator } from "../../values/comparator";
import { originalOf, type Phrase } from "../../values/phrase";
import { isTimeUnit } from "../../values/unit";
import { assumedWithoutRemark } from "../assumptions";
import { isShare } from "../direction";
import type { FormContext, FormReading, TargetForm } from "../form";
import { isNegated } from "../negation";
import { isComplement, isNoun, takeQuantity, type Quantity } from "../quantity";
import { quantityReading } from "../quantity-reading";
import { mayChangeTarget } from "../remark";
import { namesYear } from "../take-earlier-year";
import { settleUnit, valuesUnder, writtenIn, type SettledUnit } from "../settle";

/** What is measured, written in front of the sign: `n. iniziative realizzate >= 3`; durations have a form of their own. */
const LEAD =
  /^(?!incremento\b|aumento\b|riduzione\b|diminuzione\b|temp[oi]\b|durata\b|grado\b|voto\b|punteggio\b|giudizio\b|x |anno |valore anno |scostamento (?![<>=≥≤]))(?:%|n[.°]*|[a-z][a-z'./()-]*)(?: (?:[a-z(][a-z'./()-]*|%)){0,15}:? ?(?=[<>=≥≤])/;

/** `pari a zero (minore di zero)`: equal, or better on the side named. */
const OR_BEYOND = /^ ?\(?(?:o )?(minore|inferiore|maggiore|superiore)(?: di| a)? [a-z0-9,.]+\)?$/;

/** `(media annua)`: a closing remark in letters. */
const REMARK =
  / ?\((?!minor|maggior|superior|inferior|almeno|max|min|massim|minim|scala|entro)([a-z][a-z' ,./-]{0,80})\)$/;

interface Stated {
  /** the number stands under a lead that names a percentage: `% attività realizzate >= 80` */
  readonly isShare: boolean;
  readonly comparator: Comparator;
  readonly quantity: Quantity;
  /** `scostamento <= 5%`: what follows would say from what, which is another form */
  readonly isBareDeviation: boolean;
  readonly rest: string;
}

function takeStated(text: string): Stated | undefined {
  const lead = LEAD.exec(text)?.[0] ?? "";
  if (isNegated(lead)) return undefined;
  const front = takeComparator(text) ?? takeSign(text.slice(lead.length));
  const end = front ? undefined : takeComparatorAtEnd(text);
  const found = front ?? end;
  const quantity = found && takeQuantity(found.rest);
  return (
    quantity && {
      comparator: found.value,
      quantity: quantity.value,
      rest: quantity.rest,
      isShare: isShare(lead),
      isBareDeviation: lead === "scostamento ",
    }
  );
}

/** What follows the quantity: nothing, what is counted, or of what the percentage is; undefined when it does not belong. */
function tailOf(
  { quantity: { unit }, rest, isBareDeviation }: Stated,
  phrase: Phrase,
): { readonly noun: string | undefined } | undefined {
  if (isBareDeviation && rest !== "") return undefined;
  const text = rest.trim().replace(REMARK, "");
  if (text === "" || text === "." || (isTimeUnit(unit) && /^(?:medi|di media|in media|max)$/.test(text)))
    return { noun: undefined };
  if (unit === "%") return isComplement(text) ? { noun: undefined } : undefined;
  if (unit !== undefined && unit !== "N.") return undefined;
  return isNoun(text) ? { noun: originalOf(phrase, text) } : undefined;
}

function withBeyond({ comparator, rest }: Stated): { readonly comparator: Comparator; readonly rest: string } {
  const side = comparator === "equal" ? OR_BEYOND.exec(rest)?.[1] : undefined;
  if (side === undefined) return { comparator, rest };
  return { comparator: side === "minore" || side === "inferiore" ? "at-most" : "at-least", rest: "" };
}

function readingsOf(stated: Stated, noun: string | undefined, context: FormContext): readonly FormReading[] {
  const { comparator, quantity } = stated;
  const said = noun ?? quantity.unit ?? (stated.isShare ? "%" : undefined);
  const settled: SettledUnit =
    said === undefined
      ? settleUnit(context, quantity.written)
      : { unit: said, written: writtenIn(context, quantity), assumed: [] };
  const isPlain = said === undefined || (stated.isShare && quantity.unit === undefined);
  const values = isPlain ? valuesUnder(settled, quantity.value, context) : [quantity.value];
  const remark = REMARK.exec(stated.rest)?.[1];
  return values.map((value) =>
    quantityReading({ ...settled, comparator, value }, [
      ...(remark === undefined ? [] : [assumedWithoutRemark(remark)]),
      ...settled.assumed,
    ]),
  );
}

function hasChange({ rest }: Stated): boolean {
  return mayChangeTarget(REMARK.exec(rest)?.[1] ?? "");
}

function isRise({ quantity }: Stated): boolean {
  return quantity.isSigned && quantity.value > 0;
}

export const threshold: TargetForm = {
  id: "threshold",
  examples: [
    [">= 70,00 %", { kind: "quantity", comparator: "at-least", value: 0.7, unit: "%" }],
    ["≥1", { kind: "quantity", comparator: "at-least", value: 1, unit: undefined }],
    ["< 20%", { kind: "quantity", comparator: "less-than", value: 0.2, unit: "%" }],
    ["<= 5‰", { kind: "quantity", comparator: "at-most", value: 0.005, unit: "%" }],
    [">= 150 k€", { kind: "quantity", comparator: "at-least", value: 150000, unit: "€" }],
    [">= 9M€", { kind: "quantity", comparator: "at-least", value: 9000000, unit: "€" }],
    [">= 5 kWh", { kind: "quantity", comparator: "at-least", value: 5000, unit: "Wh" }],
    ["<= 2 settimane", { kind: "quantity", comparator: "at-most", value: 14, unit: "gg" }],
    ["> 3,5", { kind: "quantity", comparator: "more-than", value: 3.5, unit: undefined }],
    ["<= 1,45 gg", { kind: "quantity", comparator: "at-most", value: 1.45, unit: "gg" }],
    ["<= 12gg", { kind: "quantity", comparator: "at-most", value: 12, unit: "gg" }],
    ["<= -10 N.", { kind: "quantity", comparator: "at-most", value: -10, unit: "N." }],
    [">= -9,90 %", { kind: "quantity", comparator: "at-least", value: -0.099, unit: "%" }],
    ["maggiore o uguale a 90,00%", { kind: "quantity", comparator: "at-least", value: 0.9, unit: "%" }],
    ["almeno 69.900 imprese", { kind: "quantity", comparator: "at-least", value: 69900, unit: "imprese" }],
    ["non più di 3", { kind: "quantity", comparator: "at-most", value: 3, unit: undefined }],
    ["non oltre 5 giorni lavorativi", { kind: "quantity", comparator: "at-most", value: 5, unit: "gg lavorativi" }],
    ["=90%", { kind: "quantity", comparator: "equal", value: 0.9, unit: "%" }],
    ["=> 80 %", { kind: "quantity", comparator: "at-least", value: 0.8, unit: "%" }],
    ["> = 1.600", { kind: "quantity", comparator: "at-least", value: 1600, unit: undefined }],
    ["≥\u2009€\u00a01.821.008,38", { kind: "quantity", comparator: "at-least", value: 1821008.38, unit: "€" }],
    ["minimo 5 eventi", { kind: "quantity", comparator: "at-least", value: 5, unit: "eventi" }],
    ["80 Progetti almeno", { kind: "quantity", comparator: "at-least", value: 80, unit: "Progetti" }],
    ["almeno 80 Progetti (media annua)", { kind: "quantity", comparator: "at-least", value: 80, unit: "Progetti" }],
    ["massimo 2 reclami", { kind: "quantity", comparator: "at-most", value: 2, unit: "reclami" }],
    ["30 gg max", { kind: "quantity", comparator: "at-most", value: 30, unit: "gg" }],
    ["3 o più", { kind: "quantity", comparator: "at-least", value: 3, unit: undefined }],
    [
      "almeno il 90% delle richieste evase entro 5 giorni",
      { kind: "quantity", comparator: "at-least", value: 0.9, unit: "%" },
    ],
    ["n. iniziative realizzate >= 3", { kind: "quantity", comparator: "at-least", value: 3, unit: undefined }],
    ["pari a zero (minore di zero)", { kind: "quantity", comparator: "at-most", value: 0, unit: undefined }],
    ["% attività realizzate >= 80", { kind: "quantity", comparator: "at-least", value: 0.8, unit: "%" }],
    ["≥ 95% pratiche evase entro 5 gg", { kind: "quantity", comparator: "at-least", value: 0.95, unit: "%" }],
    ["≥5 contatti", { kind: "quantity", comparator: "at-least", value: 5, unit: "contatti" }],
  ],
  counterExamples: [
    "80%",
    ">= 1.23",
    ">= 80% e <= 90%",
    "<= 30/08/2019",
    "≥ Buono",
    ">",
    "≠ 3",
    ">> 3",
    "≥ 3,5/5",
    "> 5 10",
    "≥ anno x-1",
    "<= 10 gg dalla richiesta",
  ],
  read(phrase, context) {
    const found = takeStated(phrase.folded);
    // `almeno +10%` is a change, `non inferiore al 2018` an earlier value.
    if (!found || isRise(found) || namesYear(phrase.folded) || hasChange(found)) return [];
    const stated = { ...found, ...withBeyond(found) };
    const tail = tailOf(stated, phrase);
    return tail ? readingsOf(stated, tail.noun, context) : [];
  },
};
