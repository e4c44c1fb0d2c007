/** Decisions about tables and findings outlive the columns that the product inserts, and their deletion. */
import type { ColumnMove } from "../../src/core/grid/column-move";
import type { Sheet, Workbook } from "../../src/core/grid/sheet";
import { carrySettings } from "../../src/core/carry-settings";
import { DEFAULT_METHODOLOGY } from "../../src/core/methodology/profiles";
import { analyse } from "../../src/core/pipeline";
import { staleCorrections, type TableCorrection } from "../../src/core/plan/correction";
import { correctionOfForm, formOfTable, type MappingColumn } from "../../src/core/plan/mapping-form";
import { recognise } from "../../src/core/plan/recognise";
import {
  proposeResultColumns,
  type ResultColumnsChoice,
} from "../../src/core/proposal/result-columns/propose-result-columns";
import { findingKeys } from "../../src/core/rules/finding-key";
import type { Ignored } from "../../src/core/rules/ignored/ignored";
import { withColumns } from "../support/add-columns-to-grid";
import { grid, workbookOf } from "../support/draw-sheet";

const PLAN = grid`
  Obiettivo operativo | Indicatore | Valore 1 | Target 2023 | Ufficio
  Servizi             | Reclami    | 4        | <= 5        | URP
  Servizi             | Attese     | 12       | <= 10       | URP
`;
const BESIDE: ResultColumnsChoice = { year: undefined, place: "beside-target" };
const RIGHT: ResultColumnsChoice = { year: undefined, place: "right-of-table" };

function decision(sheet: Sheet, role: MappingColumn["role"]): TableCorrection {
  const [table] = recognise(workbookOf(sheet)).tables;
  if (!table) throw new Error("no table");
  const form = formOfTable(sheet, table);
  return correctionOfForm({
    ...form,
    columns: form.columns.map((column) => (column.offset === 2 ? { ...column, role } : column)),
  });
}

const NOTHING: Ignored = { findings: [], rules: [] };

/** Columns are added to a workbook: what its settings become, and what they become when these are taken away again. */
function carried(
  workbook: Workbook,
  corrections: readonly TableCorrection[],
  choice: ResultColumnsChoice = BESIDE,
  ignored = NOTHING,
) {
  const plan = recognise(workbook, corrections);
  const { additions } = proposeResultColumns({ workbook, plan }, choice);
  const moves = additions.map(({ sheet, column, columns }): ColumnMove => ({ sheet, column, by: columns.length }));
  const after = withColumns(workbook, additions);
  const settings = carrySettings({ corrections, ignored }, { moves, before: { workbook, plan }, after });
  const planAfter = recognise(after, settings.corrections);
  const back = moves.map(({ by, ...move }): ColumnMove => ({ ...move, by: -by }));
  return {
    moves,
    after,
    settings,
    planAfter,
    restored: carrySettings(settings, { moves: back, before: { workbook: after, plan: planAfter }, after: workbook }),
  };
}

const rolesOf = ({ tables: [table] }: ReturnType<typeof recognise>) => table?.columns.map(({ role }) => role);

describe("a decision about a table", () => {
  it.each([
    ["beside the target", BESIDE],
    ["at the right", RIGHT],
  ])("is in force with new columns %s, and as it was without them", (_, choice) => {
    const corrections = [decision(PLAN, "baseline")];
    const { settings, planAfter, restored } = carried(workbookOf(PLAN), corrections, choice);
    expect(settings.corrections).toHaveLength(1);
    expect(planAfter.tables[0]?.heading.decided).toBe(true);
    const added = ["result", "achievement", "status", "note"];
    const own = ["operational-objective", "indicator", "baseline", "target"];
    expect(rolesOf(planAfter)).toEqual(choice === BESIDE ? [...own, ...added, "office"] : [...own, "office", ...added]);
    expect(staleCorrections(settings.corrections, planAfter)).toEqual([]);
    expect(restored.corrections).toEqual(corrections);
  });

  it("is left as it is on sheets where nothing moved", () => {
    const corrections = [decision(PLAN, "baseline")];
    const workbook = workbookOf(PLAN);
    const settings = { corrections, ignored: NOTHING };
    const moves = [{ sheet: "Altro", column: 0, by: 4 }];
    expect(
      carrySettings(settings, { moves, before: { workbook, plan: recognise(workbook, corrections) }, after: workbook }),
    ).toEqual(settings);
  });

  it("that says it is no plan stays said, where columns run through it", () => {
    const two = grid`
      Obiettivo operativo | Indicatore | Target 2023
      Servizi             | Reclami    | <= 5
      ...
      Indicatore | Target 2023 | Ente vicino | Fonte
      Code       | <= 9        | Lucca       | ISTAT
    `;
    const [, other] = recognise(workbookOf(two)).tables;
    if (!other) throw new Error("no table");
    const { sheet, heading } = formOfTable(two, other);
    const corrections: readonly TableCorrection[] = [{ sheet, heading, decision: "no-plan" }];
    const { moves, planAfter, restored } = carried(workbookOf(two), corrections);
    expect(moves).toEqual([{ sheet: "Foglio1", column: 3, by: 4 }]);
    expect(planAfter.tables).toHaveLength(1);
    expect(planAfter.decided).toMatchObject([{ isPlan: false }]);
    expect(restored.corrections).toEqual(corrections);
  });

  it("for all sheets serves those with new columns and those without", () => {
    const workbook = workbookOf(PLAN, PLAN);
    const general: TableCorrection = { ...decision(PLAN, "baseline"), sheet: undefined };
    const { settings, planAfter, restored } = carried(workbook, [general], { ...BESIDE, sheets: ["Foglio2"] });
    expect(planAfter.tables.map((table) => table.heading.decided)).toEqual([true, true]);
    expect(settings.corrections.map(({ sheet }) => sheet)).toEqual([undefined, "Foglio2"]);
    expect(restored.corrections).toEqual([general]);
  });

  it("for all sheets stays for all where all get new columns", () => {
    const general: TableCorrection = { ...decision(PLAN, "baseline"), sheet: undefined };
    const { settings, planAfter, restored } = carried(workbookOf(PLAN, PLAN), [general]);
    expect(settings.corrections.map(({ sheet }) => sheet)).toEqual([undefined]);
    expect(planAfter.tables.map((table) => table.heading.decided)).toEqual([true, true]);
    expect(restored.corrections).toEqual([general]);
  });
});

describe("an ignored finding", () => {
  const FAULTY = grid`
    Obiettivo operativo | Indicatore | Target 2023       | Ufficio
    Servizi             | Reclami    | quando si potrà   | URP
    Servizi             | Attese     | <= 10             | URP
    Servizi             | Code       | <= 10             | ' URP
    Servizi             | Ricorsi    | <= 3              | URP
    Servizi             | Sportelli  | >= 3              | URP
  `;
  it("stays ignored in its column, moved or not", () => {
    const workbook = workbookOf(FAULTY);
    const { findings } = analyse(workbook, { methodology: DEFAULT_METHODOLOGY, year: undefined });
    const keys = findingKeys(findings, workbook);
    const all = findings.map(({ rule, cells }, index) => ({
      key: keys[index] ?? "",
      rule,
      cells,
      reason: "va bene così",
    }));
    expect(new Set(all.flatMap(({ cells }) => cells.map(({ column }) => column))).size).toBeGreaterThan(1);
    const { settings, after, restored } = carried(workbook, [], BESIDE, { findings: all, rules: [] });
    const { sorted } = analyse(after, { methodology: DEFAULT_METHODOLOGY, year: undefined, ...settings });
    expect(sorted.void).toEqual([]);
    expect(sorted.ignored).toHaveLength(all.length);
    expect(restored.ignored).toEqual({ findings: all, rules: [] });
  });
});
