/** Columns added to a workbook in memory, as Excel would: what stands there moves to the right, merged areas around it grow. */
import type { Area } from "../../src/core/grid/address";
import { EMPTY_CELL, type Cell } from "../../src/core/grid/cell";
import { cellAt, makeSheet, type Sheet, type Workbook } from "../../src/core/grid/sheet";
import type { ColumnAddition } from "../../src/core/patch/column-addition";

export function withColumns(workbook: Workbook, additions: readonly ColumnAddition[]): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      additions.filter((addition) => addition.sheet === sheet.name).reduce(sheetWith, sheet),
    ),
  };
}

function sheetWith(sheet: Sheet, { column: first, columns, growing }: ColumnAddition): Sheet {
  const { used } = sheet;
  if (!used) return sheet;
  const by = columns.length;
  const moved = (column: number) => (column >= first ? column + by : column);
  const right = Math.max(used.column + used.columns + by, first + by);
  const cells = Array.from({ length: used.rows }, (_, index) =>
    Array.from({ length: right - used.column }, (_, offset): Cell => {
      const column = used.column + offset;
      const row = used.row + index;
      const added = columns[column - first];
      if (!added) return cellAt(sheet, { row, column: column < first ? column : column - by });
      const format =
        added.formats.findLast((span) => row >= span.row && row < span.row + span.rows)?.format ??
        cellAt(sheet, { row, column: first - 1 }).format;
      const heading = added.headings.find((one) => one.row === row);
      return heading ? { ...EMPTY_CELL, value: heading.text, text: heading.text, format } : { ...EMPTY_CELL, format };
    }),
  );
  const isGrowing = (area: Area) => growing.some((one) => one.row === area.row && one.column === area.column);
  const merged = sheet.merged.map((area): Area => {
    const grows = isGrowing(area) || (area.column < first && area.column + area.columns > first);
    return { ...area, column: moved(area.column), columns: area.columns + (grows ? by : 0) };
  });
  const tall = columns.flatMap(({ merges }, offset) =>
    merges.map((span): Area => ({ ...span, column: first + offset, columns: 1 })),
  );
  const block = <T>(read: (cell: Cell) => T) => cells.map((line) => line.map(read));
  return makeSheet({
    ...sheet,
    used: { ...used, columns: right - used.column },
    values: block(({ value }) => value),
    texts: block(({ text }) => text),
    formats: block(({ format }) => format),
    formulas: block(({ formula }) => formula),
    merged: [...merged, ...tall],
    hiddenColumns: sheet.hiddenColumns.map(moved),
    columnWidths: new Map([...sheet.columnWidths].map(([column, width]) => [moved(column), width])),
  });
}
