/** What rules may read of a plan, one list for each part of it: while a list holds the very same things, whatever reads it finds the same. */
import { areSame } from "../values/remember";
import type { Aspect, PartOfIndicator } from "./aspect";
import { namesIn } from "./evidence/column-cells";
import { titlesIn } from "./evidence/title-cells";
import type { IndicatorInYear, RuleInput } from "./rule";

const PARTS: Readonly<Record<PartOfIndicator, (entry: IndicatorInYear) => unknown>> = {
  targets: ({ indicator }) => indicator.targets,
  result: ({ indicator }) => indicator.result,
  parts: ({ indicator }) => indicator.parts,
  achievement: ({ indicator }) => indicator.achievement,
  otherYears: ({ indicator }) => indicator.otherYears,
  status: ({ indicator }) => indicator.status,
  weight: ({ indicator }) => indicator.weight,
  baseline: ({ indicator }) => indicator.baseline,
  unit: ({ indicator }) => indicator.unit,
  algorithm: ({ indicator }) => indicator.algorithm,
  office: ({ indicator }) => indicator.office,
  department: ({ indicator }) => indicator.department,
  note: ({ indicator }) => indicator.note,
  type: ({ indicator }) => indicator.type,
  figure: ({ figure }) => figure,
};

const NAMES = Object.keys(PARTS) as readonly PartOfIndicator[];

export interface Aspects {
  /** what every rule reads: which indicators and objectives there are, their texts and places, the columns and years of tables, the conditions */
  readonly structure: readonly unknown[];
  readonly parts: ReadonlyMap<Aspect, readonly unknown[]>;
}

export function aspectsOf({ plan, workbook, indicators, methodology, today }: RuleInput): Aspects {
  const tables = plan.tables.flatMap(({ sheet, year, columns, nodes, indicators: own }) => [
    sheet,
    year,
    own.length,
    nodes.length,
    ...columns.flatMap(({ role, column, year: ofColumn, heading }) => [role, column, ofColumn, heading.text]),
    ...nodes,
  ]);
  const named = indicators.flatMap(({ indicator: { at, text, code, path }, year }) => [at, text, code, path, year]);
  const sheets = workbook.sheets.map(({ name }) => name);
  const aside = new Set(plan.ignored.map(({ sheet }) => sheet));
  const otherSheets = workbook.sheets.filter(({ name }) => aside.has(name));
  return {
    structure: [workbook.dateSystem, methodology, today && JSON.stringify(today), ...sheets, ...tables, ...named],
    parts: new Map<Aspect, readonly unknown[]>([
      ...NAMES.map((part) => [part, indicators.map(PARTS[part])] as const),
      ["titles", titlesIn({ plan, workbook })],
      ["names", namesIn({ plan, workbook })],
      ["otherSheets", otherSheets],
    ]),
  };
}

/** The parts that hold something else than before; undefined where more than parts of indicators changed. */
export function changedAspects(before: Aspects, now: Aspects): ReadonlySet<Aspect> | undefined {
  if (!areSame(before.structure, now.structure)) return undefined;
  return new Set(
    [...now.parts].flatMap(([aspect, list]) => (areSame(before.parts.get(aspect) ?? [], list) ? [] : [aspect])),
  );
}
