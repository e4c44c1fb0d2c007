/** The cells of all sheets as blocks, in as few answers as their size allows. */
import type { Area } from "../core/grid/address";
import type { CellValue } from "../core/grid/cell";
import type { SheetContent } from "../core/grid/sheet";
import type { ReadOptions } from "../host";
import { bandsOf, halves, tripsOf, type Band } from "./bands";
import { isTooLarge, throwIfCancelled } from "./host-problem";

export interface FilledSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Area;
}

export type SheetBlocks = Pick<
  SheetContent,
  "values" | "texts" | "formats" | "formulas" | "hiddenRows" | "hiddenColumns" | "columnWidths"
>;

interface BandBlocks {
  readonly band: Band;
  readonly range: Excel.Range;
  readonly rowProperties: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columnProperties: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

export async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly FilledSheet[],
  { onProgress, signal }: ReadOptions,
): Promise<ReadonlyMap<Excel.Worksheet, SheetBlocks>> {
  const trips = tripsOf(sheets.flatMap(({ sheet, used }) => bandsOf(sheet, used)));
  const read: BandBlocks[] = [];
  for (const [index, bands] of trips.entries()) {
    onProgress?.({ done: index, total: trips.length });
    read.push(...(await readBands(context, bands)));
    throwIfCancelled(signal);
  }
  onProgress?.({ done: trips.length, total: trips.length });
  return joinBands(read);
}

/** One trip; when very long texts make even that too large, the bands are halved and asked for again. */
async function readBands(context: Excel.RequestContext, bands: readonly Band[]): Promise<readonly BandBlocks[]> {
  const queued = bands.map(queueBand);
  try {
    await context.sync();
    return queued;
  } catch (error) {
    const smaller = isTooLarge(error) ? halves(bands) : [];
    if (smaller.length < 2) throw error;
    const middle = Math.ceil(smaller.length / 2);
    const first = await readBands(context, smaller.slice(0, middle));
    return [...first, ...(await readBands(context, smaller.slice(middle)))];
  }
}

function queueBand(band: Band): BandBlocks {
  const { row, column, rows, columns } = band.area;
  const range = band.sheet.getRangeByIndexes(row, column, rows, columns);
  range.load("values, text, numberFormat, formulas, valueTypes");
  return {
    band,
    range,
    rowProperties: range.getRowProperties({ rowHidden: true }),
    columnProperties: range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
  };
}

function joinBands(read: readonly BandBlocks[]): ReadonlyMap<Excel.Worksheet, SheetBlocks> {
  const joined = new Map<Excel.Worksheet, SheetBlocks>();
  for (const part of read) {
    const { band } = part;
    const above = joined.get(band.sheet);
    const blocks = blocksOf(part);
    joined.set(band.sheet, above ? below(above, blocks) : blocks);
  }
  return joined;
}

function blocksOf({ band: { area }, range, rowProperties, columnProperties }: BandBlocks): SheetBlocks {
  const widths = columnProperties.value.map(({ format }, index) => [area.column + index, format?.columnWidth] as const);
  return {
    values: range.values.map((line, row) =>
      line.map((value, column) => cellValue(value, range.valueTypes[row]?.[column])),
    ),
    texts: range.text,
    formats: range.numberFormat.map((line) => line.map(String)),
    formulas: range.formulas.map((line, row) =>
      line.map((formula, column) => formulaOf(formula, range.values[row]?.[column])),
    ),
    hiddenRows: rowProperties.value.flatMap(({ rowHidden }, index) => (rowHidden ? [area.row + index] : [])),
    hiddenColumns: columnProperties.value.flatMap(({ columnHidden }, index) =>
      columnHidden ? [area.column + index] : [],
    ),
    columnWidths: new Map(widths.flatMap(([column, width]) => (width === undefined ? [] : [[column, width]]))),
  };
}

function below(above: SheetBlocks, blocks: SheetBlocks): SheetBlocks {
  return {
    ...above,
    values: [...above.values, ...blocks.values],
    texts: [...above.texts, ...blocks.texts],
    formats: [...above.formats, ...blocks.formats],
    formulas: [...above.formulas, ...blocks.formulas],
    hiddenRows: [...above.hiddenRows, ...blocks.hiddenRows],
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
