/** A page while it is filled from the top down: rows, and what is said about the cells of each. */
import type { CellAddress } from "../grid/address";
import type { SheetChart, SheetFormat, SheetLink, SheetLook } from "../patch/own-sheet";

type Value = string | number | undefined;

/** How the cells of a row look; columns count from 0, all of the page when absent. */
export interface RowLook extends Omit<SheetLook, "area"> {
  readonly column?: number;
  readonly columns?: number;
}

export interface NewRow {
  readonly values: readonly Value[];
  readonly looks?: readonly RowLook[];
  /** of the cell in the column */
  readonly format?: { readonly column: number; readonly code: string };
  /** where the first cell leads */
  readonly link?: CellAddress | undefined;
}

export interface Page {
  /** @returns the row's zero-based number */
  readonly add: (row: NewRow) => number;
  readonly skip: (rows?: number) => void;
  /** how rows look that follow one another, said once for all of them */
  readonly look: (first: number, look: RowLook) => void;
  readonly draw: (chart: SheetChart) => void;
  /** the row that comes next */
  readonly next: () => number;
  readonly done: () => {
    readonly values: readonly (readonly Value[])[];
    readonly looks: readonly SheetLook[];
    readonly formats: readonly SheetFormat[];
    readonly links: readonly SheetLink[];
    readonly charts: readonly SheetChart[];
  };
}

export function startPage(columns: number): Page {
  const values: Value[][] = [];
  const looks: SheetLook[] = [];
  const formats: SheetFormat[] = [];
  const links: SheetLink[] = [];
  const charts: SheetChart[] = [];
  return {
    add(row) {
      const number = values.length;
      values.push(Array.from({ length: columns }, (_, column) => row.values[column]));
      for (const { column = 0, columns: width = columns, ...look } of row.looks ?? [])
        append(looks, { ...look, area: { row: number, column, rows: 1, columns: width } });
      if (row.format)
        formats.push({
          area: { row: number, column: row.format.column, rows: 1, columns: 1 },
          format: row.format.code,
        });
      if (row.link) links.push({ at: { row: number, column: 0 }, to: row.link });
      return number;
    },
    skip(rows = 1) {
      for (let row = 0; row < rows; row += 1) values.push(Array.from({ length: columns }, () => undefined));
    },
    look(first, { column = 0, columns: width = columns, ...look }) {
      const rows = values.length - first;
      if (rows > 0) looks.push({ ...look, area: { row: first, column, rows, columns: width } });
    },
    draw: (chart) => void charts.push(chart),
    next: () => values.length,
    done: () => ({ values, looks, formats, links, charts }),
  };
}

/** A look that goes on from the row above is said once. */
function append(looks: SheetLook[], look: SheetLook): void {
  const last = looks[looks.length - 1];
  const grown = last && { ...last.area, rows: last.area.rows + 1 };
  const goesOn =
    last &&
    last.area.row + last.area.rows === look.area.row &&
    JSON.stringify({ ...last, area: { ...last.area, row: 0, rows: 1 } }) ===
      JSON.stringify({ ...look, area: { ...look.area, row: 0 } });
  if (goesOn && grown) looks[looks.length - 1] = { ...last, area: grown };
  else looks.push(look);
}
