/** The cells of areas, in as few answers as their size allows, by plain readings: request flag 0, so nobody's undo is lost. */
import type { CellValue } from "../core/grid/cell";
import type { ReadOptions } from "../host";
import { bandsOf, halves, tripsOf, type Band } from "./bands";
import type { CellBlocks, Piece } from "./cell-grid";
import { cellCount } from "./areas";
import { ExcelProblem, isTooLarge, isVague, throwIfCancelled } from "./host-problem";

export interface SheetPiece extends Piece {
  readonly sheet: Excel.Worksheet;
}

/** A vague failure of fewer cells than these is no matter of size. */
const FEW_CELLS = 200;

export async function readCells(
  context: Excel.RequestContext,
  wanted: readonly Band[],
  { onProgress, signal }: ReadOptions = {},
): Promise<readonly SheetPiece[]> {
  const trips = tripsOf(wanted.flatMap(({ sheet, area }) => bandsOf(sheet, area)));
  const read: SheetPiece[] = [];
  for (const [index, bands] of trips.entries()) {
    onProgress?.({ done: index, total: trips.length });
    read.push(...(await readBands(context, bands)));
    throwIfCancelled(signal);
  }
  onProgress?.({ done: trips.length, total: trips.length });
  return read;
}

/**
 * One trip; where even that is too large, the bands are halved and asked for again. Excel says so by a code, by a general failure
 * or by blocks that are null.
 */
async function readBands(context: Excel.RequestContext, bands: readonly Band[]): Promise<readonly SheetPiece[]> {
  const queued = bands.map(queueBand);
  try {
    await context.sync();
    return queued.map(pieceOf);
  } catch (error) {
    const cells = bands.reduce((sum, { area }) => sum + cellCount(area), 0);
    const maySucceed = isTooLarge(error) || (isVague(error) && cells > FEW_CELLS);
    const smaller = maySucceed ? halves(bands) : [];
    if (smaller.length < 2) throw error;
    const middle = Math.ceil(smaller.length / 2);
    const first = await readBands(context, smaller.slice(0, middle));
    return [...first, ...(await readBands(context, smaller.slice(middle)))];
  }
}

interface QueuedBand {
  readonly band: Band;
  readonly range: Excel.Range;
}

/** Queues the cells of a band; the caller syncs. */
export function queueBand(band: Band): QueuedBand {
  const { row, column, rows, columns } = band.area;
  const range = band.sheet.getRangeByIndexes(row, column, rows, columns);
  range.load("values, text, numberFormat, formulas, valueTypes");
  return { band, range };
}

/** @throws {ExcelProblem} `too-large` when the answer came without its blocks */
export function pieceOf({ band, range }: QueuedBand): SheetPiece {
  const blocks = [range.values, range.text, range.numberFormat, range.formulas, range.valueTypes] as readonly unknown[];
  if (!blocks.every(Array.isArray)) throw new ExcelProblem("too-large", "an answer without its blocks");
  return { sheet: band.sheet, area: band.area, blocks: blocksOf(range) };
}

function blocksOf(range: Excel.Range): CellBlocks {
  const values = range.values as readonly (readonly unknown[])[];
  const formulas = range.formulas as readonly (readonly unknown[])[];
  return {
    values: values.map((line, row) => line.map((value, column) => cellValue(value, range.valueTypes[row]?.[column]))),
    texts: range.text,
    formats: range.numberFormat.map((line) => line.map(String)),
    formulas: formulas.map((line, row) => line.map((formula, column) => formulaOf(formula, values[row]?.[column]))),
  };
}

/** Excel answers `""` for an empty cell and a text such as `#DIV/0!` for an error. */
function cellValue(value: unknown, type: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return undefined;
  return type === "Error" ? { error: value } : value;
}

/** For a constant Excel answers the constant itself; a text that merely begins with `=` is one too. */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined;
}
