/** A sheet of our own as data: what stands in it, how it looks, where its links lead, which charts it shows. */
import type { Area, CellAddress, Position } from "../grid/address";
import type { Fill } from "./patch";

/** How a sheet of ours is known again beside the note in the workbook. */
export interface SheetMark {
  /** the wished name; another is taken where the user has a sheet of that name */
  readonly name: string;
  /** the cell whose text says that the sheet is ours */
  readonly at: Position;
  readonly text: string;
}

export interface SheetLook {
  readonly area: Area;
  readonly bold?: boolean;
  /** points */
  readonly size?: number;
  readonly color?: Fill;
  readonly underline?: boolean;
  readonly fill?: Fill;
  readonly wrap?: boolean;
  readonly centred?: boolean;
}

export interface SheetFormat {
  readonly area: Area;
  /** en-US number format code */
  readonly format: string;
}

export interface SheetLink {
  readonly at: Position;
  readonly to: CellAddress;
}

/** Bars of parts that make up 100 %, one bar a row. */
export interface SheetChart {
  readonly name: string;
  /** what the chart shows, said as a conclusion */
  readonly title: string;
  /** headings in the first row, one name a row in the first column, figures between */
  readonly data: Area;
  /** one for each column of figures */
  readonly colours: readonly Fill[];
  readonly place: Area;
}

export interface OwnSheet {
  readonly mark: SheetMark;
  /** from A1 on, row by row, all rows equally long; undefined leaves a cell empty */
  readonly values: readonly (readonly (string | number | undefined)[])[];
  /** of columns from A on, in points */
  readonly widths: readonly number[];
  /** of rows from the first on, in points; undefined is the usual height */
  readonly heights: readonly (number | undefined)[];
  readonly looks: readonly SheetLook[];
  readonly formats: readonly SheetFormat[];
  readonly links: readonly SheetLink[];
  readonly charts: readonly SheetChart[];
}
