/** The JSON of the command line (design.md, `recognise`). */
import { planDocument } from "../../../src/core/plan/plan-document";
import { recognise } from "../../../src/core/plan/recognise";
import { grid, workbookOf } from "../../support/draw-sheet";
import { readAnnex } from "../../support/truth";

const document = planDocument("massa-carrara-2019.xlsx", recognise(readAnnex("massa-carrara-2019")));

it("says what was recognised, table by table", () => {
  expect(document.workbook).toBe("massa-carrara-2019.xlsx");
  expect(document.tables).toHaveLength(14);
  expect(document.ignored.map(({ sheet }) => sheet)).toEqual(["Pareto", "Risorse", "Personale"]);
  const table = document.tables.find(({ sheet }) => sheet === "U1.1 Affari generali");
  expect(table).toMatchObject({
    range: "A3:I23",
    family: "cruscotto",
    year: 2019,
    columns: {
      indicator: "A",
      algorithm: "B",
      result: "C",
      targets: { "2019": "D", "2020": "E", "2021": "F" },
      achievement: "G",
      office: "H",
    },
  });
  expect(table?.confidence).toBeGreaterThan(0.9);
});

it("gives every field with its cell, empty ones too, and leaves out blank targets of other years and what the table has not", () => {
  const table = document.tables.find(({ sheet }) => sheet === "U1.1 Affari generali");
  const indicator = table?.indicators.find(({ cell }) => cell === "A7");
  expect(indicator).toMatchObject({
    text: "01.2.4-a Numero newsletter inviate",
    code: "01.2.4-a",
    result: { cell: "C7", shown: "3" },
    achievement: { cell: "G7", shown: "" },
    algorithm: { cell: "B7" },
  });
  expect(indicator?.path.map(({ kind, cell }) => `${kind} ${cell}`)).toEqual([
    "area A4",
    "strategic-objective A5",
    "operational-objective A6",
  ]);
  expect(indicator?.targets.map(({ year, cell, shown }) => [year, cell, shown])).toEqual([[2019, "D7", "12"]]);
  expect(Object.keys(indicator ?? {})).not.toContain("baseline");
});

it("weights are ratios, algorithms whole, baselines dated", () => {
  const albero = planDocument("", recognise(readAnnex("maremma-albero-2023")));
  const indicator = albero.tables[0]?.indicators[0];
  expect(indicator?.weight).toEqual({ cell: "A9", shown: indicator?.text, value: 1 });
  expect(indicator?.algorithm?.shown).toBe("n° atti depositati in modalità telematica / n° atti depositati");
  const dated = albero.tables.flatMap(({ indicators }) => indicators).find(({ cell }) => cell === "A219");
  expect(dated?.baseline).toEqual({ cell: "D219", shown: "21/01/2022", year: 2022 });
});

it("is plain JSON, unknown years as null", () => {
  const unknown = planDocument(
    "x",
    recognise(
      workbookOf(grid`
    Indicatore | Target | Peso
    Reclami    | <= 5   | molto
  `),
    ),
  );
  expect(JSON.parse(JSON.stringify(unknown))).toEqual(unknown);
  expect(unknown.tables[0]?.year).toBeNull();
  expect(unknown.tables[0]?.indicators[0]?.targets[0]?.year).toBeNull();
  expect(unknown.tables[0]?.indicators[0]?.weight?.value).toBeNull();
});
