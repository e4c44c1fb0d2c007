/** Tables for rules, and demands on the tables themselves: a rule that is half tested fails here. */
import { cellName } from "../../src/core/grid/address";
import type { Workbook } from "../../src/core/grid/sheet";
import { DEFAULT_METHODOLOGY } from "../../src/core/methodology/profiles";
import { computeFigures } from "../../src/core/methodology/compute-figures";
import { recognise } from "../../src/core/plan/recognise";
import { check } from "../../src/core/rules/check";
import type { Finding } from "../../src/core/rules/finding";
import type { Rule } from "../../src/core/rules/rule";
import { makeXlsx, type DrawnSheet } from "./make-xlsx";
import { readXlsx } from "./read-xlsx";

export interface Rejection {
  readonly name: string;
  readonly sheets: readonly DrawnSheet[];
  /** message id → cells, `Sheet!A1` of the first sheet written `A1` */
  readonly findings: readonly (readonly [messageId: string, ...cells: readonly string[]])[];
}

export interface RuleTable {
  readonly accepts: Readonly<Record<string, readonly DrawnSheet[]>>;
  readonly rejects: readonly Rejection[];
}

export function testRule(rule: Rule, { accepts, rejects }: RuleTable): void {
  describe(rule.id, () => {
    test.each(Object.entries(accepts))("accepts: %s", (_, sheets) => {
      expect(findingsOf(rule, workbookOf(sheets)).map(printed)).toEqual([]);
    });

    test.each(rejects.map((rejection) => [rejection.name, rejection] as const))("rejects: %s", (_, { sheets, findings }) => {
      expect(findingsOf(rule, workbookOf(sheets)).map(printed)).toEqual(findings);
    });

    test("its table is complete", () => {
      const drawn = [...Object.values(accepts), ...rejects.map(({ sheets }) => sheets)].map((sheets) => JSON.stringify(sheets));
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(Object.keys(accepts)).not.toHaveLength(0);
      expect(rejects.length).toBeGreaterThan(0);
      const provoked = new Set(rejects.flatMap(({ findings }) => findings.map(([messageId]) => messageId)));
      expect([...rule.messageIds].sort()).toEqual([...provoked].sort());
    });

    test("is silent on an empty workbook", () => {
      expect(findingsOf(rule, { name: "", sheets: [], dateSystem: 1900 })).toEqual([]);
    });
  });
}

function workbookOf(sheets: readonly DrawnSheet[]): Workbook {
  return readXlsx("prova.xlsx", makeXlsx(sheets));
}

function findingsOf(rule: Rule, workbook: Workbook): readonly Finding[] {
  const plan = recognise(workbook);
  const figures = computeFigures(plan, workbook.dateSystem, { methodology: DEFAULT_METHODOLOGY, year: undefined });
  return check({ plan, figures, workbook, year: undefined }, [rule]);
}

function printed({ messageId, message, cells }: Finding): readonly string[] {
  expect(message.it).not.toBe("");
  expect(message.en).not.toBe("");
  const [first] = cells;
  return [messageId, ...cells.map((cell) => (cell.sheet === first?.sheet ? cellName(cell) : `${cell.sheet}!${cellName(cell)}`))];
}
