/** Results up to a day of the year: which column holds them, and which day they are measured at. */
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import { analyse } from "../../../src/core/pipeline";
import { printDate, type CalendarDate } from "../../../src/core/values/calendar";
import { drawTable } from "../../support/draw-dashboard";
import { makeXlsx } from "../../support/make-xlsx";
import { readXlsx } from "../../support/read-xlsx";

const ROWS = [
  ["1.1 Accoglienza", "N. incontri svolti", "n. incontri", ">= 10"],
  ["", "N. corsi tenuti", "n. corsi", ">= 12"],
  ["", "N. sportelli aperti", "n. sportelli", ">= 4"],
];

interface Results {
  readonly asOf?: CalendarDate;
  /** by heading: what stands below it */
  readonly columns: Readonly<Record<string, readonly (number | string)[]>>;
}

function firstFigure({ asOf, columns }: Results) {
  const rows = ROWS.map((row, index) => [...row, ...Object.values(columns).map((column) => column[index] ?? "")]);
  const sheet = drawTable(
    ["Obiettivo operativo", "Indicatore", "Algoritmo", "Target 2024", ...Object.keys(columns)],
    rows,
  );
  const { figures } = analyse(readXlsx("prova.xlsx", makeXlsx([sheet])), {
    methodology: DEFAULT_METHODOLOGY,
    year: undefined,
    asOf,
  });
  const [figure] = figures;
  return {
    result: figure?.result?.cell.value,
    interim: figure?.interim && printDate(figure.interim),
    achievement: figure?.achievement,
  };
}

const SEPTEMBER: CalendarDate = { year: 2024, month: 9, day: 30 };
const HALF = [5, 6, 2];
const WHOLE = [10, 12, 4];

test.each<[string, Results, ReturnType<typeof firstFigure>]>([
  [
    "a day in the heading",
    { columns: { "Risultato al 30/06/2024": HALF } },
    { result: 5, interim: "30/06/2024", achievement: 0.5 },
  ],
  [
    "a part of the year",
    { columns: { "Risultato I semestre 2024": HALF } },
    { result: 5, interim: "30/06/2024", achievement: 0.5 },
  ],
  [
    "a monitoring",
    { columns: { "Monitoraggio al 30/09/2024": HALF } },
    { result: 5, interim: "30/09/2024", achievement: 0.5 },
  ],
  [
    "the heading goes before what was chosen",
    { asOf: SEPTEMBER, columns: { "Risultato al 30/06/2024": HALF } },
    { result: 5, interim: "30/06/2024", achievement: 0.5 },
  ],
  [
    "chosen where the heading says nothing",
    { asOf: SEPTEMBER, columns: { "Risultato 2024": HALF } },
    { result: 5, interim: "30/09/2024", achievement: 0.5 },
  ],
  [
    "the whole year",
    { columns: { "Risultato al 31/12/2024": WHOLE } },
    { result: 10, interim: undefined, achievement: 1 },
  ],
  ["nothing said", { columns: { "Risultato 2024": WHOLE } }, { result: 10, interim: undefined, achievement: 1 }],
  [
    "the year's results go before those of a part",
    { columns: { "Risultato I semestre 2024": HALF, "Risultato 2024": WHOLE } },
    { result: 10, interim: undefined, achievement: 1 },
  ],
  [
    "a target of a part is no result",
    { columns: { "Target I semestre 2024": HALF } },
    { result: undefined, interim: undefined, achievement: undefined },
  ],
])("%s", (_, results, expected) => {
  expect(firstFigure(results)).toEqual(expected);
});
