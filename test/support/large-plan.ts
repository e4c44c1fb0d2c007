/** Plans of any size, always the same ones: every field, the common forms of targets, a slip in some rows. */
import type { Cell } from "../../src/core/grid/cell";
import type { Sheet, Workbook } from "../../src/core/grid/sheet";
import { sheetOf, typedCell } from "./draw-sheet";

const HEADINGS = [
  "Area strategica",
  "Obiettivo operativo",
  "Indicatore",
  "Algoritmo",
  "Peso",
  "U.M.",
  "Valore 2018",
  "Target 2019",
  "Target 2020",
  "Risultato 2019",
  "% realizzazione",
  "Stato",
  "Ufficio",
  "Note",
] as const;

export type LargePlanHeading = (typeof HEADINGS)[number];

const INDICATORS_OF_AN_OBJECTIVE = 5;
const INDICATORS_OF_AN_AREA = 250;

/** Title, heading. */
const ROWS_ABOVE = 2;

const SUBJECTS = [
  "pratiche del registro imprese",
  "visite ispettive metriche",
  "imprese assistite",
  "incontri formativi",
  "mediazioni avviate",
  "bandi pubblicati",
  "attestati rilasciati",
];
const PLACES = ["di Massa", "di Carrara", "della Lunigiana", "dei comuni costieri", "delle zone montane"];
const OFFICES = ["Affari generali", "Registro imprese", "Metrologia legale", "Promozione"];

/** Unit, targets of this year and the next, result. */
const FORMS: readonly (readonly [unit: string, target: string, next: string, result: string])[] = [
  ["N.", ">= 12", ">= 14", "11"],
  ["%", ">= 70%", ">= 72%", "65%"],
  ["gg", "<= 25 gg", "<= 24 gg", "26"],
  ["data", "entro il 31/12/2019", "entro il 31/12/2020", "15/11/2019"],
  ["N.", "24", "25", "24"],
  ["N.", "n. 3 progetti", "n. 4 progetti", ""],
  ["%", "80%", "75%", "80%"],
  ["scala", "grado di soddisfazione medio 3,6/5", "grado di soddisfazione medio 3,7/5", "3,8"],
];

function indicatorRow(index: number, serial: number): readonly string[] {
  const [unit, target, next, result] = FORMS[serial % FORMS.length] ?? FORMS[0]!;
  const objective = Math.floor(index / INDICATORS_OF_AN_OBJECTIVE);
  const subject = SUBJECTS[serial % SUBJECTS.length] ?? "";
  const place = PLACES[serial % PLACES.length] ?? "";
  const heading =
    index % INDICATORS_OF_AN_OBJECTIVE === 0
      ? `${Math.floor(index / INDICATORS_OF_AN_AREA) + 1}.${(objective % (INDICATORS_OF_AN_AREA / INDICATORS_OF_AN_OBJECTIVE)) + 1} Migliorare i servizi alle ${subject} ${place} (${serial})`
      : "";
  const slip = serial % 40 === 7 ? " di di" : "";
  const area =
    index % INDICATORS_OF_AN_AREA === 0
      ? `Area ${Math.floor(index / INDICATORS_OF_AN_AREA) + 1} Servizi alle imprese ${place}`
      : "";
  return [
    area,
    heading,
    `Numero${slip} di ${subject} ${place}, gruppo ${serial}`,
    `n. ${subject} ${place} nell'anno`,
    "20%",
    unit,
    result,
    target,
    next,
    result,
    "",
    "",
    OFFICES[serial % OFFICES.length] ?? "",
    serial % 9 === 0 ? "come concordato" : "",
  ];
}

function planSheet(name: string, first: number, indicators: number): Sheet {
  const rows = Array.from({ length: indicators }, (_, index) => indicatorRow(index, first + index));
  const lines: readonly (readonly string[])[] = [["Piano della performance 2019"], HEADINGS, ...rows];
  return sheetOf(
    name,
    lines.map((line) => line.map((text): Cell => typedCell(text))),
  );
}

/** @param indicators in the whole workbook, spread evenly */
export function largePlan(indicators: number, sheets: number): Workbook {
  const each = Math.ceil(indicators / sheets);
  return {
    name: "grande.xlsx",
    dateSystem: 1900,
    sheets: Array.from({ length: sheets }, (_, index) => planSheet(`Ufficio ${index + 1}`, index * each, each)),
  };
}

/** The columns of a large plan's sheets by name of their heading, and the row of an indicator on its sheet, zero-based. */
export const LARGE_PLAN = {
  columnOf: (heading: LargePlanHeading) => HEADINGS.indexOf(heading),
  rowOf: (indicator: number) => indicator + ROWS_ABOVE,
} as const;
