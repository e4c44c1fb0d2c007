/** The whole workbook in a fixed number of round trips: sheets, their extents, their cells, their layout. */
import type { ReadingLimit } from "../core/grid/reading-limit";
import { makeSheet, type Workbook } from "../core/grid/sheet";
import type { ReadOptions } from "../host";
import { EMPTY_GRID } from "./cell-grid";
import { throwIfCancelled } from "./host-problem";
import { readLayouts, NO_LAYOUT } from "./read-layout";
import { loadOutlines, outlineOf, type Outline } from "./read-outlines";
import { readSheetCells } from "./read-sheet-cells";

/** A workbook and what only this edge knows of it. */
export interface Reading {
  readonly workbook: Workbook;
  /** by the place of the sheet; the same as long as the workbook is open */
  readonly ids: readonly string[];
  /** `worksheet.position` of each: on some Excels sheets without cells count as well */
  readonly positions: readonly number[];
}

/**
 * Five round trips for workbooks of up to `CELLS_PER_TRIP` cells, one more for each further as many: Excel on the web answers with
 * 5 MB at the most. Excel takes the last two for writes.
 */
export async function readWorkbook(context: Excel.RequestContext, options: ReadOptions = {}): Promise<Reading> {
  const { workbook } = context;
  const { worksheets, application } = workbook;
  workbook.load("name");
  loadOutlines(worksheets);
  application.load("calculationMode");
  await context.sync();
  throwIfCancelled(options.signal);

  const sheets = worksheets.items;
  const cells = await readSheetCells(context, sheets, options);
  throwIfCancelled(options.signal);
  const filled = sheets.flatMap((sheet) => {
    const area = cells.get(sheet)?.grid.used;
    return area ? [{ sheet, area }] : [];
  });
  const layouts = await readLayouts(context, filled);
  const read = sheets.map((sheet) =>
    makeSheet({
      ...bare(outlineOf(sheet)),
      ...(cells.get(sheet)?.grid ?? EMPTY_GRID),
      ...(layouts.get(sheet) ?? NO_LAYOUT),
    }),
  );
  const limits = [
    ...sheets.flatMap((sheet) => cells.get(sheet)?.limit ?? []),
    ...calculationLimits(application.calculationMode, read),
  ];
  return {
    workbook: {
      name: workbook.name,
      dateSystem: await readDateSystem(),
      sheets: read,
      ...(limits.length > 0 && { limits }),
    },
    ids: sheets.map(({ id }) => id),
    positions: sheets.map(({ position }) => position),
  };
}

const bare = ({ name, visibility, isProtected }: Outline) => ({ name, visibility, isProtected });

/** In manual mode Excel shows the results of the last calculation, and says nowhere of which. */
export function calculationLimits(mode: string, sheets: Workbook["sheets"]): readonly ReadingLimit[] {
  const holdsFormulas = sheets.some(({ formulas }) => formulas.some((line) => line.some((each) => each !== undefined)));
  return mode === "Manual" && holdsFormulas ? [{ kind: "manual-calculation" }] : [];
}

/**
 * Office.js does not tell the date system; its own DATE function does: the first of January 1904 is day 1462 or day 0. The function
 * was reported to throw after an update (office-js #6112), so it is asked by itself, once: without an answer it is 1900, as nearly always.
 */
async function readDateSystem(): Promise<1900 | 1904> {
  try {
    return await Excel.run(async (context) => {
      const firstOf1904 = context.workbook.functions.date(1904, 1, 1);
      firstOf1904.load("value");
      await context.sync();
      return firstOf1904.value === 0 ? 1904 : 1900;
    });
  } catch {
    return 1900;
  }
}
