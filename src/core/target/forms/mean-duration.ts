/** `tempo medio 25 gg`, `Tempo medio di intervento < 2 gg`, `26’`, `5 giorni`: a stretch of time, normally not to be exceeded. */
import { takeComparator, takeComparatorAtEnd, type Comparator } from "../../values/comparator";
import { isTimeUnit } from "../../values/unit";
import { assumedDirection } from "../assumptions";
import type { FormContext, TargetForm } from "../form";
import type { Goal } from "../goal";
import { isNegated } from "../negation";
import { takeQuantity } from "../quantity";
import { quantityReading } from "../quantity-reading";
import type { Assumption } from "../reading";
import { settleDirection } from "../settle";

const atMost = (value: number, unit: string): Goal => ({ kind: "quantity", comparator: "at-most", value, unit });

/** `tempo medio di risposta`, in front of the number or its comparator; letters only. */
const LEAD =
  /^(?:in )?(?:temp[oi]|durata|tempistica|ritardo|media)(?: [a-z'][a-z'./()-]*){0,14}?:? ?(?=[<>=≥≤\d]|(?:almeno|non|massimo|max|minore|inferiore|meno|pari|uguale|maggiore|superiore|entro)\b)/;
const TAIL = /^(?:| medi| di media| in media| medie|\.)$/;

interface Direction {
  readonly comparator: Comparator;
  readonly assumed: readonly Assumption[];
}

/** A text that names a duration goes down; a bare `20 ore` is for the context to say. */
function direct(value: number, unit: string, hasLead: boolean, context: FormContext): Direction {
  if (hasLead) return { comparator: "at-most", assumed: [assumedDirection("at-most", "unit")] };
  const { comparator, assumed } = settleDirection(value, unit, context);
  return { comparator, assumed: [assumed] };
}

export const meanDuration: TargetForm = {
  id: "mean-duration",
  examples: [
    ["tempo medio 25 gg", atMost(25, "gg")],
    ["Tempo medio di intervento < 2 gg", { kind: "quantity", comparator: "less-than", value: 2, unit: "gg" }],
    ["26’", atMost(26, "min")],
    ["5 giorni", atMost(5, "gg")],
    ["1,45 gg", atMost(1.45, "gg")],
    ["3 gg. lavorativi", atMost(3, "gg lavorativi")],
    ["15 minuti", atMost(15, "min")],
    ["durata media ≤ 90 giorni", atMost(90, "gg")],
    ["tempo medio di risposta non superiore a 10 giorni", atMost(10, "gg")],
    ["in media 5 gg", atMost(5, "gg")],
    ["20 ore", atMost(20, "h")],
    ["1h 30m", atMost(90, "min")],
    ["2:30", atMost(150, "min")],
    ["tempo medio 1 ora e 45 minuti", atMost(105, "min")],
  ],
  counterExamples: [
    "tempo medio",
    "tempo medio 25",
    "tempo medio 25 pratiche",
    "< 2 gg",
    "26''",
    "5 giorni dalla richiesta",
    "25 gg 3 h",
    "1h 30",
    "2:75",
    "tempo medio 1.5 gg",
  ],
  read({ folded }, context) {
    const lead = LEAD.exec(folded)?.[0] ?? "";
    if (isNegated(lead)) return [];
    const stretch = takeStretch(folded.slice(lead.length), lead !== "", context);
    if (!stretch) return [];
    return [quantityReading(stretch, stretch.assumed)];
  },
};

function takeStretch(text: string, hasLead: boolean, context: FormContext) {
  const compared = hasLead ? (takeComparator(text) ?? takeComparatorAtEnd(text)) : undefined;
  const taken = takeQuantity(compared?.rest ?? text);
  const unit = taken?.value.unit;
  if (!taken || unit === undefined || !isTimeUnit(unit) || !TAIL.test(taken.rest)) return undefined;
  const { value } = taken.value;
  const directed = compared ? { comparator: compared.value, assumed: [] } : direct(value, unit, hasLead, context);
  return { value, unit, written: taken.value.written, ...directed };
}
