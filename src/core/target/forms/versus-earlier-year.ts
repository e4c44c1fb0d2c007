/** `x ≤ x-1`, `≥ anno x-1`, `Incremento del 10% rispetto all'anno precedente`: measured against an earlier value. */
import type { TargetForm } from "../form";
import type { RelativeGoal } from "../goal";
import { printRelative } from "../print-relative";
import { bareFallUnder } from "../direction";
import { readChange } from "../read-change";
import { mayBeYear, namesYear, takeEarlierYear } from "../take-earlier-year";
import { takeComparator } from "../../values/comparator";

function goal(comparator: RelativeGoal["comparator"], change: Partial<RelativeGoal> = {}): RelativeGoal {
  return {
    kind: "relative",
    comparator,
    to: "baseline",
    reference: "anno x-1",
    factor: 1,
    offset: 0,
    total: undefined,
    ...change,
  };
}

/** What stands on the left: `x`, `anno n`, `valore anno n`. */
const THIS_YEAR =
  /^(?:il )?(?:valore |dato |risultato |livello |numero )?(?:(?:dell')?anno )?(?:[xnt](?! ?-)|in corso|corrente|(?:19|20)\d{2})? ?(?=[<>=≥≤]|(?:maggiore|superiore|minore|inferiore|non|almeno|uguale|pari)\b)/;

function readComparison(folded: string, year: number | undefined): RelativeGoal | undefined {
  const comparator = takeComparator(folded.replace(THIS_YEAR, ""));
  const earlier = comparator && takeEarlierYear(comparator.rest);
  // `≥ 2000` asks for two thousand; `≥ 2018` in a plan of 2019 may mean either, and the other form reads the number.
  if (comparator && /^\d{4}$/.test(comparator.rest) && !namesYear(folded) && !mayBeYear(comparator.rest, year))
    return undefined;
  return comparator && earlier?.rest === "" ? goal(comparator.value, { reference: earlier.value }) : undefined;
}

export const versusEarlierYear: TargetForm = {
  id: "versus-earlier-year",
  examples: [
    ["x ≤ x-1", goal("at-most")],
    ["x < x-2", goal("less-than", { reference: "anno x-2" })],
    ["≥ anno x-1", goal("at-least")],
    ["valore anno n ≥ valore anno n-1", goal("at-least")],
    ["valore anno n > valore anno n-1", goal("more-than")],
    ["non inferiore all'anno precedente", goal("at-least")],
    ["> valore 2018", goal("more-than", { reference: "anno 2018" })],
    ["≥ media triennio precedente", goal("at-least", { reference: "triennio precedente" })],
    ["Incremento del 10% rispetto all'anno precedente", goal("at-least", { factor: 1.1 })],
    ["+10% rispetto al 2018", goal("at-least", { factor: 1.1, reference: "anno 2018" })],
    ["riduzione del 5% rispetto all'anno precedente", goal("at-most", { factor: 0.95 })],
    ["-5% rispetto al 2018", goal("at-most", { factor: 0.95, reference: "anno 2018" })],
    ["non inferiore al 2018", goal("at-least", { reference: "anno 2018" })],
    ["minore del 2018", goal("less-than", { reference: "anno 2018" })],
    ["Almeno +10%", goal("at-least", { factor: 1.1 })],
    ["≥ +10 %", goal("at-least", { factor: 1.1 })],
    ["almeno +3", goal("at-least", { offset: 3 })],
    ["+10% sul 2018", goal("at-least", { factor: 1.1, reference: "anno 2018" })],
    ["+10% vs 2018", goal("at-least", { factor: 1.1, reference: "anno 2018" })],
    ["+10% rispetto al valore di riferimento", goal("at-least", { factor: 1.1, reference: "valore storico" })],
    ["almeno altri 450 servizi rispetto al 2018", goal("at-least", { offset: 450, reference: "anno 2018" })],
    [
      "Ulteriori 200 PA, rispetto alla baseline, attivano Web Analytics Italia.",
      goal("at-least", { offset: 200, reference: "valore storico" }),
    ],
    ["+20.000", goal("at-least", { offset: 20000 })],
    ["+10%", goal("at-least", { factor: 1.1 })],
    ["incremento >= 5%", goal("at-least", { factor: 1.05 })],
    ["riduzione del 10%", goal("at-most", { factor: 0.9 })],
    ["aumento di almeno 3 rispetto al 2018", goal("at-least", { offset: 3, reference: "anno 2018" })],
    ["+5 punti percentuali rispetto al 2018", goal("at-least", { offset: 5, inPoints: true, reference: "anno 2018" })],
    ["riduzione di 2 p.p. rispetto all'anno precedente", goal("at-most", { offset: -2, inPoints: true })],
    ["10% in più rispetto all'anno precedente", goal("at-least", { factor: 1.1 })],
    ["in aumento rispetto all'anno precedente", goal("more-than")],
    ["mantenimento del valore dell'anno precedente", goal("at-least")],
    ["+20.000 visualizzazioni per un totale di almeno 280.000", goal("at-least", { offset: 20000, total: 280000 })],
  ],
  counterExamples: [
    "x",
    "anno x-1",
    "≥ anno",
    "> 2",
    "incremento",
    "10% rispetto",
    "x ≤ y",
    "-5",
    "rispetto all'anno precedente",
    "≥ media cluster",
    "≥ 2.018",
    "≥ 2000",
  ],
  read({ folded }, { source }) {
    const compared = readComparison(folded, source.year);
    const read = compared
      ? { goal: compared, assumed: [] }
      : readChange(folded, bareFallUnder(`${source.indicator} ${source.algorithm}`));
    return read ? [{ ...read, canonical: printRelative(read.goal) }] : [];
  },
};
