/** The merged areas of all sheets: one round trip, and more only for a sheet with over 512 of them. */
import { areaOf, type Area } from "../core/grid/address";
import type { Band } from "./bands";

type MergedAreas = Map<Excel.Worksheet, readonly Area[]>;

export async function readMergedAreas(context: Excel.RequestContext, sheets: readonly Band[]): Promise<MergedAreas> {
  try {
    return await readTogether(context, sheets);
  } catch (error) {
    const [only] = sheets;
    if (!only) throw error;
    if (sheets.length === 1) return new Map([[only.sheet, await readByBands(context, only, error)]]);
    // Excel refuses a range with more than 512 merged areas and does not say which: halve until it answers.
    const middle = Math.ceil(sheets.length / 2);
    const first = await readMergedAreas(context, sheets.slice(0, middle));
    return new Map([...first, ...(await readMergedAreas(context, sheets.slice(middle)))]);
  }
}

/** One round trip; Excel refuses it when one of the ranges has more than 512 merged areas. */
export async function readTogether(context: Excel.RequestContext, sheets: readonly Band[]): Promise<MergedAreas> {
  const queued = sheets.map(({ sheet, area: used }) => {
    const areas = sheet.getRangeByIndexes(used.row, used.column, used.rows, used.columns).getMergedAreasOrNullObject();
    areas.load("areas/items/address");
    return { sheet, areas };
  });
  await context.sync();
  return new Map(queued.map(({ sheet, areas }) => [sheet, areas.isNullObject ? [] : areasOf(areas.areas.items)]));
}

async function readByBands(
  context: Excel.RequestContext,
  { sheet, area: used }: Band,
  cause: unknown,
): Promise<readonly Area[]> {
  if (used.rows < 2) throw cause;
  const upper = Math.ceil(used.rows / 2);
  const bands = [
    { ...used, rows: upper },
    { ...used, row: used.row + upper, rows: used.rows - upper },
  ];
  const areas: Area[] = [];
  for (const band of bands) {
    const read = await readMergedAreas(context, [{ sheet, area: band }]);
    areas.push(...(read.get(sheet) ?? []));
  }
  return areas;
}

/** Excel answers only areas whose top-left cell lies in the range, so bands never give one twice. */
function areasOf(ranges: readonly Excel.Range[]): readonly Area[] {
  return ranges.flatMap(({ address }) => {
    const area = areaOf(address);
    return area ? [area] : [];
  });
}
