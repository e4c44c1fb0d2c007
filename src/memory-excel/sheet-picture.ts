/** Everything needed to draw a sheet. */
import { cellName, type Area } from "../core/grid/address";
import type { Book } from "./book/book";
import { bandAt, isRowHidden, usedArea, type BookSheet } from "./book/book-sheet";
import { columnPixels, rowPixels } from "./book/lengths";
import { shownFormula, visibleRecord } from "./book/read-block";
import { cellKey, type CellRecord } from "./book/cell-record";
import type { ChartPlace } from "./book/chart-place";
import { parseAddress } from "./book/parse-address";
import { ownEntry } from "./ooxml/own-entry";
import type { CellStyle } from "./style/style-book";
import { colorOf } from "./style/palette";
import { localFormula } from "./text/formula-language";
import { renderText } from "./text/render-text";
import { chartsOn } from "./book/sheet-charts";

export interface CellBorders {
  readonly left?: string;
  readonly right?: string;
  readonly top?: string;
  readonly bottom?: string;
}

export interface PictureCell {
  /** what a person sees */
  readonly text: string;
  /** what the formula bar shows, in the display language */
  readonly raw: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** points */
  readonly fontSize?: number;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** colour of each side that has a line */
  readonly borders?: CellBorders;
  readonly isNumber: boolean;
  /** where a click on the cell leads */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

export interface PictureChart {
  readonly name: string;
  readonly title: string;
  /** its corners: cells, and points from their top left */
  readonly place: ChartPlace;
}

export interface SheetPicture {
  /** extent to draw, from A1 */
  readonly rows: number;
  readonly columns: number;
  /** px */
  readonly columnWidths: readonly number[];
  /** px; undefined: automatic */
  readonly rowHeights: readonly (number | undefined)[];
  /** zero-based */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merged: readonly Area[];
  /** those that were added since the file was opened */
  readonly charts: readonly PictureChart[];
  /** zero-based; a cell outside the extent is an empty one */
  cell(row: number, column: number): PictureCell;
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

const ALIGN: Readonly<Record<string, "left" | "center" | "right">> = {
  left: "left",
  center: "center",
  right: "right",
  centerContinuous: "center",
};
const VERTICAL: Readonly<Record<string, "top" | "center" | "bottom">> = {
  top: "top",
  center: "center",
  bottom: "bottom",
  justify: "top",
};
const SIDES = ["left", "right", "top", "bottom"] as const;

function bordersOf({ border }: CellStyle): CellBorders | undefined {
  const drawn = SIDES.filter((side) => (border.children.get(side)?.["style"] ?? "none") !== "none");
  if (drawn.length === 0) return undefined;
  return Object.fromEntries(
    drawn.map((side) => [side, colorOf(border.children.get(`${side}.color`), []) ?? "#000000"]),
  );
}

/** Absent where the cell looks as any cell does. */
function lookOf(style: CellStyle): Partial<PictureCell> {
  const { fill, font, alignment } = style;
  const align = ownEntry(ALIGN, alignment["horizontal"] ?? "");
  const verticalAlign = ownEntry(VERTICAL, alignment["vertical"] ?? "");
  const borders = bordersOf(style);
  return {
    fontSize: font.size,
    ...(fill.pattern === "None" ? {} : { fill: fill.color }),
    ...(font.color === "#000000" ? {} : { color: font.color }),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(align ? { align } : {}),
    ...(verticalAlign ? { verticalAlign } : {}),
    ...(["1", "true"].includes(alignment["wrapText"] ?? "0") ? { wrap: true } : {}),
    ...(borders ? { borders } : {}),
  };
}

/** How values are put into words. */
interface Speech {
  readonly language: string;
  readonly uses1904: boolean;
}

const DATE_LIKE = /[dmyhs]/i;

/** A date is edited as a date, a percentage as a percentage, everything else in full. */
function rawText({ value, formula }: CellRecord, { numberFormat }: CellStyle, { language, uses1904 }: Speech): string {
  if (formula !== undefined) return localFormula(shownFormula(formula), language);
  if (typeof value !== "number") return renderText(value, "General", language);
  const plain = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (plain !== "General" && DATE_LIKE.test(plain))
    return renderText(value, Number.isInteger(value) ? "m/d/yyyy" : "m/d/yyyy h:mm", language, uses1904);
  const exact = (number: number) => renderText(number, `0.${"#".repeat(15)}`, language).replace(/[.,]$/, "");
  return plain.includes("%") ? `${exact(Number((value * 100).toPrecision(15)))}%` : exact(value);
}

function cellOf(record: CellRecord, style: CellStyle, speech: Speech): PictureCell {
  const { value } = record;
  return {
    ...lookOf(style),
    text: renderText(value, style.numberFormat, speech.language, speech.uses1904),
    raw: rawText(record, style, speech),
    isNumber: typeof value === "number",
  };
}

/** Links to whole areas lead to their first cell. */
function linkOf(sheet: BookSheet, row: number, column: number): Pick<PictureCell, "link"> {
  const place = sheet.links.get(cellKey(row, column))?.place;
  const parsed = place === undefined ? undefined : parseAddress(place);
  return parsed ? { link: { sheet: parsed.sheet ?? sheet.name, cell: cellName(parsed.area) } } : {};
}

/** Draws on demand: a cell is made when it is first asked for, and kept until the sheet changes. */
export function takePicture({ styles, uses1904 }: Book, sheet: BookSheet, language: string): SheetPicture {
  const used = usedArea(sheet, false);
  const rows = used ? used.row + used.rows : 0;
  const columns = used ? used.column + used.columns : 0;
  const cells = new Map<string, PictureCell>();
  return {
    rows,
    columns,
    columnWidths: numbers(columns).map((column) => columnPixels(sheet, column)),
    rowHeights: numbers(rows).map((row) => rowPixels(sheet, row)),
    hiddenRows: numbers(rows).filter((row) => isRowHidden(sheet, row)),
    hiddenColumns: numbers(columns).filter((column) => bandAt(sheet, column)?.hidden),
    merged: sheet.merged,
    charts: chartsOn(sheet).map(({ name, title, place }) => ({
      name,
      title: title.isVisible ? title.text : name,
      place,
    })),
    cell(row, column) {
      const key = `${row}:${column}`;
      const known = cells.get(key);
      if (known) return known;
      const record = visibleRecord(sheet, row, column);
      const made = {
        ...cellOf(record, styles.style(record.style), { language, uses1904 }),
        ...linkOf(sheet, row, column),
      };
      cells.set(key, made);
      return made;
    },
  };
}
