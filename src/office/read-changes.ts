/** What changed of a workbook since it was read, by plain readings: request flag 0, so the user keeps what they can undo. */
import type { ReadingLimit } from "../core/grid/reading-limit";
import { makeSheet, type Sheet, type SheetContent } from "../core/grid/sheet";
import type { ReadOptions } from "../host";
import type { Band } from "./bands";
import { EMPTY_GRID, type CellGrid } from "./cell-grid";
import type { Change } from "./change-log";
import { planChanges, type ChangePlan, type SheetPlan } from "./change-plan";
import { reachOf } from "./formula-references";
import { patchSubject, type PatchedSheet, type Subject } from "./patch-subject";
import { patchedGrid, unknownLines } from "./patch-sheet";
import { readCells, type SheetPiece } from "./read-cells";
import { NO_LAYOUT } from "./read-layout";
import { readLines, type WantedLines } from "./read-lines";
import { loadOutline, loadOutlines } from "./read-outlines";
import { readSheetCells, type ReadSheet } from "./read-sheet-cells";
import { calculationLimits, type Reading } from "./read-workbook";

const NOTHING: SheetPlan = { areas: [], isWhole: false, edits: [], rows: [] };

/** One round trip for cells that changed in value; a few more where sheets, rows or columns came or went. */
export async function readChanges(
  context: Excel.RequestContext,
  before: Reading,
  changes: readonly Change[],
  options: ReadOptions = {},
): Promise<Reading> {
  const { workbook, ids } = before;
  const plan = planChanges(workbook.sheets, ids, changes);
  const { application } = context.workbook;
  application.load("calculationMode");
  const subjects = plan.isListed ? await listedSubjects(context, before, plan) : touchedSubjects(context, before, plan);
  const cells = await readSubjects(context, subjects, options);
  // Excels before ExcelApi 1.17 tell nobody that a sheet was renamed or moved.
  if (!plan.isListed && subjects.some((subject) => isElsewhere(subject, before)))
    return readChanges(context, before, [...changes, { kind: "sheets" }], options);
  const patched = await withLayouts(context, subjects, cells);
  const byId = new Map(patched.map((each) => [each.outline.id, each]));
  const nowIds = plan.isListed ? subjects.map(({ sheet }) => sheet.id) : ids;
  const sheets = nowIds.flatMap((id) => byId.get(id)?.sheet ?? workbook.sheets[ids.indexOf(id)] ?? []);
  const limits = [
    ...stillTrue(workbook.limits ?? [], sheets, patched),
    ...patched.flatMap(({ limits: own }) => own),
    ...calculationLimits(application.calculationMode, sheets),
  ];
  return {
    workbook: {
      name: workbook.name,
      dateSystem: workbook.dateSystem,
      sheets,
      ...(limits.length > 0 && { limits }),
    },
    ids: nowIds,
    positions: plan.isListed ? subjects.map(({ sheet }) => sheet.position) : before.positions,
  };
}

function isElsewhere({ sheet }: Subject, { workbook, ids, positions }: Reading): boolean {
  const number = ids.indexOf(sheet.id);
  return workbook.sheets[number]?.name !== sheet.name || positions[number] !== sheet.position;
}

/** The first request of the reading asks for the outlines as well; nothing is sent here. */
function touchedSubjects(
  context: Excel.RequestContext,
  { workbook, ids }: Reading,
  plan: ChangePlan,
): readonly Subject[] {
  return [...plan.sheets].flatMap(([number, sheetPlan]) => {
    const id = ids[number];
    if (id === undefined) return [];
    const sheet = context.workbook.worksheets.getItem(id);
    loadOutline(sheet);
    return [{ sheet, known: workbook.sheets[number], plan: sheetPlan }];
  });
}

/** One round trip: all sheets as they stand now. Formulas that look at renamed or deleted ones are read again. */
async function listedSubjects(
  context: Excel.RequestContext,
  { workbook, ids }: Reading,
  plan: ChangePlan,
): Promise<readonly Subject[]> {
  const { worksheets } = context.workbook;
  loadOutlines(worksheets);
  await context.sync();
  const now = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  const lost: readonly Change[] = ids.flatMap((id, number) =>
    now.get(id) === workbook.sheets[number]?.name ? [] : [{ kind: "cells", id, areas: undefined }],
  );
  const more = planChanges(workbook.sheets, ids, lost);
  return worksheets.items.map((sheet) => {
    const number = ids.indexOf(sheet.id);
    if (number < 0) return { sheet, known: undefined, plan: { ...NOTHING, isWhole: true } };
    return {
      sheet,
      known: workbook.sheets[number],
      plan: together(plan.sheets.get(number) ?? NOTHING, more.sheets.get(number) ?? NOTHING),
    };
  });
}

const together = (left: SheetPlan, right: SheetPlan): SheetPlan => ({
  areas: [...left.areas, ...right.areas],
  isWhole: left.isWhole || right.isWhole,
  edits: [...left.edits, ...right.edits],
  rows: [...left.rows, ...right.rows],
});

async function readSubjects(
  context: Excel.RequestContext,
  subjects: readonly Subject[],
  options: ReadOptions,
): Promise<ReadonlyMap<Excel.Worksheet, ReadSheet>> {
  const wanted = subjects.flatMap(({ sheet, plan }): readonly Band[] =>
    plan.isWhole ? [] : plan.areas.map((area) => ({ sheet, area })),
  );
  const pieces = await readCells(context, wanted, options);
  if (wanted.length === 0) await context.sync();
  const patched = subjects
    .filter(({ plan }) => !plan.isWhole)
    .map((subject) => ({ subject, own: pieces.filter(({ sheet }) => sheet === subject.sheet) }));
  const whole = [
    ...subjects.filter(({ plan }) => plan.isWhole),
    ...patched.filter(({ subject, own }) => mayHaveSpilt(subject, own)).map(({ subject }) => subject),
  ].map(({ sheet }) => sheet);
  const grids = patched.map(({ subject: { sheet, known }, own }): [Excel.Worksheet, ReadSheet] => [
    sheet,
    { grid: known ? patchedGrid(known, own) : EMPTY_GRID, limit: undefined },
  ]);
  const read = whole.length > 0 ? await readSheetCells(context, whole, options) : new Map<Excel.Worksheet, ReadSheet>();
  const empty = whole.map((sheet): [Excel.Worksheet, ReadSheet] => [sheet, { grid: EMPTY_GRID, limit: undefined }]);
  return new Map([...grids, ...empty, ...read]);
}

/** A formula that came or went just now may have filled or emptied cells beside its own. */
function mayHaveSpilt({ known }: Subject, pieces: readonly SheetPiece[]): boolean {
  const isNew = (formula: string | undefined, before: string | undefined) =>
    formula !== before && [formula, before].some((each) => each !== undefined && reachOf(each).maySpill);
  return pieces.some(({ area, blocks }) =>
    blocks.formulas.some((line, row) =>
      line.some((formula, column) => {
        const { used, formulas } = known ?? EMPTY_GRID;
        const before = used && formulas[area.row + row - used.row]?.[area.column + column - used.column];
        return isNew(formula, before);
      }),
    ),
  );
}

/** No round trip where no row or column is new. */
async function withLayouts(
  context: Excel.RequestContext,
  subjects: readonly Subject[],
  cells: ReadonlyMap<Excel.Worksheet, ReadSheet>,
): Promise<readonly PatchedSheet[]> {
  const wanted = subjects.flatMap((subject) => linesOf(subject, cells.get(subject.sheet)?.grid ?? EMPTY_GRID));
  const seen = await readLines(context, wanted);
  return subjects.map((subject) => {
    const lines = seen?.find(({ sheet }) => sheet === subject.sheet);
    const asked = new Set(wanted.find(({ sheet }) => sheet === subject.sheet)?.rows ?? []);
    const read = cells.get(subject.sheet) ?? { grid: EMPTY_GRID, limit: undefined };
    return patchSubject(subject, subjects, read, lines && { ...lines, asked });
  });
}

function linesOf({ sheet, known, plan }: Subject, grid: CellGrid): readonly WantedLines[] {
  const unknown = unknownLines(known ?? makeSheet({ ...BLANK, name: "" }), grid, plan.edits);
  const rows = new Set(unknown.rows);
  for (const { row, rows: count } of plan.rows) for (let index = 0; index < count; index += 1) rows.add(row + index);
  if (rows.size === 0 && unknown.columns.length === 0) return [];
  return [{ sheet, rows: [...rows].sort((left, right) => left - right), columns: unknown.columns }];
}

const BLANK: Omit<SheetContent, "name"> = {
  visibility: "visible",
  isProtected: false,
  ...EMPTY_GRID,
  ...NO_LAYOUT,
};

/** Limits of sheets that are still there and were not read as a whole again. */
function stillTrue(
  limits: readonly ReadingLimit[],
  sheets: readonly Sheet[],
  patched: readonly PatchedSheet[],
): readonly ReadingLimit[] {
  return limits.filter((limit) => {
    if (limit.kind === "manual-calculation") return false;
    const isReadAgain = patched.some(({ sheet, isWhole }) => sheet.name === limit.sheet && isWhole);
    return sheets.some(({ name }) => name === limit.sheet) && (limit.kind === "layout" || !isReadAgain);
  });
}
