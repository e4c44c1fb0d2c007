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
    format: { fill: { color: true, pattern: true, patternColor: true }, protection: true },
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
      fill: fillOf(format?.fill),
      isLocked: sheet.protection.protected && format?.protection?.locked !== false,
    };
  });
}

/** Office.js types its blocks as `any`; what they hold is documented. */
function firstColumn(block: readonly (readonly unknown[])[]): readonly RawValue[] {
  return block.map(([first]) => first as RawValue);
}

function fillOf(fill: Excel.CellPropertiesFill | undefined): CellFill | undefined {
  const { color = "", pattern = "Solid", patternColor = "" } = fill ?? {};
  return color === "" || pattern === "None" ? undefined : { color, pattern, patternColor };
}

/** Whether the cell holds a formula, which is never overwritten. */
export function holdsFormula({ formula, value }: CellState): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** A cell's name across the workbook, to look states up by. */
export function addressKey(at: CellAddress): string {
  return `${at.sheet}!${cellName(at)}`;
}
