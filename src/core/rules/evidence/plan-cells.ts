/** The cells that the plan was read from, each once, with what they hold. */
import type { Position } from "../../grid/address";
import type { Cell } from "../../grid/cell";
import { cellAt, ownerOf, type Sheet, type Workbook } from "../../grid/sheet";
import type { ColumnRole, Field, Indicator, Plan, PlanTable } from "../../plan/model";
import type { NodePlace } from "./place-index";

/** What cells are listed from. */
export interface PlanSource {
  readonly plan: Plan;
  readonly workbook: Workbook;
}

export interface PlanCell {
  readonly sheet: string;
  readonly at: Position;
  readonly cell: Cell;
  readonly role: ColumnRole | "title";
  /** undefined for the cells of objectives */
  readonly indicator: Indicator | undefined;
}

const FIELDS = ["result", "achievement", "status", "weight", "baseline", "unit", "algorithm", "office", "department", "note", "type"] as const;

function sheetsOf({ sheets }: Workbook): ReadonlyMap<string, Sheet> {
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

function fieldsOf(indicator: Indicator, titleCell: Cell): readonly (Field & { readonly role: PlanCell["role"] })[] {
  const named = FIELDS.flatMap((role) => {
    const field = indicator[role];
    return field ? [{ role, at: field.at, cell: field.cell }] : [];
  });
  const targets = indicator.targets.map(({ at, cell }) => ({ role: "target" as const, at, cell }));
  return [{ role: "indicator", at: indicator.at, cell: titleCell }, ...targets, ...named];
}

/** Indicators with their fields and the titles and budgets of objectives. */
export function planCells({ plan, workbook }: PlanSource, objectives: readonly NodePlace[]): readonly PlanCell[] {
  const sheets = sheetsOf(workbook);
  const cellOf = (sheet: string, at: Position) => {
    const found = sheets.get(sheet);
    return found ? cellAt(found, at) : undefined;
  };
  const own = plan.tables.flatMap(({ sheet, indicators }) =>
    indicators.flatMap((indicator) => {
      const title = cellOf(sheet, indicator.at);
      return title ? fieldsOf(indicator, title).map((field) => ({ ...field, sheet, indicator })) : [];
    }),
  );
  const nodes = objectives.flatMap(({ sheet, at, thing }): readonly PlanCell[] => {
    const title = cellOf(sheet, at);
    const titles: readonly PlanCell[] = title ? [{ sheet, at, cell: title, role: "title", indicator: undefined }] : [];
    return thing.budget ? [...titles, { sheet, ...thing.budget, role: "budget", indicator: undefined }] : titles;
  });
  return onceEach([...own, ...nodes]);
}

function onceEach(cells: readonly PlanCell[]): readonly PlanCell[] {
  const seen = new Set<string>();
  return cells.filter(({ sheet, at }) => {
    const key = `${sheet}\n${at.row}:${at.column}`;
    return !seen.has(key) && seen.add(key).size > 0;
  });
}

/** A cell of a column with the place of the row it stands in. */
export interface ColumnCell extends Field {
  readonly sheet: string;
  readonly row: number;
}

/** The cells of all columns of a role, beside objectives and indicators alike; merged cells count once. */
export function columnCells({ plan, workbook }: PlanSource, role: ColumnRole): readonly ColumnCell[] {
  const sheets = sheetsOf(workbook);
  return plan.tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    const columns = table.columns.filter((column) => column.role === role);
    return sheet ? columns.flatMap(({ column }) => cellsBelow(sheet, table, column)) : [];
  });
}

function cellsBelow(sheet: Sheet, { nodes, indicators }: PlanTable, column: number): readonly ColumnCell[] {
  const rows = [...new Set([...nodes, ...indicators].map(({ at }) => at.row))];
  const seen = new Set<number>();
  return rows.flatMap((row) => {
    const at = ownerOf(sheet, { row, column });
    if (seen.has(at.row)) return [];
    seen.add(at.row);
    return [{ sheet: sheet.name, row, at, cell: cellAt(sheet, at) }];
  });
}
