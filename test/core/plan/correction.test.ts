/** What the user decides about a table goes before what is recognised, is found again, and falls with its headings. */
import type { Sheet } from "../../../src/core/grid/sheet";
import { withCorrection, withoutCorrection, type TableCorrection } from "../../../src/core/plan/correction";
import {
  correctionOfForm,
  formOfRow,
  formOfTable,
  type MappingColumn,
  type MappingForm,
} from "../../../src/core/plan/mapping-form";
import { recognise } from "../../../src/core/plan/recognise";
import { suggestHeading } from "../../../src/core/plan/suggest-heading";
import { grid, workbookOf } from "../../support/draw-sheet";
import { outline } from "../../support/outline";
import { ANNEXES, readAnnex } from "../../support/truth";

function formOf(sheet: Sheet): MappingForm {
  const [table] = recognise(workbookOf(sheet)).tables;
  if (!table) throw new Error("no table");
  return formOfTable(sheet, table);
}

type Change = Partial<Pick<MappingColumn, "role" | "year">>;

/** The decision of a user who changes some columns of a form, by their offset. */
function decide(form: MappingForm, changes: Readonly<Record<number, Change>> = {}): TableCorrection {
  return correctionOfForm({
    ...form,
    columns: form.columns.map((column) => ({ ...column, ...changes[column.offset] })),
  });
}

const noPlan = ({ sheet, heading }: MappingForm): TableCorrection => ({ sheet, heading, decision: "no-plan" });

const PLAN = grid`
  Obiettivo operativo | Indicatore | Valore 1 | Valore 2 | Target 2023
  Servizi             | Reclami    | 4        | 80%      | <= 5
  Servizi             | Attese     | 12       | 90%      | <= 10
`;

describe("a table whose mapping was corrected", () => {
  const corrected = decide(formOf(PLAN), {
    2: { role: "result", year: 2023 },
    3: { role: "achievement", year: undefined },
  });

  it("is read as the user said", () => {
    expect(outline(PLAN, [corrected])).toEqual([
      "B2 Reclami | oper A2 | 2023 E2 | result C2, achievement D2",
      "B3 Attese | oper A2 | 2023 E3 | result C3, achievement D3",
    ]);
  });

  it("is sure, because the user decided", () => {
    const [table] = recognise(workbookOf(PLAN), [corrected]).tables;
    expect(table?.confidence).toBe(1);
    expect(table?.proofs.map(({ id }) => id)).toEqual(["user-decided"]);
    expect(table?.heading.decided).toBe(true);
  });

  it("names columns without a heading, and takes roles away", () => {
    const sheet = grid`
      Indicatore | Target 2023 |   | Note
      Reclami    | <= 5        | 4 | buono
    `;
    const taught = decide(formOf(sheet), { 2: { role: "result" }, 3: { role: "none" } });
    expect(outline(sheet, [taught])).toEqual(["A2 Reclami | 2023 B2 | result C2"]);
  });

  it("may say which column holds the indicators, and the year of a target", () => {
    const sheet = grid`
      Obiettivo operativo | Indicatore | Descrizione | Target
      Servizi             | IND1       | Reclami     | <= 5
    `;
    const taught = decide(formOf(sheet), { 1: { role: "code" }, 2: { role: "indicator" }, 3: { year: 2024 } });
    expect(outline(sheet, [taught])).toEqual(["C2 Reclami | oper A2 | 2024 D2"]);
  });

  it("gives nothing when no column holds indicators", () => {
    const taught = decide(formOf(PLAN), { 0: { role: "none" }, 1: { role: "none" } });
    const { tables, ignored, decided } = recognise(workbookOf(PLAN), [taught]);
    expect(tables).toEqual([]);
    expect(ignored).toHaveLength(1);
    expect(decided).toMatchObject([{ isPlan: true }]);
  });

  it("is found again where it moved", () => {
    const moved = grid`
      ...
      | Piano 2023
      ...
      | OBIETTIVO OPERATIVO | Indicatore  | Valore 1 | Valore 2 | Target 2023
      | Servizi             | Reclami     | 4        | 80%      | <= 5
    `;
    expect(outline(moved, [corrected])).toEqual(["C5 Reclami | oper B5 | 2023 F5 | result D5, achievement E5"]);
  });

  const OTHERS: Readonly<Record<string, Sheet>> = {
    "another word in a heading": grid`
      Obiettivo operativo | Indicatore | Valore 1 | Valore 3 | Target 2023
      Servizi             | Reclami    | 4        | 80%      | <= 5
    `,
    "another order": grid`
      Obiettivo operativo | Indicatore | Valore 2 | Valore 1 | Target 2023
      Servizi             | Reclami    | 80%      | 4        | <= 5
    `,
    "one more column": grid`
      Obiettivo operativo | Indicatore | Valore 1 | | Valore 2 | Target 2023
      Servizi             | Reclami    | 4        | | 80%      | <= 5
    `,
  };
  it.each(Object.entries(OTHERS))("is no longer decided with %s", (_, sheet) => {
    expect(outline(sheet, [corrected])).toEqual(outline(sheet));
    expect(recognise(workbookOf(sheet), [corrected]).decided).toEqual([]);
  });

  it("speaks for its own sheet, or for all", () => {
    const workbook = workbookOf(PLAN, PLAN);
    const resultsWith = (correction: TableCorrection) =>
      recognise(workbook, [correction]).tables.map(({ indicators: [first] }) => first?.result !== undefined);
    expect(resultsWith(corrected)).toEqual([true, false]);
    expect(resultsWith({ ...corrected, sheet: undefined })).toEqual([true, true]);
  });
});

describe("a table that is no plan", () => {
  it("is set aside, and the sheet says that the user did", () => {
    const { tables, ignored, decided } = recognise(workbookOf(PLAN), [noPlan(formOf(PLAN))]);
    expect(tables).toEqual([]);
    expect(ignored.map(({ sheet }) => sheet)).toEqual(["Foglio1"]);
    expect(decided).toMatchObject([{ sheet: "Foglio1", isPlan: false, at: { row: 0, column: 0 } }]);
  });

  it("leaves the others of its sheet alone", () => {
    const two = grid`
      Indicatore | Target 2023
      Reclami    | <= 5
      ...
      Obiettivo operativo | Indicatore | Target 2023 | Peso
      Servizi             | Attese     | <= 10       | 50%
    `;
    const [first] = recognise(workbookOf(two)).tables;
    if (!first) throw new Error("no table");
    expect(outline(two, [noPlan(formOfTable(two, first))])).toEqual(["B5 Attese | oper A5 | 2023 C5 | weight D5"]);
  });
});

describe("a sheet that is a plan although nothing says so", () => {
  const STRANGE = grid`
    Allegato
    Cosa facciamo | Quanto conta | Da fare  | Fatto
    Meno code     | 50%          | 10       | 8
    Più corsi     | 50%          | >= 4     | 5
  `;

  it("is taught by its heading row and its columns", () => {
    expect(recognise(workbookOf(STRANGE)).tables).toEqual([]);
    const row = suggestHeading(STRANGE);
    expect(row).toBe(1);
    const form = row === undefined ? undefined : formOfRow(STRANGE, row);
    if (!form) throw new Error("no form");
    expect(form.columns.map(({ heading, samples }) => [heading?.text, samples[0]])).toEqual([
      ["Cosa facciamo", "Meno code"],
      ["Quanto conta", "50%"],
      ["Da fare", "10"],
      ["Fatto", "8"],
    ]);
    const taught = decide(form, {
      0: { role: "indicator" },
      1: { role: "weight" },
      2: { role: "target", year: 2023 },
      3: { role: "result" },
    });
    expect(outline(STRANGE, [taught])).toEqual([
      "A3 Meno code | 2023 C3 | result D3, weight B3",
      "A4 Più corsi | 2023 C4 | result D4, weight B4",
    ]);
  });

  it("has no form on an empty row", () => {
    expect(formOfRow(STRANGE, 9)).toBeUndefined();
    expect(
      suggestHeading(grid`
      Solo testo
    `),
    ).toBeUndefined();
  });
});

describe("cards with a line for every field", () => {
  const CARDS = grid`
    Obiettivo      | Imprese digitali
    Indicatore     | Imprese assistite
    Target 2023    | >= 50
    Dato           | 48
    ...
    Obiettivo      | Tempi
    Indicatore     | Tempo medio
    Target 2023    | <= 30
    Dato           | 28
  `;

  it("are corrected label by label", () => {
    const taught = decide(formOf(CARDS), { 3: { role: "result" } });
    expect(outline(CARDS, [taught])).toEqual([
      "B2 Imprese assistite | oper B1 | 2023 B3 | result B4",
      "B7 Tempo medio | oper B6 | 2023 B8 | result B9",
    ]);
  });

  it("are set aside together", () => {
    expect(outline(CARDS, [noPlan(formOf(CARDS))])).toEqual([]);
  });
});

/** Confidence and its reasons change when a user confirms; nothing else may. */
function withoutReasons(plan: ReturnType<typeof recognise>): unknown {
  return JSON.parse(
    JSON.stringify(plan.tables, (key, value: unknown) =>
      ["confidence", "proofs", "decided"].includes(key) ? undefined : value,
    ),
  );
}

it.each(ANNEXES)("confirming every mapping of %s as it is changes nothing", (annex) => {
  const workbook = readAnnex(annex);
  const plan = recognise(workbook);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const corrections = plan.tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    return sheet ? [correctionOfForm(formOfTable(sheet, table))] : [];
  });
  const confirmed = recognise(workbook, corrections);
  expect(confirmed.tables.every(({ confidence }) => confidence === 1)).toBe(true);
  expect(withoutReasons(confirmed)).toEqual(withoutReasons(plan));
});

it("a later decision about the same headings takes the place of the earlier one", () => {
  const form = formOf(PLAN);
  const [first, second] = [decide(form), noPlan(form)];
  expect(withCorrection([first], second)).toEqual([second]);
  expect(withCorrection([first], { ...second, sheet: undefined })).toHaveLength(2);
  expect(withoutCorrection([second], form)).toEqual([]);
});
