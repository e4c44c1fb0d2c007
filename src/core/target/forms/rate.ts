/** `almeno 1 al mese`, `n.1 per trimestre`, `2 volte l'anno`: so many in each part of the year. */
import { takeComparator } from "../../values/comparator";
import { multiply } from "../../values/decimal";
import { originalOf } from "../../values/phrase";
import { assumedYearly } from "../assumptions";
import type { TargetForm } from "../form";
import type { Comparator, Goal } from "../goal";
import { isNoun, takeQuantity } from "../quantity";
import { quantityReading } from "../quantity-reading";
import { settleDirection } from "../settle";

const TIMES: Readonly<Record<string, number>> = {
  mese: 12,
  bimestre: 6,
  trimestre: 4,
  quadrimestre: 3,
  semestre: 2,
  anno: 1,
};
/** Weeks and days are left out: how many of them a year has is for the plan to say. */
const PER =
  /^(| [a-z' ./-]{1,80}?)(?:(?: volt[ae])? (?:al|a|ogni|per|all'|l'|nell'|nel) ?| ?\/ ?)(mese|bimestre|trimestre|quadrimestre|semestre|anno)\.?$/;

const yearly = (comparator: Comparator, value: number, unit?: string): Goal => ({
  kind: "quantity",
  comparator,
  value,
  unit,
});

export const rate: TargetForm = {
  id: "rate",
  examples: [
    ["almeno 1 al mese", yearly("at-least", 12)],
    ["n.1 per trimestre", yearly("at-least", 4, "N.")],
    ["almeno 2 volte l'anno", yearly("at-least", 2)],
    ["una volta al mese", yearly("at-least", 12)],
    ["1 riunione a semestre", yearly("at-least", 2, "riunione")],
  ],
  counterExamples: [
    "1 mese",
    "entro 1 mese",
    "80% al mese",
    "2 gg al mese",
    "1 a settimana",
    "10 pratiche al giorno",
    "due",
    "al mese",
  ],
  read(phrase, context) {
    const compared = takeComparator(phrase.folded);
    const found = takeRate(compared?.rest ?? phrase.folded);
    if (!found) return [];
    const { total, times, noun } = found;
    const said = noun === undefined ? found.unit : originalOf(phrase, noun);
    const settled = compared ? { comparator: compared.value, assumed: [] } : settledOf(total, said, context);
    return [
      quantityReading({ comparator: settled.comparator, value: total, unit: said }, [
        ...settled.assumed,
        assumedYearly(times),
      ]),
    ];
  },
};

const isCounted = (unit: string | undefined) => unit === undefined || unit === "N.";

/** The count of the whole year. */
function takeRate(text: string) {
  const taken = takeQuantity(text);
  const [, counted = "", part = ""] = (taken && PER.exec(taken.rest)) ?? [];
  const times = TIMES[part];
  if (!taken || times === undefined) return undefined;
  const { value, unit } = taken.value;
  const noun = counted.trim();
  if (!isCounted(unit) || (noun !== "" && !isNoun(noun))) return undefined;
  return { total: multiply(value, times), times, unit, noun: noun === "" ? undefined : noun };
}

function settledOf(...args: Parameters<typeof settleDirection>) {
  const { comparator, assumed } = settleDirection(...args);
  return { comparator, assumed: [assumed] };
}
