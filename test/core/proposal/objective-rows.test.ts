/** Means of objectives, in the cells of their own rows: where there is a place, and what is left alone. */
import { cellName } from "../../../src/core/grid/address";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import { analyse, propose } from "../../../src/core/pipeline";
import { STATUS_FILL } from "../../../src/core/proposal/status-appearance";
import { DASHBOARD, drawDashboard, drawPlan, drawTable, percent } from "../../support/draw-dashboard";
import { makeXlsx, type DrawnCell, type DrawnSheet } from "../../support/make-xlsx";
import { readXlsx } from "../../support/read-xlsx";

/** Rows 4 and 5 are an area and its strategic objective, with a mean of 75 %. */
const OWN = drawDashboard([
  { target: 10, result: 10 },
  { target: 10, result: 5 },
]);
const NOTHING_REPORTED = drawDashboard([{ target: 10 }, { target: 10 }]);

type Content = DrawnCell | number | string;

const holding = (
  sheet: DrawnSheet,
  cells: Readonly<Record<string, Content>>,
  merged: readonly string[] = [],
): DrawnSheet => ({
  ...sheet,
  cells: { ...sheet.cells, ...cells },
  merged,
});

function proposalOf(sheet: DrawnSheet, year?: number) {
  const { patches, skipped } = propose(
    analyse(readXlsx("prova.xlsx", makeXlsx([sheet])), { methodology: DEFAULT_METHODOLOGY, year }),
  );
  return {
    written: new Map(patches.map(({ at, after }) => [cellName(at), after])),
    left: new Map(skipped.map(({ at, why }) => [cellName(at), why])),
  };
}

/** What becomes of the objective's cell F5. */
function outcomeOf(sheet: DrawnSheet) {
  const { written, left } = proposalOf(sheet);
  return left.get("F5") ?? written.get("F5");
}

describe("the achievement cell of an objective", () => {
  test.each<[string, DrawnSheet, object]>([
    ["blank", OWN, { value: 0.75, fill: STATUS_FILL.partial }],
    ["with another percentage", holding(OWN, { F5: percent(1) }), { value: 0.75, fill: STATUS_FILL.partial }],
    ["blank, with nothing reported below", NOTHING_REPORTED, { value: undefined, fill: STATUS_FILL.unreported }],
    [
      "with a percentage left over",
      holding(NOTHING_REPORTED, { F5: percent(0.034) }),
      { value: undefined, fill: STATUS_FILL.unreported },
    ],
  ])("%s is written", (_, sheet, after) => {
    expect(outcomeOf(sheet)).toMatchObject(after);
  });

  test("says the word in its number format", () => {
    expect(outcomeOf(OWN)).toMatchObject({ format: expect.stringMatching(/^\[>=0\.9\]0\.00%/) as string });
  });

  test.each<[string, DrawnSheet, string | undefined]>([
    ["a formula", holding(OWN, { F5: { formula: "=AVERAGE(F6:F7)", value: 0.75 } }), "formula"],
    ["somebody's text", holding(OWN, { F5: "approvato in Giunta" }), "text"],
    [
      "what somebody typed where nothing can be assessed",
      holding(drawDashboard([{ result: 3 }, { result: 4 }]), { F5: percent(0.5) }),
      "no-figure",
    ],
    ["a cell merged over the next row", holding(OWN, {}, ["F5:F6"]), "shared"],
    ["a title merged across its row", holding(OWN, {}, ["A5:F5"]), undefined],
    [
      "a title repeated across its row",
      holding(
        OWN,
        Object.fromEntries(["B", "C", "D", "E", "F"].map((column) => [`${column}5`, "1.1 Migliorare i servizi"])),
      ),
      undefined,
    ],
    ["an objective without indicators", holding(OWN, { A8: "1.2 Da avviare" }), undefined],
  ])("is left alone: %s", (name, sheet, why) => {
    const cell = name === "an objective without indicators" ? "F8" : "F5";
    const { written, left } = proposalOf(sheet);
    expect(written.has(cell)).toBe(false);
    expect(left.get(cell)).toBe(why);
  });
});

describe("a table with a status column", () => {
  const withStatus = (cells: Readonly<Record<string, Content>> = {}) => holding(OWN, { G3: "Stato", ...cells });

  test("gets the word beside the objective too", () => {
    expect(proposalOf(withStatus()).written.get("G5")).toMatchObject({
      value: "parzialmente raggiunto",
      fill: STATUS_FILL.partial,
    });
  });

  test("keeps what somebody wrote there", () => {
    expect(proposalOf(withStatus({ G5: "vedi nota" })).left.get("G5")).toBe("text");
  });
});

describe("objectives in a column of their own", () => {
  const row = (objective: string, indicator: string, ...rest: readonly (DrawnCell | number | string)[]) => [
    objective,
    indicator,
    ...rest,
  ];
  const HEADINGS = ["Obiettivo operativo", "Indicatore", "Target 2019", "Risultato 2019", "% realizzazione"];

  test("are written in the row that they have to themselves", () => {
    const sheet = drawTable(HEADINGS, [
      row("1.1 Accoglienza", ""),
      row("", "Numero di sportelli", 4, 4),
      row("", "Numero di corsi", 4, 2),
    ]);
    const { written } = proposalOf(sheet);
    expect([...written].map(([cell, { value }]) => [cell, value])).toEqual(
      expect.arrayContaining([
        ["E4", 0.75],
        ["E5", 1],
        ["E6", 0.5],
      ]),
    );
  });

  test("leave the cell to the indicator of their row", () => {
    const { written, left } = proposalOf(
      drawPlan([
        { target: 4, result: 4 },
        { target: 4, result: 2 },
      ]),
    );
    expect([...written].filter(([cell]) => cell.startsWith("J")).map(([cell, { value }]) => [cell, value])).toEqual([
      ["J4", 1],
      ["J5", 0.5],
    ]);
    expect(left.size).toBe(0);
  });
});

describe("several years side by side", () => {
  const HEADINGS = [
    "OBIETTIVI / INDICATORI STRATEGICI / OPERATIVI",
    "Target 2019",
    "Risultato 2019",
    "% realizz. 2019",
    "Target 2020",
    "Risultato 2020",
    "% realizz. 2020",
  ];
  const SHEET = drawTable(HEADINGS, [
    ["OB 1: SERVIZI"],
    ["1.1 Migliorare"],
    ["S1.1.1-a Sportelli", 4, 4, "", 4, 2],
    ["S1.1.1-b Corsi", 4, 4, "", 4, 2],
  ]);

  test.each([
    [2019, "D5", 1, "G5"],
    [2020, "G5", 0.5, "D5"],
  ])("the mean of %i stands in its own column", (year, cell, value, other) => {
    const { written } = proposalOf(SHEET, year);
    expect(written.get(cell)?.value).toBe(value);
    expect(written.has(other)).toBe(false);
  });
});

test("a dashboard without an achievement column gets nothing", () => {
  const headings = DASHBOARD.filter((heading) => !heading.startsWith("% Realizz"));
  const { written, left } = proposalOf(
    drawTable(headings, [["OB 1: SERVIZI"], ["1.1 Migliorare"], ["S1.1.1-a Sportelli", "n. >= 3", 4, 4]]),
  );
  expect([written.size, left.size]).toEqual([0, 0]);
});
