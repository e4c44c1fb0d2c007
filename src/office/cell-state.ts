/** What a cell holds and looks like, as far as we change it: enough to put it back exactly. */
import { cellName, type CellAddress } from "../core/grid/address";
import type { Progress } from "../host";
import { blocksOf, type CellBlock } from "./cell-blocks";
import { hiddenAmongShown, spilledAmongOthers } from "./mixed-blocks";
import type { RawValue } from "./raw-value";
import { askInTrips, unanswered } from "./trips";

type FillPattern = NonNullable<Excel.CellPropertiesFill["pattern"]>;

export interface CellFill {
  readonly color: string;
  readonly pattern: FillPattern;
  readonly patternColor: string;
}

/** All that is needed to put a cell back. */
export interface FormerCell {
  readonly at: CellAddress;
  readonly value: RawValue;
  readonly format: string;
  /** undefined: no fill */
  readonly fill: CellFill | undefined;
}

export interface CellState extends FormerCell {
  /** the formula, or the value again for a constant */
  readonly formula: RawValue;
  /** locked on a protected sheet: Excel refuses to write here */
  readonly isLocked: boolean;
  /** false on a protected sheet that does not allow formats: an unlocked cell takes a value there, and nothing else */
  readonly canFormat: boolean;
  /** in a row that a filter or somebody hides: never written together with others */
  readonly isHidden: boolean;
  /** filled by a formula, its own or that of another cell (dynamic arrays), although it may look like a constant */
  readonly isSpilled: boolean;
}

interface QueuedBlock {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Of a request that asks for one block, and of the answer for one cell without its texts; measured on the wire. */
const BYTES_PER_BLOCK = 1200;
const BYTES_PER_CELL = 320;

const bytesOf = ({ items }: CellBlock<CellAddress>) => BYTES_PER_BLOCK + items.length * BYTES_PER_CELL;

/** The present state of each cell, in one round trip after one that looks for the sheets, as long as they fit; cells of missing sheets are left out. */
export async function readCellStates(
  context: Excel.RequestContext,
  cells: readonly CellAddress[],
  onProgress?: (progress: Progress) => void,
): Promise<readonly CellState[]> {
  const sheets = await findSheets(context, cells);
  const blocks = blocksOf(cells, (cell) => cell).filter(({ sheet }) => sheets.has(sheet));
  let done = 0;
  const seen = await askInTrips(context, blocks, {
    bytesOf,
    queue: (block) => queueBlock(sheets.get(block.sheet) ?? context.workbook.worksheets.getItem(block.sheet), block),
    answer: (queued, block) => ({ block, range: queued.range, states: statesOf(queued, block) }),
    onTrip: (trip) => {
      done += trip.reduce((sum, { items }) => sum + items.length, 0);
      onProgress?.({ done, total: cells.length });
    },
  });
  const hidden = await hiddenAmongShown(context, seen);
  const spilled = await spilledAmongOthers(context, seen);
  if (hidden.size + spilled.size === 0) return seen.flatMap(({ states }) => states);
  return seen.flatMap(({ states }) =>
    states.map((state) => ({
      ...state,
      isHidden: state.isHidden || hidden.has(state.at),
      isSpilled: state.isSpilled || spilled.has(state.at),
    })),
  );
}

async function findSheets(
  context: Excel.RequestContext,
  cells: readonly CellAddress[],
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const candidates = names.map((name) => ({ name, sheet: context.workbook.worksheets.getItemOrNullObject(name) }));
  for (const { sheet } of candidates) sheet.load("name, protection/protected, protection/options");
  await context.sync();
  return new Map(candidates.flatMap(({ name, sheet }) => (sheet.isNullObject ? [] : [[name, sheet]])));
}

function queueBlock(sheet: Excel.Worksheet, { area }: CellBlock<CellAddress>): QueuedBlock {
  const { row, column, rows, columns } = area;
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load("values, formulas, numberFormat, rowHidden, hasSpill");
  const properties = range.getCellProperties({
    format: { fill: { color: true, pattern: true, patternColor: true, tintAndShade: true }, protection: true },
  });
  return { sheet, range, properties };
}

function statesOf(
  { sheet: { protection }, range, properties }: QueuedBlock,
  { items }: CellBlock<CellAddress>,
): readonly CellState[] {
  const values = firstColumn(range.values, "values");
  const formulas = firstColumn(range.formulas, "formulas");
  const formats = firstColumn(range.numberFormat, "numberFormat");
  const looks = properties.value as Excel.CellProperties[][] | null;
  if (!looks) throw unanswered("getCellProperties");
  const isFree = !protection.protected;
  const options = protection.options as Excel.WorksheetProtectionOptions | null;
  return items.map((at, row) => {
    const format = looks[row]?.[0]?.format;
    return {
      at,
      value: values[row] ?? "",
      formula: formulas[row] ?? "",
      format: String(formats[row] ?? "General"),
      fill: fillOf(format?.fill),
      isLocked: !isFree && format?.protection?.locked !== false,
      canFormat: isFree || options?.allowFormatCells === true,
      isHidden: range.rowHidden,
      isSpilled: range.hasSpill,
    };
  });
}

/** Office.js types its blocks as `any`; what they hold is documented, except that oversized ones may be null. */
function firstColumn(block: readonly (readonly unknown[])[] | null, member: string): readonly RawValue[] {
  if (!block) throw unanswered(member);
  return block.map(([first]) => first as RawValue);
}

/** What `getCellProperties` is reported to answer about a fill, whatever the types say. */
interface ReportedFill {
  readonly color?: string | null;
  readonly pattern?: FillPattern | null;
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
  if (pattern) return { color, pattern, patternColor: patternColor ?? "" };
  const isNone = tintAndShade === undefined ? color.toUpperCase() === WHITE : tintAndShade === null;
  return isNone ? undefined : { color, pattern: "Solid", patternColor: "" };
}

/** Whether the cell holds a formula, or what a formula of another cell fills in: never overwritten. */
export function holdsFormula({ formula, value, isSpilled }: CellState): boolean {
  return isSpilled || (typeof formula === "string" && formula.startsWith("=") && formula !== value);
}

/** A cell's name across the workbook, to look states up by. */
export function addressKey(at: CellAddress): string {
  return `${at.sheet}!${cellName(at)}`;
}

/** Whether two cells are filled alike. */
export function sameFill(left: CellFill | undefined, right: CellFill | undefined): boolean {
  if (!left || !right) return left === right;
  if (left.color.toUpperCase() !== right.color.toUpperCase() || left.pattern !== right.pattern) return false;
  return left.pattern === "Solid" || left.patternColor.toUpperCase() === right.patternColor.toUpperCase();
}
