/** The plan as a plain JSON document: the shape the command line prints (design.md, `recognise`). */
import { areaName, cellName, columnName } from "../grid/address";
import type { TargetReading } from "../target/reading";
import { shownText } from "./lines";
import type { Field, Indicator, Plan, PlanColumn, PlanNode, PlanTable, WeightField, YearTarget } from "./model";

/** A field's cell in A1 form and what it shows; empty for an empty cell. */
export interface FieldDocument {
  readonly cell: string;
  readonly shown: string;
}

export interface TargetDocument extends FieldDocument {
  readonly year: number | null;
  readonly reading: TargetReading;
}

export interface NodeDocument {
  readonly kind: string;
  readonly text: string;
  readonly cell: string;
}

export interface IndicatorDocument {
  readonly cell: string;
  readonly text: string;
  readonly code?: string;
  readonly path: readonly NodeDocument[];
  readonly targets: readonly TargetDocument[];
  readonly result?: FieldDocument;
  readonly baseline?: FieldDocument & { readonly year?: number };
  readonly achievement?: FieldDocument;
  readonly status?: FieldDocument;
  readonly weight?: FieldDocument & { readonly value: number | null };
  readonly unit?: FieldDocument;
  readonly algorithm?: FieldDocument;
  readonly office?: FieldDocument;
  readonly area?: FieldDocument;
  readonly note?: FieldDocument;
  readonly type?: FieldDocument;
}

export interface TableDocument {
  readonly sheet: string;
  readonly range: string;
  readonly family: string;
  readonly year: number | null;
  readonly confidence: number;
  /** letters by role; `targets` by year */
  readonly columns: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly indicators: readonly IndicatorDocument[];
}

export interface PlanDocument {
  readonly workbook: string;
  readonly tables: readonly TableDocument[];
  readonly ignored: readonly { readonly sheet: string; readonly reason: string }[];
}

const fieldDocument = ({ at, cell }: Field): FieldDocument => ({ cell: cellName(at), shown: shownText(cell) });

const nodeDocument = ({ kind, text, at }: PlanNode): NodeDocument => ({ kind, text, cell: cellName(at) });

const weightDocument = (weight: WeightField) => ({ ...fieldDocument(weight), value: weight.value ?? null });

/** The field under its name, or nothing when the table has no place for it. */
function named<Name extends string>(name: Name, field: Field | undefined): { readonly [key in Name]?: FieldDocument } {
  return field === undefined ? {} : ({ [name]: fieldDocument(field) } as { readonly [key in Name]: FieldDocument });
}

/** A blank cell of the plan year is a target that is missing; one of another year promises nothing and is no target. */
const isTarget = ({ year, reading }: YearTarget, planYear: number | undefined) =>
  reading.kind !== "blank" || year === planYear;

function indicatorDocument(indicator: Indicator, planYear: number | undefined): IndicatorDocument {
  const { at, text, code, path, targets, baseline, weight, algorithm } = indicator;
  return {
    cell: cellName(at),
    text,
    ...(code === undefined ? {} : { code }),
    path: path.map(nodeDocument),
    targets: targets
      .filter((target) => isTarget(target, planYear))
      .map(({ year, reading, ...field }) => ({ year: year ?? null, ...fieldDocument(field), reading })),
    ...named("result", indicator.result),
    ...(baseline
      ? { baseline: { ...fieldDocument(baseline), ...(baseline.year === undefined ? {} : { year: baseline.year }) } }
      : {}),
    ...named("achievement", indicator.achievement),
    ...named("status", indicator.status),
    ...(weight ? { weight: weightDocument(weight) } : {}),
    ...named("unit", indicator.unit),
    ...(algorithm ? { algorithm: { cell: cellName(algorithm.at), shown: algorithm.text } } : {}),
    ...named("office", indicator.office),
    ...named("area", indicator.department),
    ...named("note", indicator.note),
    ...named("type", indicator.type),
  };
}

/** One letter a role; the plan year's column where a role has several. */
function columnDocument({ columns, year }: PlanTable): TableDocument["columns"] {
  const targets = columns.filter(({ role }) => role === "target");
  const others = columns.filter(({ role }) => role !== "target");
  const chosen = new Map<string, PlanColumn>();
  for (const column of others) {
    if (!chosen.has(column.role) || (column.year !== undefined && column.year === year))
      chosen.set(column.role, column);
  }
  return {
    ...Object.fromEntries([...chosen].map(([role, { column }]) => [role, columnName(column)])),
    targets: Object.fromEntries(targets.map((column) => [String(column.year ?? "?"), columnName(column.column)])),
  };
}

const tableDocument = (table: PlanTable): TableDocument => ({
  sheet: table.sheet,
  range: areaName(table.range),
  family: table.family,
  year: table.year ?? null,
  confidence: table.confidence,
  columns: columnDocument(table),
  indicators: table.indicators.map((indicator) => indicatorDocument(indicator, table.year)),
});

/** The JSON-able document of a plan; sentences in Italian. */
export function planDocument(workbookName: string, { tables, ignored }: Plan): PlanDocument {
  return {
    workbook: workbookName,
    tables: tables.map(tableDocument),
    ignored: ignored.map(({ sheet, reason }) => ({ sheet, reason: reason.it })),
  };
}
