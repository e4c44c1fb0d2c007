/** After any edit the second analysis is the first one of the edited workbook: nothing of before is left standing. */
import { isDeepStrictEqual } from "node:util";
import { cellAt, makeSheet, type Sheet, type Workbook } from "../../src/core/grid/sheet";
import type { Cell } from "../../src/core/grid/cell";
import { DEFAULT_METHODOLOGY, PROFILES } from "../../src/core/methodology/profiles";
import { analyse, analyseAgain, type Analysis } from "../../src/core/pipeline";
import { largePlan } from "../support/large-plan";
import { typedCell } from "../support/draw-sheet";
import { fc } from "../support/properties";
import { ANNEXES, readAnnex } from "../support/truth";

const SETTINGS = { methodology: DEFAULT_METHODOLOGY, year: undefined, today: { year: 2019, month: 6, day: 30 } };

/** What people type: results, targets, texts, codes, weights, headings, blanks, slips. */
const TYPED = [
  "",
  "0",
  "12",
  "80%",
  "31/12/2019",
  "31/12/2020",
  "'12",
  "'80%",
  ">= 70%",
  "> = 70 %",
  "<= 25 gg",
  "entro il 31/12/2019",
  "entro il 31/06/2019",
  "n. 3 progetti",
  "1O",
  "n.d.",
  "SI",
  "raggiunto",
  "O1.2.4-a Numero di di visite",
  "01.2.4-a Numero di visite",
  "1.1 Migliorare i servizi",
  "OB 1: IMPRESE",
  " Numero di  imprese ",
  "Target 2020",
  "Risultato 2019",
  "Peso",
  "Indicatore",
  "Totale",
  "Ufficio promozione",
  "Emissione",
  "Emmissione",
] as const;
const FORMATS = ["General", "0%", "dd/mm/yyyy", "@"] as const;

interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly typed: string;
  readonly format: string | undefined;
  readonly kind: "cell" | "copy" | "blank-row" | "insert-row";
}

const edits = fc.record({
  sheet: fc.nat(40),
  row: fc.nat(400),
  column: fc.nat(14),
  typed: fc.constantFrom(...TYPED),
  format: fc.option(fc.constantFrom(...FORMATS), { nil: undefined }),
  kind: fc.constantFrom<Edit["kind"]>("cell", "cell", "cell", "copy", "copy", "blank-row", "insert-row"),
});

/** As a person would change it; every row is read anew, as from Excel. */
function edited(workbook: Workbook, { sheet: wanted, ...edit }: Edit): Workbook {
  const index = wanted % workbook.sheets.length;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, at) => (at === index ? editedSheet(sheet, edit) : { ...sheet })),
  };
}

function editedSheet(
  sheet: Sheet,
  { row: wantedRow, column: wantedColumn, typed, format, kind }: Omit<Edit, "sheet">,
): Sheet {
  const { used } = sheet;
  if (!used) return sheet;
  const row = wantedRow % used.rows;
  const column = wantedColumn % used.columns;
  const other = cellAt(sheet, { row: used.row + ((row * 7 + 3) % used.rows), column: used.column + column });
  const cell: Cell = kind === "copy" ? other : { ...typedCell(typed), ...(format !== undefined && { format }) };
  const change = <Item>(block: readonly (readonly Item[])[], put: Item, empty: Item): Item[][] => {
    const rows = block.map((line) => [...line]);
    if (kind === "insert-row") rows.splice(row, 0, rows[row]?.map(() => empty) ?? []);
    else if (kind === "blank-row") rows[row] = rows[row]?.map(() => empty) ?? [];
    else (rows[row] ?? [])[column] = put;
    return rows;
  };
  const down = (at: number) => (kind === "insert-row" && at >= used.row + row ? at + 1 : at);
  return makeSheet({
    ...sheet,
    used: kind === "insert-row" ? { ...used, rows: used.rows + 1 } : used,
    values: change(sheet.values, cell.value, undefined),
    texts: change(sheet.texts, cell.text, ""),
    formats: change(sheet.formats, cell.format, "General"),
    formulas: change(sheet.formulas, cell.formula, undefined),
    merged: sheet.merged.map((area) => ({ ...area, row: down(area.row) })),
    hiddenRows: sheet.hiddenRows.map(down),
  });
}

/** The same cells in rows and sheets of their own: what was remembered of others is of no use. */
function anew(workbook: Workbook): Workbook {
  const copy = <Item>(block: readonly (readonly Item[])[]) => block.map((line) => [...line]);
  const sheets = workbook.sheets.map((sheet) =>
    makeSheet({
      ...sheet,
      values: copy(sheet.values),
      texts: copy(sheet.texts),
      formats: copy(sheet.formats),
      formulas: copy(sheet.formulas),
      merged: sheet.merged.map((area) => ({ ...area })),
    }),
  );
  return { ...workbook, sheets };
}

describe.each([
  ...ANNEXES.map((annex) => [annex, readAnnex(annex)] as const),
  ["a generated plan", largePlan(60, 2)] as const,
])("%s", (_, workbook) => {
  const first = analyse(workbook, SETTINGS);

  test("with nothing edited the very same findings stand", () => {
    expect(analyseAgain(first, anew(workbook))).toEqual(first);
  });

  test.each([
    ["another methodology", { ...SETTINGS, methodology: PROFILES["unioncamere-70-90"] }],
    ["another year", { ...SETTINGS, year: 2020 }],
    ["another day", { ...SETTINGS, today: { year: 2021, month: 1, day: 31 } }],
  ])("%s", (__, settings) => {
    expect(analyse(anew(workbook), settings, first)).toEqual(analyse(anew(workbook), settings));
  });

  test("a few edits, one after the other", () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 3 }), (list) => {
        let now: Analysis = first;
        for (const edit of list) now = analyseAgain(now, edited(now.workbook, edit));
        const expected = analyse(anew(now.workbook), SETTINGS);
        // Telling large analyses apart in words takes long: only where they differ.
        if (!isDeepStrictEqual(now, expected)) expect(now).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });
});
