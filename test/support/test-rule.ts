/** Tables for rules, and demands on the tables themselves: a rule that is half tested fails here. */
import { cellName } from "../../src/core/grid/address";
import type { Workbook } from "../../src/core/grid/sheet";
import { computeFigures } from "../../src/core/methodology/compute-figures";
import type { Methodology } from "../../src/core/methodology/methodology";
import { DEFAULT_METHODOLOGY } from "../../src/core/methodology/profiles";
import type { Patch } from "../../src/core/patch/patch";
import { recognise } from "../../src/core/plan/recognise";
import { catalogue } from "../../src/core/rules/catalogue/index";
import { check } from "../../src/core/rules/check";
import type { Finding } from "../../src/core/rules/finding";
import type { Rule } from "../../src/core/rules/rule";
import type { CalendarDate } from "../../src/core/values/calendar";
import { appliedTo } from "./apply-to-grid";
import { makeXlsx, type DrawnSheet } from "./make-xlsx";
import { readXlsx } from "./read-xlsx";

export interface Rejection {
  readonly name: string;
  readonly sheets: readonly DrawnSheet[];
  /** message id → cells, `Sheet!A1` of the first sheet written `A1` */
  readonly findings: readonly (readonly [messageId: string, ...cells: readonly string[]])[];
  /** what stands in the cells that the fixes change: values by address */
  readonly fixed?: Readonly<Record<string, number | string>>;
  /** in place of the table's */
  readonly methodology?: Methodology;
}

export interface RuleTable {
  readonly accepts: Readonly<Record<string, readonly DrawnSheet[]>>;
  readonly rejects: readonly Rejection[];
  /** for rules that ask by which rules the body measures, or what day it is */
  readonly methodology?: Methodology;
  readonly today?: CalendarDate;
}

export function testRule(rule: Rule, table: RuleTable): void {
  const { accepts, rejects } = table;
  describe(rule.id, () => {
    test.each(Object.entries(accepts))("accepts: %s", (_, sheets) => {
      expect(findingsOf([rule], workbookOf(sheets), table).map(printed)).toEqual([]);
    });

    test.each(rejects.map((rejection) => [rejection.name, rejection] as const))(
      "rejects: %s",
      (_, { sheets, findings, fixed = {}, methodology = table.methodology }) => {
        const workbook = workbookOf(sheets);
        const conditions = { ...table, ...(methodology && { methodology }) };
        const found = findingsOf([rule], workbook, conditions);
        expect(found.map(printed)).toEqual(findings);
        expect(valuesAfter(found)).toEqual(fixed);
        for (const finding of found) if (finding.fix) expectCured(finding, finding.fix, { rule, workbook, conditions });
      },
    );

    test("its table is complete", () => {
      const drawn = [...Object.values(accepts), ...rejects.map(({ sheets }) => sheets)].map((sheets) =>
        JSON.stringify(sheets),
      );
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(Object.keys(accepts)).not.toHaveLength(0);
      expect(rejects.length).toBeGreaterThan(0);
      const provoked = new Set(rejects.flatMap(({ findings }) => findings.map(([messageId]) => messageId)));
      expect([...rule.messageIds].sort()).toEqual([...provoked].sort());
    });

    test("is silent on an empty workbook", () => {
      expect(findingsOf([rule], { name: "", sheets: [], dateSystem: 1900 }, {})).toEqual([]);
    });
  });
}

type Conditions = Pick<RuleTable, "methodology" | "today">;

function workbookOf(sheets: readonly DrawnSheet[]): Workbook {
  return readXlsx("prova.xlsx", makeXlsx(sheets));
}

export function findingsOf(
  rules: readonly Rule[],
  workbook: Workbook,
  { methodology = DEFAULT_METHODOLOGY, today }: Conditions,
): readonly Finding[] {
  const plan = recognise(workbook);
  const figures = computeFigures(plan, workbook.dateSystem, { methodology, year: undefined });
  return check({ plan, figures, workbook, year: undefined, methodology, today }, rules);
}

function valuesAfter(findings: readonly Finding[]): Readonly<Record<string, number | string>> {
  const patches = findings.flatMap(({ fix }) => fix ?? []);
  return Object.fromEntries(patches.map(({ at, after }) => [cellName(at), after.value ?? ""]));
}

interface Situation {
  readonly rule: Rule;
  readonly workbook: Workbook;
  readonly conditions: Conditions;
}

/** A fix changes something, its finding is gone, and no rule of the catalogue finds anything that was not there before. */
function expectCured(finding: Finding, fix: readonly Patch[], { rule, workbook, conditions }: Situation): void {
  expect(fix).not.toHaveLength(0);
  for (const { before, after } of fix) expect(after).not.toMatchObject({ value: before.value, format: before.format });
  const cured = appliedTo(workbook, fix);
  expect(findingsOf([rule], cured, conditions).map(identity)).not.toContain(identity(finding));
  const before = new Set(findingsOf(catalogue, workbook, conditions).map(identity));
  expect(
    findingsOf(catalogue, cured, conditions)
      .map(identity)
      .filter((one) => !before.has(one)),
  ).toEqual([]);
}

function identity({ rule, cells }: Finding): string {
  return [rule, ...cells.map((cell) => `${cell.sheet}!${cellName(cell)}`)].join(" ");
}

function printed({ messageId, message, cells }: Finding): readonly string[] {
  expect(message.it).not.toMatch(/^$|undefined|NaN|\[object/);
  expect(message.en).not.toMatch(/^$|undefined|NaN|\[object/);
  const [first] = cells;
  return [
    messageId,
    ...cells.map((cell) => (cell.sheet === first?.sheet ? cellName(cell) : `${cell.sheet}!${cellName(cell)}`)),
  ];
}
