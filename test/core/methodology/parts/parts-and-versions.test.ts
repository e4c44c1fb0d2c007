/** Results by parts of the year and versions of a target: measured where the sheet says how, asked where it does not. */
import { computeFigures } from "../../../../src/core/methodology/compute-figures";
import { combinationSaid } from "../../../../src/core/methodology/parts/combination";
import { DEFAULT_METHODOLOGY } from "../../../../src/core/methodology/profiles";
import { recognise } from "../../../../src/core/plan/recognise";
import { partOfYearIn } from "../../../../src/core/plan/words/part-of-year";
import { standingOf } from "../../../../src/core/plan/words/target-standing";
import { drawTable } from "../../../support/draw-dashboard";
import { makeXlsx } from "../../../support/make-xlsx";
import { readXlsx } from "../../../support/read-xlsx";

type Row = readonly (string | number)[];

/** Achievement, or the question with its answers, of every indicator. */
function outcomes(headings: readonly string[], ...rows: readonly Row[]) {
  const lead = ["Obiettivo operativo", "Indicatore"];
  const drawn = drawTable(
    [...lead, ...headings, "% realizzazione"],
    rows.map((row, index) => [index === 0 ? "1.1 Servizi" : "", ...row]),
  );
  const workbook = readXlsx("piano.xlsx", makeXlsx([drawn]));
  return computeFigures(recognise(workbook), 1900, { methodology: DEFAULT_METHODOLOGY, year: undefined }).map(
    ({ achievement, doubt }) =>
      doubt
        ? [doubt.id, ...doubt.alternatives.map(({ id, assessment }) => `${id} ${assessment.achievement}`)]
        : achievement,
  );
}

const QUARTERS = ["Target 2019", "Risultato I trim", "Risultato II trim", "Risultato III trim", "Risultato IV trim"];

describe("results by parts of the year", () => {
  test("combine as the words say, else they are asked about", () => {
    expect(
      outcomes(
        QUARTERS,
        ["N. incontri", ">= 10", 2, 3, 3, 2],
        ["N. incontri nell'anno", ">= 10", 2, 3, 3, 2],
        ["N. iscritti al 31/12", ">= 10", 7, 8, 9, 10],
        ["Tempo medio di risposta", "<= 10 gg", 8, 12, 9, 11],
        ["N. visite", ">= 1", 2, 2, 2, 2],
        ["N. seminari", ">= 4", "", "", "", ""],
        ["N. sportelli", ">= 4", 4, "", "", ""],
      ),
    ).toEqual([["parts-combine", "sum 1", "last 0.2", "mean 0.25"], 1, 1, 1, 1, undefined, 1]);
  });

  test.each<[string, readonly string[]]>([
    ["half-years", ["Target 2019", "Risultato 1° semestre", "Risultato 2° semestre"]],
    ["half-years in short", ["Target 2019", "Risultato I sem. 2019", "Risultato II sem. 2019"]],
    ["bare names beside a target", ["Target 2019", "I semestre", "II semestre"]],
    ["the part in front", ["Target 2019", "1° quadrimestre - consuntivo", "2° quadrimestre - consuntivo"]],
    ["months", ["Target 2019", "Risultato gennaio", "Risultato febbraio"]],
  ])("%s", (_, headings) => {
    expect(outcomes(headings, ["N. incontri", ">= 10", 6, 4])).toEqual([
      ["parts-combine", "sum 1", "last 0.4", "mean 0.5"],
    ]);
  });

  test("the result of the whole year goes before its parts", () => {
    expect(outcomes([...QUARTERS, "Risultato 2019"], ["N. incontri", ">= 10", 2, 3, 3, 2, 9])).toEqual([0.9]);
  });

  test("shares are summed above and below", () => {
    expect(
      outcomes(
        ["Target 2019", "Risultato 1° semestre", "Risultato 2° semestre"],
        ["Pratiche nei termini", ">= 80%", "10 su 20", "70 su 80"],
      ),
    ).toEqual([1]);
  });

  test("days of several parts are asked about", () => {
    const [asked] = outcomes(
      ["Target 2019", "Risultato 1° semestre", "Risultato 2° semestre"],
      ["Relazione", "entro il 30/06/2019", "28/06/2019", "30/09/2019"],
    );
    expect(asked).toEqual(["which-part", "part-6 1", "part-12 0"]);
  });
});

describe("targets by parts of the year", () => {
  test.each([
    ["Target I sem. 2019", "Target II sem. 2019"],
    ["Target 1° semestre", "Target 2° semestre"],
    ["Target I semestre 2019", "Target II semestre 2019"],
    ["Valore atteso I sem", "Valore atteso II sem"],
  ])("which one the year is judged by is asked: %s", (first, second) => {
    expect(
      outcomes(
        [first, second, "Risultato I sem. 2019", "Risultato II sem. 2019"],
        ["N. incontri", ">= 5", ">= 10", 5, 5],
      ),
    ).toEqual([["part-targets", "part-6 1", "part-12 0.5", "mean-of-parts 0.75"]]);
  });
});

describe("versions of a target", () => {
  test.each<[string, readonly string[], Row, unknown]>([
    ["revised", ["Target 2019", "Target 2019 rimodulato", "Risultato 2019"], [">= 100", ">= 80", 80], 1],
    ["new", ["Target 2019", "Nuovo target 2019", "Risultato 2019"], [">= 100", ">= 80", 80], 1],
    ["new, without a year", ["Target 2019", "Nuovo target", "Risultato 2019"], [">= 100", ">= 80", 80], 1],
    ["revised first", ["Target rideterminato 2019", "Target 2019", "Risultato 2019"], [">= 80", ">= 100", 80], 1],
    ["first and final", ["Target iniziale", "Target finale", "Risultato 2019"], [">= 100", ">= 80", 80], 1],
    ["first and plain", ["Target iniziale 2019", "Target 2019", "Risultato 2019"], [">= 100", ">= 80", 80], 1],
    ["revised, blank here", ["Target 2019", "Target 2019 rimodulato", "Risultato 2019"], [">= 100", "", 80], 0.8],
    [
      "revised, confirmed",
      ["Target 2019", "Target 2019 aggiornato", "Risultato 2019"],
      [">= 100", "confermato", 80],
      0.8,
    ],
    [
      "the same heading twice",
      ["Target 2019", "Target 2019", "Risultato 2019"],
      [">= 100", ">= 80", 80],
      ["target-version", "version-1 0.8", "version-2 1"],
    ],
    ["twice the same target", ["Target 2019", "Target 2019", "Risultato 2019"], [">= 80", ">= 80", 80], 1],
    ["a threshold is none", ["Target 2019", "Soglia minima 2019", "Risultato 2019"], [">= 100", ">= 80", 80], 0.8],
  ])("%s", (_, headings, row, expected) => {
    expect(outcomes(headings, ["N. incontri", ...row])).toEqual([expected]);
  });

  test("the target of another year stays one", () => {
    expect(
      outcomes(
        ["Target 2019", "Target 2019 rimodulato", "Target 2020", "Risultato 2019"],
        ["N. incontri", ">= 100", ">= 80", ">= 200", 80],
      ),
    ).toEqual([1]);
  });
});

test.each<[string, number | undefined, number | undefined]>([
  ["Risultato I trim", 3, 3],
  ["III TRIMESTRE", 3, 9],
  ["Consuntivo 2° sem.", 6, 12],
  ["Trimestre 2", 3, 6],
  ["Q4", 3, 12],
  ["2T 2019", 3, 6],
  ["primo quadrimestre", 4, 4],
  ["Risultato marzo 2019", 1, 3],
  ["Risultato 2019", undefined, undefined],
  ["Risultato al 30/06/2019", undefined, undefined],
  ["Risultato al 30 giugno 2019", undefined, undefined],
  ["Tempo di semina", undefined, undefined],
  ["V trimestre", undefined, undefined],
  ["I e II trimestre", undefined, undefined],
  ["Settore I", undefined, undefined],
])("the part of the year in %j", (heading, months, lastMonth) => {
  expect(partOfYearIn(heading)).toEqual(months && { months, lastMonth });
});

test.each([
  ["Target 2019 rimodulato", "revised"],
  ["TARGET DEFINITIVO", "revised"],
  ["Valore atteso iniziale", "first"],
  ["Target 2019", "unmarked"],
  ["Target innovazione", "unmarked"],
  ["Target primario", "unmarked"],
])("the standing of %j", (heading, standing) => {
  expect(standingOf(heading)).toBe(standing);
});

test.each([
  ["N. incontri nel corso dell'anno", "sum"],
  ["N. imprese iscritte al 31/12", "last"],
  ["Giacenza di magazzino a fine anno", "last"],
  ["Tempo medio di pagamento", "mean"],
  ["N. incontri con piccole e medie imprese", undefined],
  ["N. pratiche arretrate smaltite", undefined],
  ["Giacenza media", undefined],
])("how the parts of %j combine", (text, combination) => {
  expect(combinationSaid([text])?.combination).toBe(combination);
});
