/** `getCellProperties`, `setCellProperties` and their kin for rows and columns: many formats in one call. */
import { ApiFault } from "../api-fault";
import { cellCount, positionsOf, shortName, quotedSheet } from "../book/areas";
import { bandAt, isRowHidden, recordAt } from "../book/book-sheet";
import { columnPoints, rowPoints } from "../book/lengths";
import { blockOf } from "../book/read-block";
import { refuseFormat, restyle } from "../book/write-cells";
import type { CellStyle } from "../style/style-book";
import { fields, type Fields } from "./arguments";
import { ALIGNMENT_FIELDS, FILL_FIELDS, FONT_FIELDS, PROTECTION_FIELDS, type FormatField } from "./format-fields";
import { refuseUnbounded, refuseUnwritable } from "./range-cells";
import type { Session } from "./session";
import type { RangeTarget } from "./targets";

/** Where the fields of `{format: {fill: {color}}}` are found; `""`: directly under `format`. */
const GROUPS: Readonly<Record<string, Readonly<Record<string, FormatField>>>> = {
  "": ALIGNMENT_FIELDS,
  fill: FILL_FIELDS,
  font: FONT_FIELDS,
  protection: PROTECTION_FIELDS,
};

function fieldOf(group: string, name: string): FormatField {
  const field = GROUPS[group]?.[name];
  if (!field) throw new ApiFault("NotImplemented", `format.${group}.${name}`);
  return field;
}

/** The fields that were asked for; `fill: true` asks for all of a group. */
function readGroup(style: CellStyle, group: string, wanted: unknown): Fields {
  const names =
    wanted === true
      ? Object.keys(GROUPS[group] ?? {})
      : Object.keys(fields(wanted)).filter((name) => fields(wanted)[name] === true);
  return Object.fromEntries(names.map((name) => [name, fieldOf(group, name).get(style)]));
}

function readFormat(style: CellStyle, wanted: Fields): Fields {
  const entries = Object.entries(wanted).filter(([, want]) => want !== false && want !== undefined);
  return Object.fromEntries(
    entries.map(([name, want]) => [name, GROUPS[name] ? readGroup(style, name, want) : fieldOf("", name).get(style)]),
  );
}

const MOST_CELLS = 200_000;

/** For each cell the format that was asked for. */
export function getCellProperties(range: RangeTarget, wanted: unknown, { book }: Session): unknown {
  refuseUnbounded(range);
  if (cellCount(range.area) > MOST_CELLS) throw new ApiFault("ResponsePayloadSizeLimitExceeded");
  const { format, address } = fields(wanted);
  const { sheet, area } = range;
  return blockOf(area, (row, column) => ({
    ...(format === undefined
      ? {}
      : {
          format: readFormat(
            book.styles.style(recordAt(sheet, { row, column }).style),
            format === true ? GROUPS : fields(format),
          ),
        }),
    ...(address === true
      ? { address: `${quotedSheet(sheet.name)}!${shortName({ row, column, rows: 1, columns: 1 })}` }
      : {}),
  }));
}

interface Setting {
  readonly group: string;
  readonly name: string;
  readonly value: unknown;
}

function settingsIn(cell: unknown): readonly Setting[] {
  const { format = {}, ...others } = fields(cell ?? {});
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new ApiFault("NotImplemented", `cell property ${unknown}`);
  return Object.entries(fields(format)).flatMap(([name, value]): Setting[] => {
    if (value === undefined || value === null) return [];
    if (!GROUPS[name]) return [{ group: "", name, value }];
    return Object.entries(fields(value)).map(([field, wanted]) => ({ group: name, name: field, value: wanted }));
  });
}

/** Fields are set in the order they are given: a pattern after its colour makes the hatch that was asked for. */
export function setCellProperties(range: RangeTarget, input: unknown, session: Session): void {
  refuseUnwritable(range, session);
  refuseFormat(range.sheet);
  const { sheet, area } = range;
  const block = input as readonly (readonly unknown[])[];
  const fits =
    Array.isArray(input) &&
    block.length === area.rows &&
    block.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!fits) throw new ApiFault("InvalidArgument");
  for (const at of positionsOf(area)) {
    for (const { group, name, value } of settingsIn(block[at.row - area.row]?.[at.column - area.column])) {
      const style = session.book.styles.style(recordAt(sheet, at).style);
      if (value !== undefined && value !== null)
        restyle(session.book, sheet, at, fieldOf(group, name).set(value, style));
    }
  }
}

const MOST_LINES = 100_000;

/** One answer a row: what was asked for among `rowHidden`, `rowIndex` and `format.rowHeight`. */
export function getRowProperties({ sheet, area }: RangeTarget, wanted: unknown): unknown {
  if (area.rows > MOST_LINES) throw new ApiFault("ResponsePayloadSizeLimitExceeded");
  const { rowHidden, rowIndex, format } = fields(wanted);
  return Array.from({ length: area.rows }, (_, index) => ({
    ...(rowHidden === true ? { rowHidden: isRowHidden(sheet, area.row + index) } : {}),
    ...(rowIndex === true ? { rowIndex: area.row + index } : {}),
    ...(format === undefined ? {} : { format: { rowHeight: rowPoints(sheet, area.row + index) } }),
  }));
}

/** One answer a column: what was asked for among `columnHidden`, `columnIndex` and `format.columnWidth`. */
export function getColumnProperties({ sheet, area }: RangeTarget, wanted: unknown): unknown {
  const { columnHidden, columnIndex, format } = fields(wanted);
  return Array.from({ length: area.columns }, (_, index) => ({
    ...(columnHidden === true ? { columnHidden: bandAt(sheet, area.column + index)?.hidden ?? false } : {}),
    ...(columnIndex === true ? { columnIndex: area.column + index } : {}),
    ...(format === undefined ? {} : { format: { columnWidth: columnPoints(sheet, area.column + index) } }),
  }));
}
