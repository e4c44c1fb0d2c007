/**
 * Figures agree with those of a second, independent computation (`independent/`), over the five annexes with a set of results typed in.
 * Where a table has a place for results they stand in the workbook; elsewhere the recognised indicators get them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellName, positionOf } from "../src/core/grid/address";
import { EMPTY_CELL, type Cell } from "../src/core/grid/cell";
import type { Workbook } from "../src/core/grid/sheet";
import { computeFigures } from "../src/core/methodology/compute-figures";
import { computeRollUps, type NodeFigure } from "../src/core/methodology/compute-roll-ups";
import { DEFAULT_METHODOLOGY } from "../src/core/methodology/profiles";
import type { Patch } from "../src/core/patch/patch";
import type { Indicator, Plan } from "../src/core/plan/model";
import { recognise } from "../src/core/plan/recognise";
import type { TypedResult } from "./independent/make-result";
import { recompute, type Recomputation } from "./independent/recompute";
import { recomputeMeans } from "./independent/recompute-means";
import { appliedTo } from "./support/apply-to-grid";
import { shownText } from "./support/read-xlsx";
import { ANNEXES, readAnnex, readTruth, type Annex } from "./support/truth";

/** At least so many of an annex's indicators are recomputed: the others have targets in forms that the script does not know. */
const FLOORS: Readonly<Record<Annex, number>> = {
  "massa-carrara-2019": 0.97,
  "arezzo-siena-2022": 0.92,
  "maremma-pira-2024": 0.98,
  "maremma-2018": 0.78,
  "maremma-albero-2023": 0.98,
};

const placeOf = (sheet: string, cell: string) => `${sheet}!${cell}`;

function cellOf(typed: TypedResult | undefined): Cell {
  return typed ? { ...typed, text: shownText(typed.value, typed.format), formula: undefined } : EMPTY_CELL;
}

type ResultAt = (indicator: Pick<Indicator, "sheet" | "at">) => Cell;

function resultsOf({ known }: Recomputation): ResultAt {
  const results = new Map(known.map(({ sheet, cell, result }) => [placeOf(sheet, cell), result]));
  return ({ sheet, at }) => cellOf(results.get(placeOf(sheet, cellName(at))));
}

/** Types the results into the cells that the truth names. */
function filled(workbook: Workbook, annex: Annex, resultAt: ResultAt): Workbook {
  const patches = readTruth(annex).indicators.flatMap(({ sheet, cell, result }): readonly Patch[] => {
    const [of, at] = [positionOf(cell), positionOf(result?.cell ?? "")];
    const content = workbook.sheets.find(({ name }) => name === sheet);
    if (!of || !at || !content?.used) return [];
    const { value, format } = resultAt({ sheet, at: of });
    const before = content.values[at.row - content.used.row]?.[at.column - content.used.column];
    return [
      {
        at: { sheet, ...at },
        before: { value: before, format },
        after: { value: value as number | string | undefined, format, fill: "keep" },
      },
    ];
  });
  return appliedTo(workbook, patches);
}

/** Results for the tables that have no column for them. */
function completed(plan: Plan, resultAt: ResultAt): Plan {
  const complete = (indicator: Indicator): Indicator =>
    indicator.result ? indicator : { ...indicator, result: { at: indicator.at, cell: resultAt(indicator) } };
  return { ...plan, tables: plan.tables.map((table) => ({ ...table, indicators: table.indicators.map(complete) })) };
}

function computed(annex: Annex, recomputation: Recomputation) {
  const resultAt = resultsOf(recomputation);
  const workbook = filled(readAnnex(annex), annex, resultAt);
  const plan = completed(recognise(workbook), resultAt);
  const figures = computeFigures(plan, workbook.dateSystem, {
    methodology: DEFAULT_METHODOLOGY,
    year: readTruth(annex).year,
  });
  return { figures, rollUps: computeRollUps(plan, figures, DEFAULT_METHODOLOGY) };
}

const flat = (
  sheet: string,
  { node, achievement, children }: NodeFigure,
): readonly (readonly [string, number | undefined])[] => [
  ...(node ? [[placeOf(sheet, cellName(node.at)), achievement] as const] : []),
  ...children.flatMap((child) => flat(sheet, child)),
];

const PLACES = 9;
const rounded = (ratio: number | undefined) => (ratio === undefined ? "none" : ratio.toFixed(PLACES));

describe.each(ANNEXES)("%s", (annex) => {
  const { indicators, year } = readTruth(annex) as unknown as {
    indicators: Parameters<typeof recompute>[0];
    year: number;
  };
  const recomputation = recompute(indicators, year);
  const { known, unknown } = recomputation;
  const { figures, rollUps } = computed(annex, recomputation);

  test("enough of it is recomputed, and every indicator is accounted for", () => {
    expect(known.length + unknown.length).toBe(indicators.length);
    expect(known.length / indicators.length).toBeGreaterThanOrEqual(FLOORS[annex]);
    expect(
      known.filter(({ achievement }) => achievement !== undefined && achievement > 0 && achievement < 1).length,
    ).toBeGreaterThan(5);
  });

  test("the percentages of indicators are the same", () => {
    const core = new Map(figures.map(({ sheet, of, achievement }) => [placeOf(sheet, cellName(of)), achievement]));
    const differing = known
      .map(({ sheet, cell, achievement, result }) => ({
        place: placeOf(sheet, cell),
        result: result?.value,
        ours: rounded(core.get(placeOf(sheet, cell))),
        theirs: rounded(achievement),
      }))
      .filter(({ ours, theirs }) => ours !== theirs);
    expect(differing).toEqual([]);
  });

  test("the means of objectives and groupings are the same", () => {
    const core = new Map(rollUps.flatMap(({ sheet, total }) => flat(sheet, total)));
    const means = recomputeMeans(known);
    const differing = means
      .map(({ sheet, cell, achievement }) => ({
        place: placeOf(sheet, cell),
        ours: rounded(core.get(placeOf(sheet, cell))),
        theirs: rounded(achievement),
      }))
      .filter(({ ours, theirs }) => ours !== theirs);
    expect(means.length).toBeGreaterThan(5);
    expect(differing).toEqual([]);
  });
});

test("the second computation shares no code with the first", () => {
  const folder = join(__dirname, "independent");
  const imports = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/(?:from|import|require\()\s*["']([^"']+)["']/g)].map(
      ([, target = ""]) => target,
    ),
  );
  expect(imports.length).toBeGreaterThan(2);
  expect(imports.filter((target) => !/^(?:node:|\.\/[a-z-]+$)/.test(target))).toEqual([]);
});
