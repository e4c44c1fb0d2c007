/** Links of cells: to a place of the workbook, as a summary has them. */

export interface CellLink {
  /** `'Sintesi'!A1`; undefined for a link that leads elsewhere */
  readonly place: string | undefined;
  /** shown while the pointer rests on it */
  readonly tip: string | undefined;
  /** what the link says of itself; the cell may show something else */
  readonly display: string | undefined;
}
