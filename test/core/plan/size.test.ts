/** Long sheets, vast empty ones, and cells written to hurt. */
import { makeSheet } from "../../../src/core/grid/sheet";
import { recognise } from "../../../src/core/plan/recognise";
import { sheetOf, typedCell, workbookOf } from "../../support/draw-sheet";

const HEAD = ["Obiettivo operativo", "Indicatore", "Algoritmo", "Target 2023", "Risultato 2023"].map(typedCell);

it("twenty thousand rows", () => {
  const rows = Array.from({ length: 20_000 }, (_, index) =>
    [`Obiettivo ${Math.floor(index / 4)}`, `Pratiche dell'ufficio ${index}`, "n. pratiche", ">= 5", ""].map(typedCell),
  );
  const [table, ...more] = recognise(workbookOf(sheetOf("Lungo", [HEAD, ...rows]))).tables;
  expect(more).toEqual([]);
  expect(table?.indicators).toHaveLength(20_000);
  expect(table?.nodes).toHaveLength(5_000);
});

it("two thousand cards", () => {
  const card = (index: number) => [
    ["Obiettivo operativo", `01.${index} - Prova`],
    ["Indicatore", "Algoritmo", "Target 2023"],
    [`Pratiche ${index}`, "n.", ">= 5"],
    [],
  ];
  const rows = Array.from({ length: 2_000 }, (_, index) => card(index)).flat();
  const { tables } = recognise(
    workbookOf(
      sheetOf(
        "Schede",
        rows.map((row) => row.map(typedCell)),
      ),
    ),
  );
  expect(tables).toHaveLength(2_000);
  expect(tables.every(({ indicators }) => indicators[0]?.path.length === 1)).toBe(true);
});

it("a million empty cells", () => {
  const block = <T>(value: T) => Array.from({ length: 50_000 }, () => Array.from({ length: 20 }, () => value));
  const sheet = makeSheet({
    ...sheetOf("Formati", []),
    used: { row: 0, column: 0, rows: 50_000, columns: 20 },
    values: block(undefined),
    texts: block(""),
    formats: block("0%"),
    formulas: block(undefined),
  });
  expect(recognise(workbookOf(sheet)).tables).toEqual([]);
});

it.each([
  ["digits", "1".repeat(5_000)],
  ["blanks and signs", `${" ".repeat(2_000)}${"-".repeat(2_000)}`],
  ["numbers and dots", "1.1.".repeat(1_500)],
  ["parentheses", "(".repeat(3_000)],
  ["words of headings", "obiettivo strategico ".repeat(300)],
  ["commas and words", "imprese, e ".repeat(500)],
])("hostile %s end in good time", (_, text) => {
  const rows = Array.from({ length: 200 }, (__, index) =>
    [text, `Indice ${text}${index}`, text, `Nota ${text}`, `Obiettivo operativo ${text}`].map((one) =>
      typedCell(`'${one}`),
    ),
  );
  expect(recognise(workbookOf(sheetOf("Ostile", [HEAD, ...rows]))).tables).toHaveLength(1);
});
