/** Where the cells of a sheet stand, asked before they are loaded: a used range may reach to the last row for one blank text there. */
import type { Area } from "../core/grid/address";
import { boundingArea, cellCount } from "./areas";
import type { Band } from "./bands";
import { throwIfCancelled } from "./host-problem";

/** What is loaded without looking. */
const FEW_CELLS = 20_000;
/** The part of a sheet that is read at the most, what is blank in it included: a plan has some ten thousand cells. */
const MOST_CELLS = 1_000_000;
/** parts that one part is cut into */
const PARTS = 64;
/** A sheet in more pieces than these is not looked at more closely. */
const MOST_PIECES = 512;
/** After so many rounds the pieces of the largest sheet are small. */
const MOST_ROUNDS = 4;
/** Parts that together are smaller than this share of the whole are worth more rounds. */
const WORTH_LOOKING = 0.5;

export interface SeenSheet {
  readonly sheet: Excel.Worksheet;
  /** areas to load, the first from the top */
  readonly near: readonly Area[];
  /** areas that are too far away, or too many */
  readonly far: readonly Area[];
}

interface Part extends Band {
  /** it is small, or full: no more looking */
  readonly isSettled: boolean;
}

/** A few round trips for sheets with more than `FEW_CELLS` cells, none for the others. */
export async function lookForCells(
  context: Excel.RequestContext,
  sheets: readonly Band[],
  signal?: AbortSignal,
): Promise<readonly SeenSheet[]> {
  let parts = sheets.map((sheet): Part => ({ ...sheet, isSettled: cellCount(sheet.area) <= FEW_CELLS }));
  for (let round = 0; round < MOST_ROUNDS && parts.some(({ isSettled }) => !isSettled); round += 1) {
    parts = await lookCloser(context, parts);
    throwIfCancelled(signal);
  }
  return sheets.map(({ sheet }) =>
    nearAndFar(
      sheet,
      parts.filter((part) => part.sheet === sheet).map(({ area }) => area),
    ),
  );
}

/** One round trip: what is used of each of the parts of what is still large. */
async function lookCloser(context: Excel.RequestContext, parts: readonly Part[]): Promise<Part[]> {
  const queued = parts.map((part) => ({
    part,
    pieces: part.isSettled ? [] : cut(part.area).map((area) => ({ area, range: queueUsed(part.sheet, area) })),
  }));
  await context.sync();
  return queued.flatMap(({ part, pieces }): readonly Part[] => {
    if (part.isSettled) return [part];
    const found = pieces.flatMap(({ range }) => (range.isNullObject ? [] : [areaOf(range)]));
    const cells = found.reduce((sum, area) => sum + cellCount(area), 0);
    // An Excel that answers with the whole part, whatever is in it, is asked no more.
    const isFull = cells > cellCount(part.area) * WORTH_LOOKING || found.length * parts.length > MOST_PIECES;
    if (isFull) return [{ ...part, isSettled: true }];
    return found.map((area) => ({ sheet: part.sheet, area, isSettled: cellCount(area) <= FEW_CELLS }));
  });
}

function queueUsed(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  const range = sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true);
  range.load("rowIndex, columnIndex, rowCount, columnCount");
  return range;
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** Across the longer side. */
function cut(area: Area): readonly Area[] {
  const isTall = area.rows >= area.columns;
  const length = isTall ? area.rows : area.columns;
  const step = Math.max(1, Math.ceil(length / PARTS));
  return Array.from({ length: Math.ceil(length / step) }, (_, index) => {
    const size = Math.min(step, length - index * step);
    return isTall
      ? { ...area, row: area.row + index * step, rows: size }
      : { ...area, column: area.column + index * step, columns: size };
  });
}

/** Areas from the top as long as what lies around them all stays within the bound. */
function nearAndFar(sheet: Excel.Worksheet, areas: readonly Area[]): SeenSheet {
  const inOrder = [...areas].sort((left, right) => left.row - right.row || left.column - right.column);
  const near: Area[] = [];
  const far: Area[] = [];
  let around: Area | undefined;
  for (const area of inOrder) {
    const wider: Area = around ? boundingArea(around, area) : area;
    if (cellCount(wider) <= MOST_CELLS) {
      near.push(area);
      around = wider;
    } else if (around) far.push(area);
    else {
      const [first, rest] = firstRows(area);
      near.push(first);
      far.push(...rest);
      around = first;
    }
  }
  const cells = near.reduce((sum, area) => sum + cellCount(area), 0);
  const isClose = around && cells > cellCount(around) * WORTH_LOOKING;
  return { sheet, near: isClose && around ? [around] : near, far };
}

function firstRows(area: Area): readonly [Area, readonly Area[]] {
  const rows = Math.max(1, Math.floor(MOST_CELLS / area.columns));
  return [
    { ...area, rows: Math.min(rows, area.rows) },
    area.rows > rows ? [{ ...area, row: area.row + rows, rows: area.rows - rows }] : [],
  ];
}
