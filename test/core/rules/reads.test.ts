/** A rule that says what it reads reads nothing else: otherwise an edit could leave a finding that is no longer true. */
import type { Workbook } from "../../../src/core/grid/sheet";
import { computeFigures } from "../../../src/core/methodology/compute-figures";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import type { Indicator, Plan } from "../../../src/core/plan/model";
import { recognise } from "../../../src/core/plan/recognise";
import { catalogue } from "../../../src/core/rules/catalogue/index";
import { columnCells } from "../../../src/core/rules/evidence/column-cells";
import { indexPlaces } from "../../../src/core/rules/evidence/place-index";
import { planCells, type PlanCell } from "../../../src/core/rules/evidence/plan-cells";
import type { RuleInput } from "../../../src/core/rules/rule";
import { largePlan } from "../../support/large-plan";
import { ANNEXES, readAnnex } from "../../support/truth";

const EVERY_RULE_MAY_READ: ReadonlySet<string> = new Set(["sheet", "at", "text", "code", "path"]);
const ASPECT_OF_ROLE: Partial<Record<PlanCell["role"], string>> = {
  target: "targets",
  indicator: "titles",
  title: "titles",
  budget: "text",
};

/** Notes every part that is asked for, while `notes` is set. */
class Recorder {
  notes: Set<string> | undefined;

  watch<Thing extends object>(thing: Thing, nameOf: (property: string) => string | undefined): Thing {
    return new Proxy(thing, {
      get: (target, property) => {
        const name = nameOf(String(property));
        if (name !== undefined && !EVERY_RULE_MAY_READ.has(name)) this.notes?.add(name);
        return Reflect.get(target, property) as unknown;
      },
    });
  }
}

/** The workbook as rules get it, with every read noted. */
function watchedInput(workbook: Workbook, recorder: Recorder): RuleInput {
  const recognised = recognise(workbook);
  const watched = (indicator: Indicator) => recorder.watch(indicator, (property) => property);
  const plan: Plan = {
    ...recognised,
    tables: recognised.tables.map((table) => ({ ...table, indicators: table.indicators.map(watched) })),
  };
  const figures = computeFigures(plan, workbook.dateSystem, { methodology: DEFAULT_METHODOLOGY, year: undefined });
  const figureOf = new Map(figures.map((figure) => [figure.indicator, figure]));
  const indicators = plan.tables.flatMap((table) =>
    table.indicators.map((indicator) => {
      const target = indicator.targets.find(({ year }) => year === table.year);
      const entry = { table, indicator, year: table.year, target, figure: figureOf.get(indicator) };
      return recorder.watch(entry, (property) =>
        property === "figure" ? "figure" : property === "target" ? "targets" : undefined,
      );
    }),
  );
  const aside = new Set(plan.ignored.map(({ sheet }) => sheet));
  const places = indexPlaces(plan);
  const watchedCell = (cell: PlanCell) =>
    recorder.watch(cell, (property) => (property === "cell" ? (ASPECT_OF_ROLE[cell.role] ?? cell.role) : undefined));
  const cells = planCells({ plan, workbook }, places.nodes).flat().map(watchedCell);
  return {
    plan,
    workbook: {
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        recorder.watch(sheet, (property) =>
          property === "name" ? undefined : aside.has(sheet.name) ? "otherSheets" : "cells of sheets",
        ),
      ),
    },
    indicators,
    places: recorder.watch(places, (property) => (property === "textsWith" ? "algorithm" : undefined)),
    cellsWhere: (test) => cells.filter(test),
    columnCells: (role) => {
      recorder.notes?.add("names");
      return columnCells({ plan, workbook }, role);
    },
    methodology: DEFAULT_METHODOLOGY,
    today: { year: 2019, month: 6, day: 30 },
  };
}

const recorder = new Recorder();
const INPUTS = [...ANNEXES.map(readAnnex), largePlan(60, 2)].map((workbook) => watchedInput(workbook, recorder));

function readBy(find: (input: RuleInput) => unknown): readonly string[] {
  const notes = new Set<string>();
  recorder.notes = notes;
  for (const input of INPUTS) find(input);
  recorder.notes = undefined;
  return [...notes].sort();
}

test("what is read is noticed", () => {
  expect(readBy(({ indicators }) => indicators.map(({ indicator }) => indicator.weight))).toEqual(["weight"]);
  expect(readBy(({ cellsWhere }) => cellsWhere(({ role }) => role === "result").map(({ cell }) => cell))).toEqual([
    "result",
  ]);
  expect(readBy(({ columnCells }) => columnCells("office"))).toEqual(["names"]);
  expect(readBy(({ workbook }) => workbook.sheets.map(({ values }) => values))).toEqual([
    "cells of sheets",
    "otherSheets",
  ]);
});

const saying = catalogue.filter(({ findIn }) => findIn === undefined);

test.each(saying.flatMap(({ id, find, reads }) => (reads ? [[id, find, reads] as const] : [])))(
  "%s reads what it says",
  (_, find, reads) => {
    expect(readBy(find).filter((part) => !reads.some((aspect) => aspect === part))).toEqual([]);
  },
);
