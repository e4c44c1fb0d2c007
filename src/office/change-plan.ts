/** What changes mean for a workbook that was read before: which of its cells are read again. */
import type { Area } from "../core/grid/address";
import type { Sheet } from "../core/grid/sheet";
import {
  boundingArea,
  cellArea,
  cellCount,
  intersection,
  isInside,
  LAST_COLUMN,
  LAST_ROW,
  stripsAround,
} from "./areas";
import { blocksOf } from "./cell-blocks";
import type { Change } from "./change-log";
import { dependentsOf, formulasOf, type FormulaCell, type Place } from "./formula-dependents";
import type { StructureEdit } from "./shift-layout";

/** What is read again of one sheet, by its place in the known workbook. */
export interface SheetPlan {
  /** cells as they are counted now */
  readonly areas: readonly Area[];
  /** all cells */
  readonly isWhole: boolean;
  readonly edits: readonly StructureEdit[];
  /** rows that may be hidden or shown by now, within the used ones */
  readonly rows: readonly Area[];
}

export interface ChangePlan {
  /** sheets may have come, gone, moved or been renamed */
  readonly isListed: boolean;
  readonly sheets: ReadonlyMap<number, SheetPlan>;
}

/** Beyond so many cells or areas a sheet is read as a whole. */
const MOST_CELLS = 20_000;
const MOST_AREAS = 200;

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: LAST_ROW + 1, columns: LAST_COLUMN + 1 };
const isUnbounded = ({ rows, columns }: Area) => rows > LAST_ROW || columns > LAST_COLUMN;

interface Draft {
  areas: Area[];
  isWhole: boolean;
  edits: StructureEdit[];
  rows: Area[];
}

type Drafts = Map<number, Draft>;

function draftOf(drafts: Drafts, sheet: number): Draft {
  const known = drafts.get(sheet);
  if (known) return known;
  const draft: Draft = { areas: [], isWhole: false, edits: [], rows: [] };
  drafts.set(sheet, draft);
  return draft;
}

/** @param ids of the known sheets, by their place */
export function planChanges(sheets: readonly Sheet[], ids: readonly string[], changes: readonly Change[]): ChangePlan {
  const drafts: Drafts = new Map();
  const everything = changes.some(({ kind }) => kind === "everything");
  if (everything) sheets.forEach((_, sheet) => (draftOf(drafts, sheet).isWhole = true));
  for (const change of changes) noteChange(drafts, ids, change);
  const changed = [...drafts].flatMap(([sheet, { areas, isWhole }]): readonly Place[] =>
    isWhole ? [{ sheet, area: WHOLE_SHEET }] : areas.map((area) => ({ sheet, area })),
  );
  // Excel may tell of an edit long before it has calculated what depends on it, so both are read.
  const formulas = [...dependentsOf(sheets, changed), ...calculatedFormulas(sheets, ids, changes)];
  addFormulas(drafts, sheets, formulas);
  const isListed = everything || changes.some(({ kind }) => kind === "sheets");
  return {
    isListed,
    sheets: new Map([...drafts].map(([sheet, draft]) => [sheet, settled(draft, sheets[sheet])])),
  };
}

function noteChange(drafts: Drafts, ids: readonly string[], change: Change): void {
  if (change.kind === "sheets" || change.kind === "everything" || change.kind === "calculated") return;
  const sheet = ids.indexOf(change.id);
  if (sheet < 0) return;
  const draft = draftOf(drafts, sheet);
  switch (change.kind) {
    case "cells":
      if (change.areas === undefined || change.areas.some(isUnbounded)) draft.isWhole = true;
      else draft.areas.push(...change.areas);
      break;
    case "structure":
      draft.isWhole = true;
      draft.edits.push(change.edit);
      break;
    case "hidden-rows":
      draft.rows.push(...(change.areas ?? [WHOLE_SHEET]));
      break;
    case "outline":
  }
}

function calculatedFormulas(
  sheets: readonly Sheet[],
  ids: readonly string[],
  changes: readonly Change[],
): readonly FormulaCell[] {
  return changes.flatMap((change) => {
    if (change.kind !== "calculated") return [];
    const number = ids.indexOf(change.id);
    const sheet = sheets[number];
    if (!sheet) return [];
    const { areas } = change;
    return formulasOf(sheet, number).filter(
      ({ at }) => areas?.some((area) => intersection(area, cellArea(at))) ?? true,
    );
  });
}

function addFormulas(drafts: Drafts, sheets: readonly Sheet[], formulas: readonly FormulaCell[]): void {
  for (const { sheet, reach } of formulas) if (reach.maySpill) draftOf(drafts, sheet).isWhole = true;
  const cells = formulas.map(({ sheet, at }) => ({ sheet: sheets[sheet]?.name ?? "", number: sheet, ...at }));
  for (const { area, items } of blocksOf(cells, (cell) => cell)) {
    const [first] = items;
    if (first) draftOf(drafts, first.number).areas.push(area);
  }
}

/** Cells outside the used area widen it: then what lies between is read as well, unless that is too much. */
function settled({ areas, isWhole, edits, rows }: Draft, sheet: Sheet | undefined): SheetPlan {
  const { used } = sheet ?? {};
  const whole = { areas: [], isWhole: true, edits, rows: rowsIn(rows, used) };
  if (isWhole) return whole;
  if (areas.length === 0) return { areas, isWhole, edits, rows: rowsIn(rows, used) };
  const outside = areas.filter((area) => !used || !isInside(area, used));
  const wider = outside.reduce<Area | undefined>((all, area) => (all ? boundingArea(all, area) : area), used);
  const strips = outside.length === 0 || !wider ? [] : used ? stripsAround(used, wider) : [wider];
  const inside = areas.flatMap((area) => (used ? (intersection(area, used) ?? []) : []));
  const all = withoutCovered([...strips, ...inside]);
  const cells = all.reduce((sum, area) => sum + cellCount(area), 0);
  if (cells > MOST_CELLS || all.length > MOST_AREAS) return whole;
  return { areas: all, isWhole, edits, rows: rowsIn(rows, used) };
}

const rowsIn = (rows: readonly Area[], used: Area | undefined): readonly Area[] =>
  rows.flatMap(({ row, rows: count }) => {
    const shared = used && intersection(used, { row, rows: count, column: used.column, columns: 1 });
    return shared ? [shared] : [];
  });

/** The same cell is often written many times, and told each time. */
function withoutCovered(areas: readonly Area[]): readonly Area[] {
  const kept: Area[] = [];
  const bySize = [...areas].sort((left, right) => cellCount(right) - cellCount(left));
  for (const area of bySize.slice(0, MOST_AREAS * 10))
    if (!kept.some((other) => isInside(area, other))) kept.push(area);
  return bySize.length > MOST_AREAS * 10 ? areas : kept;
}
