/** What a cell holds and looks like, as far as we change it: enough to put it back exactly. */
import { cellName, type CellAddress } from "../core/grid/address";
import { blocksOf, type CellBlock } from "./cell-blocks";

/** What Excel keeps in a cell; `""` for an empty one. */
export type RawValue = number | string | boolean;

type FillPattern = NonNullable<Excel.CellPropertiesFill["pattern"]>;

export interface CellFill {
  readonly color: string;
  readonly pattern: FillPattern;
  readonly patternColor: string;
}

export interface CellState {
  readonly at: CellAddress;
  readonly value: RawValue;
  /** the formula, or the value again for a constant */
  readonly formula: RawValue;
  readonly format: string;
  /** undefined: no fill */
  readonly fill: CellFill | undefined;
  /** locked on a protected sheet: Excel refuses to write here */
  readonly isLocked: boolean;
}

interface QueuedBlock {
  readonly block: CellBlock<CellAddress>;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** The present state of each cell, in one round trip after one that looks for the sheets; cells of missing sheets are left out. */
export async function readCellStates(
  context: Excel.RequestContext,
  cells: readonly CellAddress[],
): Promise<readonly CellState[]> {
  const sheets = await findSheets(context, cells);
  const queued = blocksOf(cells, (cell) => cell).flatMap((block) => {
    const sheet = sheets.get(block.sheet);
    return sheet ? [queueBlock(sheet, block)] : [];
  });
  await context.sync();
  return queued.flatMap(statesOf);
}

async function findSheets(
  context: Excel.RequestContext,
  cells: readonly CellAddress[],
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const candidates = names.map((name) => ({ name, sheet: context.workbook.worksheets.getItemOrNullObject(name) }));
  for (const { sheet } of candidates) sheet.load("name, protection/protected");
  await context.sync();
  return new Map(candidates.flatMap(({ name, sheet }) => (sheet.isNullObject ? [] : [[name, sheet]])));
}

function queueBlock(sheet: Excel.Worksheet, block: CellBlock<CellAddress>): QueuedBlock {
  const { row, column, rows, columns } = block.area;
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load("values, formulas, numberFormat");
  const properties = range.getCellProperties({
    format: { fill: { color: true, pattern: true, patternColor: true, tintAndShade: true }, protection: true },
  });
  return { block, sheet, range, properties };
}

function statesOf({ block, sheet, range, properties }: QueuedBlock): readonly CellState[] {
  const values = firstColumn(range.values);
  const formulas = firstColumn(range.formulas);
  const formats = firstColumn(range.numberFormat);
  return block.items.map((at, row) => {
    const format = properties.value[row]?.[0]?.format;
    return {
      at,
      value: values[row] ?? "",
      formula: formulas[row] ?? "",
      format: String(formats[row] ?? "General"),
      fill: fillOf(format?.fill as ReportedFill | undefined),
      isLocked: sheet.protection.protected && format?.protection?.locked !== false,
    };
  });
}

/** Office.js types its blocks as `any`; what they hold is documented. */
function firstColumn(block: readonly (readonly unknown[])[]): readonly RawValue[] {
  return block.map(([first]) => first as RawValue);
}

/** What `getCellProperties` is reported to answer about a fill, whatever the types say. */
interface ReportedFill {
  readonly color?: string | null;
  readonly pattern?: string | null;
  readonly patternColor?: string | null;
  readonly tintAndShade?: number | null;
}

const WHITE = "#FFFFFF";

/**
 * Excel answers the pattern null both for no fill and for a white one; only the tint tells them apart, null without a
 * fill (office-js #4900, #6218). Where neither is answered, white is taken for no fill.
 */
function fillOf({ color, pattern, patternColor, tintAndShade }: ReportedFill = {}): CellFill | undefined {
  if (!color || pattern === "None") return undefined;
  if (pattern) return { color, pattern: pattern as FillPattern, patternColor: patternColor ?? "" };
  const isNone = tintAndShade === undefined ? color.toUpperCase() === WHITE : tintAndShade === null;
  return isNone ? undefined : { color, pattern: "Solid", patternColor: "" };
}

/** Whether the cell holds a formula, which is never overwritten. */
export function holdsFormula({ formula, value }: CellState): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** A cell's name across the workbook, to look states up by. */
export function addressKey(at: CellAddress): string {
  return `${at.sheet}!${cellName(at)}`;
}
