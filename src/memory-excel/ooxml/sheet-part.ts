/** What a worksheet part holds: cells, merged areas, rows and columns, protection. */
import { areaOf, positionOf, type Area } from "../../core/grid/address";
import type { CellLink } from "../book/cell-link";
import { isOnSheet } from "../book/areas";
import { cellKey, columnOfKey, rowOfKey, LAST_COLUMN, LAST_ROW, type CellRecord } from "../book/cell-record";
import { disjointAreas } from "../book/disjoint-areas";
import { damaged } from "../not-a-workbook";
import { cellParts, readCellValue, type CellContext } from "./cell-element";
import { spend } from "./reading-budget";
import { readLink } from "./link-elements";
import { ownEntry } from "./own-entry";
import { READ_LOOK, plainLook, type SheetLook } from "./sheet-look";
import { overlayReader, type Overlays } from "./sheet-overlays";
import { shiftFormula } from "./shift-formula";
import { permissionsOf } from "./sheet-protection";
import { isTrue } from "./workbook-part";
import { attributesOf, scanTags, type Tag } from "./xml";

export interface RowLayout {
  readonly hidden: boolean;
  /** points; undefined when automatic */
  readonly height: number | undefined;
  /** format of its empty cells; undefined when the row has none */
  readonly style: number | undefined;
}

export interface ColumnBand {
  /** zero-based, both included */
  readonly first: number;
  readonly last: number;
  readonly hidden: boolean;
  /** in characters of the normal font */
  readonly width: number | undefined;
  readonly style: number;
}

/** Formulas stored once for several cells: keys of the cells by the group's number, and the cell that holds the text. */
export interface SharedFormula {
  readonly holder: number;
  readonly text: string;
  readonly members: number[];
}

export interface SheetPart extends Overlays {
  readonly cells: Map<number, CellRecord>;
  readonly rows: Map<number, RowLayout>;
  readonly columns: ColumnBand[];
  readonly merged: Area[];
  readonly shared: Map<string, SharedFormula>;
  /** areas filled by one array formula or data table: no part of them can be changed */
  readonly arrays: Area[];
  /** areas that formulas fill by spilling, each from its top-left cell */
  readonly spills: Area[];
  readonly look: SheetLook;
  /** by cell key */
  readonly links: Map<number, CellLink>;
  readonly defaults: {
    isProtected: boolean;
    hasPassword: boolean;
    permissions: ReadonlySet<string>;
    rowHeight: number;
    columnWidth: number | undefined;
    rowsHidden: boolean;
  };
}

interface Cursor {
  row: number;
  column: number;
  open: Tag | undefined;
}

type Attributes = Readonly<Record<string, string>>;

function readRow(attributes: Attributes, sheet: SheetPart, cursor: Cursor): void {
  const { r, hidden, ht, s, customFormat } = attributes;
  cursor.row = r === undefined ? cursor.row + 1 : Number(r) - 1;
  if (!(Number.isInteger(cursor.row) && cursor.row >= 0 && cursor.row <= LAST_ROW)) throw damaged(`row ${r ?? ""}`);
  cursor.column = -1;
  const layout = {
    hidden: isTrue(hidden),
    height: ht === undefined ? undefined : Number(ht),
    style: isTrue(customFormat) ? Number(s ?? 0) : undefined,
  };
  if (layout.hidden || layout.height !== undefined || layout.style !== undefined) sheet.rows.set(cursor.row, layout);
}

/** The formula of a cell, wherever its text is stored. */
function formulaOf(
  key: number,
  cursor: Cursor,
  parts: ReturnType<typeof cellParts> & { readonly isDynamic: boolean },
  sheet: SheetPart,
): string | undefined {
  if (parts.formula === undefined) return undefined;
  const { t, si, ref } = parts.formulaAttributes;
  const area = ref === undefined ? undefined : areaOf(ref);
  if ((t === "array" || t === "dataTable") && area && area.rows * area.columns > 1)
    (parts.isDynamic ? sheet.spills : sheet.arrays).push(area);
  if (t !== "shared" || si === undefined) return parts.formula === "" ? undefined : `=${parts.formula}`;
  const group = sheet.shared.get(si);
  if (group === undefined) {
    sheet.shared.set(si, { holder: key, text: parts.formula, members: [key] });
    return `=${parts.formula}`;
  }
  group.members.push(key);
  return `=${shiftFormula(group.text, cursor.row - rowOfKey(group.holder), cursor.column - columnOfKey(group.holder))}`;
}

interface Reading {
  readonly sheet: SheetPart;
  readonly cursor: Cursor;
  readonly context: CellContext;
}

/** A number of a cell format; what is no number counts as the first. */
function styleOf(written: string | undefined, { styles }: CellContext): number {
  const style = Number(written ?? 0);
  if (!(Number.isInteger(style) && style >= 0)) return 0;
  if (style > styles.highest) styles.highest = style;
  return style;
}

function readCell(tag: Tag, inner: string, { sheet, cursor, context }: Reading): void {
  const { r, s, t, cm } = attributesOf(tag);
  const at = r === undefined ? { row: cursor.row, column: cursor.column + 1 } : positionOf(r);
  if (at === undefined || at.row !== cursor.row || at.column > LAST_COLUMN)
    throw damaged(`a cell out of place: ${r ?? ""}`);
  cursor.column = at.column;
  const key = cellKey(at.row, at.column);
  // The metadata of a cell with an array formula say that the formula spills.
  const parts = { ...cellParts(inner), isDynamic: cm !== undefined };
  const formula = formulaOf(key, cursor, parts, sheet);
  const value = readCellValue(t, parts, context);
  spend(context.budget, 1, typeof value === "string" ? value.length : 0);
  sheet.cells.set(key, { value, formula, style: styleOf(s, context) });
}

/** The attributes of a `<col>`. */
export function readColumn({ min, max, hidden, width, style }: Attributes): ColumnBand {
  return {
    first: Number(min) - 1,
    last: Number(max ?? min) - 1,
    hidden: isTrue(hidden),
    width: width === undefined ? undefined : Number(width),
    style: Number(style ?? 0),
  };
}

const READ: Readonly<Record<string, (attributes: Attributes, sheet: SheetPart, cursor: Cursor) => void>> = {
  row: readRow,
  col(attributes, { columns }) {
    // Anchors of controls hold elements of this name too, which say nothing in attributes.
    if (attributes["min"] !== undefined) columns.push(readColumn(attributes));
  },
  mergeCell({ ref = "" }, { merged }) {
    const area = areaOf(ref);
    if (area && isOnSheet(area)) merged.push(area);
  },
  hyperlink: (attributes, { links }) => readLink(attributes, links),
  sheetProtection(attributes, { defaults }) {
    defaults.isProtected = isTrue(attributes["sheet"]);
    defaults.hasPassword = ["password", "hashValue"].some((name) => attributes[name] !== undefined);
    defaults.permissions = permissionsOf((name) =>
      attributes[name] === undefined ? undefined : isTrue(attributes[name]),
    );
  },
  sheetFormatPr({ defaultRowHeight, defaultColWidth, zeroHeight }, { defaults }) {
    defaults.rowHeight = Number(defaultRowHeight ?? defaults.rowHeight);
    defaults.columnWidth = defaultColWidth === undefined ? undefined : Number(defaultColWidth);
    defaults.rowsHidden = isTrue(zeroHeight);
  },
};

export const emptySheetPart = (): SheetPart => ({
  cells: new Map(),
  rows: new Map(),
  columns: [],
  merged: [],
  shared: new Map(),
  arrays: [],
  spills: [],
  filter: undefined,
  conditional: [],
  look: plainLook(),
  links: new Map(),
  defaults: {
    isProtected: false,
    hasPassword: false,
    permissions: new Set(),
    rowHeight: 15,
    columnWidth: undefined,
    rowsHidden: false,
  },
});

/** Reads a worksheet part; throws NotAWorkbook when it is no well-formed worksheet. */
export function readSheetPart(xml: string, context: CellContext): SheetPart {
  const sheet = emptySheetPart();
  const cursor: Cursor = { row: -1, column: -1, open: undefined };
  const reading: Reading = { sheet, cursor, context };
  const readOverlays = overlayReader(xml, sheet);
  const readOther = (tag: Tag) => {
    readOverlays(tag);
    // Anchors of controls hold rows too.
    if (tag.kind === "close" || (tag.name === "row" && !isInData)) return;
    spend(context.budget, 1, 0);
    ownEntry(READ, tag.name)?.(attributesOf(tag), sheet, cursor);
    ownEntry(READ_LOOK, tag.name)?.(attributesOf(tag), sheet.look);
  };
  let root = "";
  let isInData = false;
  scanTags(xml, (tag) => {
    root ||= tag.name;
    if (tag.name === "sheetData") isInData = tag.kind === "open";
    if (tag.name !== "c" || !isInData) {
      readOther(tag);
    } else if (tag.kind === "close") {
      if (cursor.open) readCell(cursor.open, xml.slice(cursor.open.end, tag.start), reading);
    } else if (tag.kind === "empty") {
      readCell(tag, "", reading);
    } else {
      cursor.open = tag;
    }
  });
  if (root !== "worksheet") throw damaged("a sheet that is no worksheet");
  for (const { style } of [...sheet.rows.values(), ...sheet.columns]) styleOf(String(style ?? 0), context);
  return { ...sheet, merged: disjointAreas(sheet.merged) };
}
