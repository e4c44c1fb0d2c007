/** The cells that the plan was read from, each once, with what they hold. */
import type { Position } from "../../grid/address";
import type { Cell } from "../../grid/cell";
import { cellAt, type Sheet, type Workbook } from "../../grid/sheet";
import { remembered, rememberLast } from "../../values/remember";
import type { ColumnRole, Field, Indicator, Plan, PlanNode } from "../../plan/model";
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

const FIELDS = [
  "result",
  "achievement",
  "status",
  "weight",
  "baseline",
  "unit",
  "algorithm",
  "office",
  "department",
  "note",
  "type",
] as const;

export function sheetsOf({ sheets }: Workbook): ReadonlyMap<string, Sheet> {
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

const rememberCells = rememberLast<Indicator, readonly PlanCell[]>();

/** The very same cells again for an indicator that did not change. */
function cellsOf(indicator: Indicator, sheet: Sheet): readonly PlanCell[] {
  return rememberCells(indicator, [], () =>
    onceEach(
      fieldsOf(indicator, cellAt(sheet, indicator.at)).map((field) => ({ ...field, sheet: sheet.name, indicator })),
    ),
  );
}

const rememberNodeCells = rememberLast<PlanNode, readonly PlanCell[]>();

function nodeCellsOf({ at, thing }: NodePlace, sheet: Sheet): readonly PlanCell[] {
  return rememberNodeCells(thing, [sheet.name], () => {
    const title: PlanCell = { sheet: sheet.name, at, cell: cellAt(sheet, at), role: "title", indicator: undefined };
    return thing.budget
      ? [title, { sheet: sheet.name, ...thing.budget, role: "budget", indicator: undefined }]
      : [title];
  });
}

/** The cells of each indicator with its fields, then those of each objective: its title and budget. A merged cell may stand in several groups. */
export function planCells(
  { plan, workbook }: PlanSource,
  objectives: readonly NodePlace[],
): readonly (readonly PlanCell[])[] {
  const sheets = sheetsOf(workbook);
  const own = plan.tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    return sheet ? table.indicators.map((indicator) => cellsOf(indicator, sheet)) : [];
  });
  const nodes = objectives.flatMap((place) => {
    const sheet = sheets.get(place.sheet);
    return sheet ? [nodeCellsOf(place, sheet)] : [];
  });
  return [...own, ...nodes];
}

const NONE: readonly PlanCell[] = [];
const passed = remembered<readonly PlanCell[], Map<(cell: PlanCell) => boolean, readonly PlanCell[]>>(() => new Map());

/** The cells of a group that pass a test; an unchanged group is not tested again. */
export function cellsThatPass(group: readonly PlanCell[], test: (cell: PlanCell) => boolean): readonly PlanCell[] {
  const known = passed(group);
  const last = known.get(test);
  if (last) return last;
  const found = group.filter(test);
  const answer = found.length === 0 ? NONE : found;
  known.set(test, answer);
  return answer;
}

/** Each cell where it stands first. */
export function onceEach(cells: readonly PlanCell[]): readonly PlanCell[] {
  if (cells.length < 2) return cells;
  const seen = new Set<string>();
  const isNew = cells.map(({ sheet, at: { row, column } }) => {
    const place = `${row}:${column}:${sheet}`;
    return !seen.has(place) && seen.add(place).size > 0;
  });
  return isNew.every(Boolean) ? cells : cells.filter((_, index) => isNew[index]);
}
