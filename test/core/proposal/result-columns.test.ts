/** Result columns on request: where they go, what heads them, which tables get none, and that they are recognised at once. */
import { areaName, cellName, columnName } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/sheet";
import type { ColumnAddition } from "../../../src/core/patch/column-addition";
import type { Indicator } from "../../../src/core/plan/model";
import { recognise } from "../../../src/core/plan/recognise";
import {
  proposeResultColumns,
  type ResultColumnsChoice,
} from "../../../src/core/proposal/result-columns/propose-result-columns";
import { withColumns } from "../../support/add-columns-to-grid";
import { grid, workbookOf } from "../../support/draw-sheet";
import { ANNEXES, readAnnex, readTruth, scorePlan } from "../../support/truth";

const BESIDE: ResultColumnsChoice = { year: undefined, place: "beside-target" };
const RIGHT: ResultColumnsChoice = { year: undefined, place: "right-of-table" };

const PLAIN = grid`
  Obiettivo | Indicatore | Target 2023 | Target 2024 | Ufficio
  Servizi   | Reclami    | <= 5        | <= 4        | URP
  Servizi   | Attese     | <= 10       | <= 9        | URP
`;

function proposed(sheet: Sheet, choice: ResultColumnsChoice) {
  const workbook = workbookOf(sheet);
  return proposeResultColumns({ workbook, plan: recognise(workbook) }, choice);
}

/** `D: Risultato 2023 D1`: the first heading of each new column, and the column that moves for the first. */
function headed({ column: first, columns }: ColumnAddition): string[] {
  return columns.map(({ headings }, offset) =>
    headings.map(({ row, text }) => `${text} ${cellName({ row, column: first + offset })}`).join(", "),
  );
}

const fourOf = (year: number, ...cells: readonly [string, string, string, string]) =>
  ["Risultato", "% realizzazione", "Stato", "Note"].map((word, index) => `${word} ${year} ${cells[index] ?? ""}`);

const TWO_YEARS = grid`
  Obiettivo | Indicatore | Target | <    | Ufficio
  ^         | ^          | 2023   | 2024 | ^
  Servizi   | Reclami    | <= 5   | <= 4 | URP
  Servizi   | Attese     | <= 10  | <= 9 | URP
`;
const PARTLY = grid`
  Obiettivo | Indicatore | Target 2023 | Risultato 2023 | Note
  Servizi   | Reclami    | <= 5        | 4              |
`;
const MEASURED = grid`
  Obiettivo | Indicatore | Target 2023 | Risultato 2023 | % realizzazione 2023 | Ufficio
  Servizi   | Reclami    | <= 5        | 4              | 100%                 | URP
`;
const RESULT_FIRST = grid`
  Obiettivo | Indicatore | Risultato 2023 | Target 2023 | Ufficio
  Servizi   | Reclami    | 4              | <= 5        | URP
`;
const WIDE_RESULT = grid`
  Obiettivo | Indicatore | Target 2023 | Risultato 2023 | < | Ufficio
  Servizi   | Reclami    | <= 5        | 4              | < | URP
`;
const OTHER_RESULTS = grid`
  Obiettivo | Indicatore | Target 2022 | Risultato 2022 | Target 2023
  Servizi   | Reclami    | <= 5        | 4              | <= 3
`;

it.each<readonly [string, Sheet, ResultColumnsChoice, readonly string[]]>([
  ["beside the target of the plan year", PLAIN, BESIDE, fourOf(2023, "D1", "E1", "F1", "G1")],
  ["at the right of the table", PLAIN, RIGHT, fourOf(2023, "F1", "G1", "H1", "I1")],
  ["of the year that was chosen", PLAIN, { ...BESIDE, year: 2024 }, fourOf(2024, "E1", "F1", "G1", "H1")],
  ["behind all targets that one heading holds together", TWO_YEARS, BESIDE, fourOf(2023, "E1", "F1", "G1", "H1")],
  ["only those that are not there", PARTLY, BESIDE, ["% realizzazione 2023 E1", "Stato 2023 F1"]],
  ["behind the result and the percentage that are there", MEASURED, BESIDE, ["Stato 2023 F1", "Note 2023 G1"]],
  [
    "beside the target where the result stands before it",
    RESULT_FIRST,
    BESIDE,
    ["% realizzazione 2023 E1", "Stato 2023 F1", "Note 2023 G1"],
  ],
  [
    "behind a result in merged cells",
    WIDE_RESULT,
    BESIDE,
    ["% realizzazione 2023 F1", "Stato 2023 G1", "Note 2023 H1"],
  ],
  [
    "another year's results are not this year's",
    OTHER_RESULTS,
    { ...BESIDE, year: 2023 },
    fourOf(2023, "F1", "G1", "H1", "I1"),
  ],
])("the headings go %s", (_, sheet, choice, expected) => {
  const { additions, leftAlone } = proposed(sheet, choice);
  expect(additions.map(headed)).toEqual([expected]);
  expect(leftAlone).toEqual([]);
});

it("every heading of a table that repeats it gets its own, and so does every card", () => {
  const repeated = grid`
    Obiettivo | Indicatore | Target 2023
    Servizi   | Reclami    | <= 5
    ...
    Obiettivo | Indicatore | Target 2023
    Bilancio  | Spese      | <= 9
  `;
  const [addition] = proposed(repeated, BESIDE).additions;
  expect(addition && headed(addition)[0]).toBe("Risultato 2023 D1, Risultato 2023 D4");
});

describe("left alone", () => {
  const protectedSheet = { ...PLAIN, isProtected: true };
  const complete = grid`
    Obiettivo | Indicatore | Target 2023 | Risultato | % realizzazione | Stato | Note
    Servizi   | Reclami    | <= 5        | 4         |                 |       |
  `;
  const besides = grid`
    Indicatore | Target 2023 | | Indicatore | Target 2023
    Reclami    | <= 5        | | Attese     | <= 10
    Ricorsi    | <= 2        | | Code       | <= 3
  `;
  const inRows = grid`
    Obiettivo   | Servizi
    Indicatore  | Reclami
    Target 2023 | <= 5
    ...
    Obiettivo   | Bilancio
    Indicatore  | Spese
    Target 2023 | <= 9
  `;
  const unsure = grid`
    Obiettivo | Indicatore | Target 2023 | Valore
    Servizi   | Reclami    | quando c'è modo di farlo | 5
    Servizi   | Attese     | secondo le disponibilità | 4
    Servizi   | Code       | come concordato          | 3
  `;
  it.each<readonly [string, Sheet, ResultColumnsChoice]>([
    ["protected", protectedSheet, BESIDE],
    ["complete", complete, BESIDE],
    ["side-by-side", besides, BESIDE],
    ["side-by-side", besides, RIGHT],
    ["fields-in-rows", inRows, BESIDE],
    ["no-target", PLAIN, { ...BESIDE, year: 2030 }],
    ["unsure", unsure, BESIDE],
  ])("%s", (code, sheet, choice) => {
    const { additions, leftAlone, tables } = proposed(sheet, choice);
    expect(additions).toEqual([]);
    expect(tables).toEqual([]);
    expect(leftAlone.length).toBeGreaterThan(0);
    expect(new Set(leftAlone.map((table) => table.code))).toEqual(new Set([code]));
  });

  it("a sheet that was not chosen is not spoken of", () => {
    expect(proposed(PLAIN, { ...BESIDE, sheets: ["Altro"] })).toEqual({ additions: [], tables: [], leftAlone: [] });
  });
});

describe("the shape of the table is kept", () => {
  it("what is merged over the rows of a target is merged over the rows of its result", () => {
    const sheet = grid`
      Obiettivo | Indicatore | Algoritmo | Target 2023
      Servizi   | Reclami    | risposte  | >= 90%
      ^         | ^          | reclami   | ^
    `;
    const [addition] = proposed(sheet, BESIDE).additions;
    expect(addition?.columns.map(({ merges }) => merges)).toEqual(Array(4).fill([{ row: 1, rows: 2 }]));
  });

  it("a heading in two rows is one cell over both", () => {
    const [addition] = proposed(TWO_YEARS, BESIDE).additions;
    expect(addition?.columns[0]?.merges).toEqual([{ row: 0, rows: 2 }]);
  });

  const TITLED = grid`
    Piano 2023 | <          | <
    Obiettivo  | Indicatore | Target 2023
    Servizi    | Reclami    | <= 5
    Area strategica 2: Bilancio | < | <
    Bilancio   | Spese      | <= 9
    Nota fuori tabella | <  |
  `;
  it("titles across the table grow over new columns at its edge; what ends before them, headings and indicators do not", () => {
    const [addition] = proposed(TITLED, BESIDE).additions;
    expect(addition?.growing.map(areaName)).toEqual(["A1:C1", "A4:C4"]);
    expect(proposed(PLAIN, RIGHT).additions[0]?.growing).toEqual([]);
  });

  it("the look is copied only where Excel does not give it by itself", () => {
    expect(proposed(PLAIN, BESIDE).additions[0]?.columns[0]?.looks).toEqual([]);
    expect(proposed(PLAIN, RIGHT).additions[0]?.columns[0]?.looks).toEqual([
      { row: 0, rows: 1, like: { row: 0, column: 2 } },
      { row: 1, rows: 2, like: { row: 1, column: 2 } },
    ]);
  });

  it("results keep the format of their targets, unless it would turn figures into texts", () => {
    const sheet = grid`
      Obiettivo | Indicatore | Target 2023
      Servizi   | Reclami    | 5%
      Servizi   | Attese     | '>= 10
    `;
    const [result, achievement] = proposed(sheet, BESIDE).additions[0]?.columns ?? [];
    expect(result?.formats).toEqual([{ row: 2, rows: 1, format: "General" }]);
    expect(achievement?.formats).toEqual([{ row: 1, rows: 2, format: "0.00%" }]);
  });

  it("the headings of the target prove that the sheet is the one that was read", () => {
    expect(proposed(TWO_YEARS, BESIDE).additions[0]?.anchor).toEqual({
      column: 2,
      headings: [{ row: 1, value: 2023 }],
    });
  });
});

const places = ({ result, achievement, status, note }: Indicator) =>
  [result, achievement, status, note].map((field) => field && columnName(field.at.column)).join(" ");

describe.each(["beside-target", "right-of-table"] as const)("on the annexes, %s", (place) => {
  it.each(ANNEXES)("%s is recognised again at once, with a cell for everything", (annex) => {
    const workbook = readAnnex(annex);
    const plan = recognise(workbook);
    const { additions, leftAlone } = proposeResultColumns({ workbook, plan }, { year: undefined, place });
    expect(leftAlone).toEqual([]);
    const again = recognise(withColumns(workbook, additions));
    const indicators = again.tables.flatMap((table) => table.indicators);
    expect(indicators).toHaveLength(readTruth(annex).indicators.length);
    expect(
      indicators
        .filter((one) => !one.result || !one.achievement || !one.status || !one.note)
        .map(({ at }) => cellName(at)),
    ).toEqual([]);
    const bySheet = new Map(indicators.map((one) => [one.sheet, places(one)]));
    expect(indicators.filter((one) => places(one) !== bySheet.get(one.sheet))).toEqual([]);
    expect(again.tables.map(({ year }) => year)).toEqual(plan.tables.map(({ year }) => year));
    expect(Math.min(...again.tables.map(({ confidence }) => confidence))).toBeGreaterThanOrEqual(
      Math.min(...plan.tables.map(({ confidence }) => confidence)),
    );
    expect(texts(again)).toEqual(texts(plan));
    expect(scorePlan(readTruth(annex), plan).missed).toEqual([]);
  });
});

/** What a plan says, wherever it stands. */
function texts({ tables }: ReturnType<typeof recognise>): readonly unknown[] {
  return tables.flatMap(({ indicators }) =>
    indicators.map(({ text, code, path, targets, weight }) => [
      text,
      code,
      path.map((node) => node.text),
      targets.map(({ year, cell }) => [year, cell.text]),
      weight?.value,
    ]),
  );
}
