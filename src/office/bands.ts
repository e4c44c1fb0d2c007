/** Sheets cut into bands of whole rows, and bands packed into answers that Excel can give at once. */
import type { Area } from "../core/grid/address";

/** A cell takes about 100 bytes of an answer (value, text, formula, format, type), and an answer 5 MB on the web. */
export const CELLS_PER_TRIP = 40_000;

export interface Band {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** A sheet larger than one trip is cut into bands of whole rows. */
export function bandsOf(sheet: Excel.Worksheet, used: Area): readonly Band[] {
  const rowsPerBand = Math.max(1, Math.floor(CELLS_PER_TRIP / used.columns));
  const bands: Band[] = [];
  for (let row = 0; row < used.rows; row += rowsPerBand) {
    bands.push({ sheet, area: { ...used, row: used.row + row, rows: Math.min(rowsPerBand, used.rows - row) } });
  }
  return bands;
}

/** Bands in order, as many to a trip as fit. */
export function tripsOf(bands: readonly Band[]): readonly (readonly Band[])[] {
  const trips: Band[][] = [];
  let room = 0;
  for (const band of bands) {
    const cells = band.area.rows * band.area.columns;
    const last = trips[trips.length - 1];
    if (last && cells <= room) last.push(band);
    else trips.push([band]);
    room = (last && cells <= room ? room : CELLS_PER_TRIP) - cells;
  }
  return trips;
}

/** Several bands stay as they are (each half of the list is asked for by itself); a single one is cut across its rows, a single row in two. */
export function halves(bands: readonly Band[]): readonly Band[] {
  const [only] = bands;
  if (bands.length !== 1 || !only || only.area.rows * only.area.columns < 2) return bands;
  const { sheet, area } = only;
  if (area.rows === 1) {
    const left = Math.ceil(area.columns / 2);
    return [
      { sheet, area: { ...area, columns: left } },
      { sheet, area: { ...area, column: area.column + left, columns: area.columns - left } },
    ];
  }
  const upper = Math.ceil(area.rows / 2);
  return [
    { sheet, area: { ...area, rows: upper } },
    { sheet, area: { ...area, row: area.row + upper, rows: area.rows - upper } },
  ];
}
