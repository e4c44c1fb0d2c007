/** Changes how wide columns are and whether they show. */
import { ApiFault } from "../api-fault";
import { defaultColumnPixels, pixelsOfWidth, widthOfPixels } from "./lengths";
import { bandAt, type BookSheet } from "./book-sheet";
import type { Span } from "./column-edit";
import type { ColumnBand } from "../ooxml/sheet-part";

/** A protected sheet keeps its columns as they are, unless it says otherwise. */
export function refuseLayout({ defaults: { isProtected, permissions } }: BookSheet): void {
  if (isProtected && !permissions.has("formatColumns")) throw new ApiFault("AccessDenied");
}

type Look = Pick<ColumnBand, "width" | "hidden">;

/** A band that says nothing beyond the default need not be there. */
const saysSomething = ({ width, hidden, style }: ColumnBand) => width !== undefined || hidden || style !== 0;

/** One column with another look; the bands around it keep theirs. */
function relaid(bands: readonly ColumnBand[], column: number, look: Look): ColumnBand[] {
  const band = bands.find(({ first, last }) => first <= column && column <= last);
  const made: ColumnBand = { style: band?.style ?? 0, ...look, first: column, last: column };
  const rest = bands.filter((each) => each !== band);
  const left = band && band.first < column ? [{ ...band, last: column - 1 }] : [];
  const right = band && band.last > column ? [{ ...band, first: column + 1 }] : [];
  return [...rest, ...left, ...(saysSomething(made) ? [made] : []), ...right].sort(
    (one, other) => one.first - other.first,
  );
}

const homeBand = ({ home }: BookSheet, column: number) =>
  home.columns.find(({ first, last }) => first <= column && column <= last);

/** The width of the file is preferred when it looks the same: what is taken back leaves nothing behind. */
function widthFor(sheet: BookSheet, column: number, pixels: number): number | undefined {
  const home = homeBand(sheet, column)?.width;
  const homePixels = home === undefined ? defaultColumnPixels(sheet) : pixelsOfWidth(home);
  return homePixels === pixels ? home : widthOfPixels(pixels);
}

function relayout(sheet: BookSheet, { first, last }: Span, look: (column: number) => Look): void {
  for (let column = first; column <= last; column += 1) sheet.columns = relaid(sheet.columns, column, look(column));
  sheet.version += 1;
}

/** Columns of no width are hidden ones, as in Excel; a hidden column that is given a width shows again. */
export function setColumnPixels(sheet: BookSheet, span: Span, pixels: number): void {
  if (pixels === 0) setColumnsHidden(sheet, span, true);
  else relayout(sheet, span, (column) => ({ width: widthFor(sheet, column, pixels), hidden: false }));
}

export function setColumnsHidden(sheet: BookSheet, span: Span, hidden: boolean): void {
  relayout(sheet, span, (column) => ({ width: bandAt(sheet, column)?.width, hidden }));
}
