/** The whole workbook in a fixed number of round trips: sheets, their extents, their cells, their merged areas. */
import { makeSheet, type SheetContent, type Visibility, type Workbook } from "../core/grid/sheet";
import type { Area } from "../core/grid/address";
import type { ReadOptions } from "../host";
import { throwIfCancelled } from "./host-problem";
import { readBlocks, type SheetBlocks } from "./read-blocks";
import { readMergedAreas } from "./read-merged-areas";

interface SheetOutline {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly used: Area | undefined;
}

/**
 * Four round trips for workbooks of up to `CELLS_PER_TRIP` cells, one more for each further as many:
 * Excel on the web answers with 5 MB at the most.
 */
export async function readWorkbook(context: Excel.RequestContext, options: ReadOptions = {}): Promise<Workbook> {
  const { workbook } = context;
  workbook.load("name");
  // Office.js does not tell the date system; its own DATE function does: the first of January 1904 is day 1462 or day 0.
  const firstOf1904 = workbook.functions.date(1904, 1, 1);
  firstOf1904.load("value");
  workbook.worksheets.load("items/name, items/visibility, items/protection/protected");
  await context.sync();
  throwIfCancelled(options.signal);

  const outlines = await readOutlines(context, workbook.worksheets.items);
  throwIfCancelled(options.signal);
  const filled = outlines.flatMap(({ sheet, used }) => (used ? [{ sheet, used }] : []));
  const blocks = await readBlocks(context, filled, options);
  throwIfCancelled(options.signal);
  const merged = await readMergedAreas(context, filled);

  return {
    name: workbook.name,
    dateSystem: firstOf1904.value === 0 ? 1904 : 1900,
    sheets: outlines.map((outline) =>
      makeSheet(contentOf(outline, blocks.get(outline.sheet), merged.get(outline.sheet))),
    ),
  };
}

async function readOutlines(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetOutline[]> {
  const extents = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex, columnIndex, rowCount, columnCount");
    return { sheet, range };
  });
  await context.sync();
  return extents.map(({ sheet, range }) => ({
    sheet,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
    used: range.isNullObject
      ? undefined
      : { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
  }));
}

function visibilityOf(visibility: Excel.Worksheet["visibility"]): Visibility {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}

const NO_BLOCKS: SheetBlocks = {
  values: [],
  texts: [],
  formats: [],
  formulas: [],
  hiddenRows: [],
  hiddenColumns: [],
  columnWidths: new Map(),
};

function contentOf(outline: SheetOutline, blocks: SheetBlocks = NO_BLOCKS, merged: readonly Area[] = []): SheetContent {
  const { name, visibility, isProtected, used } = outline;
  return { name, visibility, isProtected, used, merged, ...blocks };
}
