/** Excel tables of sheets: where they lie and what their columns are called. */
import type { Area } from "../core/grid/address";

export interface SheetTable {
  readonly area: Area;
  /** of the columns, from the left; empty where the table shows none */
  readonly headings: readonly string[];
}

/** Queues the tables of a sheet that is there; what is answered can be called after the next sync. */
export function queueTables(worksheet: Excel.Worksheet): () => readonly Excel.Table[] {
  const { tables } = worksheet;
  tables.load("items/name, items/showHeaders");
  return () => tables.items;
}

/** One round trip, none without tables. */
export async function readTables(
  context: Excel.RequestContext,
  found: readonly (readonly Excel.Table[])[],
): Promise<readonly (readonly SheetTable[])[]> {
  const queued = found.map((tables) =>
    tables.map((table) => {
      const range = table.getRange().load("rowIndex, columnIndex, rowCount, columnCount");
      return { range, first: table.showHeaders ? range.getRow(0).load("values") : undefined };
    }),
  );
  if (queued.every((tables) => tables.length === 0)) return queued.map(() => []);
  await context.sync();
  return queued.map((tables) =>
    tables.map(({ range: { rowIndex, columnIndex, rowCount, columnCount }, first }) => ({
      area: { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount },
      headings: ((first?.values[0] ?? []) as readonly unknown[]).map(String),
    })),
  );
}
