/** `range.format` and what hangs on it. */
import { ApiFault } from "../api-fault";
import { refuseLayout, setColumnPixels } from "../book/column-layout";
import { defaultColumnPoints, columnPoints, pixelsOfPoints, pixelsOfWidth, rowPoints } from "../book/lengths";
import { NO_FILL } from "../style/cell-style";
import type { ApiProperty, ApiType } from "./api-type";
import { ALIGNMENT_FIELDS, FILL_FIELDS, FONT_FIELDS, PROTECTION_FIELDS, type FormatField } from "./format-fields";
import { autofitColumns, autofitRows } from "./autofit";
import { setRowHeight } from "./row-layout";
import { changeStyles, common } from "./range-format-values";
import type { RangeTarget } from "./targets";

/** Fields as properties of all cells of a range. */
function propertiesOf(
  fields: Readonly<Record<string, FormatField>>,
): Readonly<Record<string, ApiProperty<RangeTarget>>> {
  const entries = Object.entries(fields).map(([name, { since, get, set }]): [string, ApiProperty<RangeTarget>] => [
    name,
    {
      since,
      get: (range, session) => common(range, session, get),
      set: (range, value, session) => changeStyles(range, session, (style) => set(value, style)),
    },
  ]);
  return Object.fromEntries(entries);
}

/** Equal lengths of a range's rows or columns; null when they differ. */
function equal(lengths: readonly number[]): number | null {
  const [first] = lengths;
  return first === undefined || lengths.some((length) => length !== first) ? null : first;
}

/** Whole sheets have many more columns and rows than are laid out; beyond these all have the default. */
const MOST_LENGTHS = 4000;
const indexes = (first: number, count: number) =>
  Array.from({ length: Math.min(count, MOST_LENGTHS) }, (_, index) => first + index);

/** Excel's widest column has 255 digits of the normal font. */
const WIDEST = 255;

/** `value` in points */
function setColumnWidth({ sheet, area }: RangeTarget, value: unknown): void {
  const widest = pixelsOfWidth(WIDEST);
  const pixels = typeof value === "number" ? pixelsOfPoints(value) : -1;
  if (pixels < 0 || pixels > widest) throw new ApiFault("InvalidArgument");
  refuseLayout(sheet);
  setColumnPixels(sheet, { first: area.column, last: area.column + area.columns - 1 }, pixels);
}

export const rangeFormat: ApiType<RangeTarget> = {
  properties: {
    ...propertiesOf(ALIGNMENT_FIELDS),
    columnWidth: {
      since: 2,
      get: ({ sheet, area }) => equal(indexes(area.column, area.columns).map((column) => columnPoints(sheet, column))),
      set: setColumnWidth,
    },
    rowHeight: {
      since: 2,
      get: ({ sheet, area }) => equal(indexes(area.row, area.rows).map((row) => rowPoints(sheet, row))),
      set: setRowHeight,
    },
    standardWidth: { since: 7, get: ({ sheet }) => defaultColumnPoints(sheet) },
    standardHeight: { since: 7, get: ({ sheet }) => sheet.defaults.rowHeight },
  },
  links: {
    fill: { since: 1, to: (target) => ({ kind: "RangeFill", target }) },
    font: { since: 1, to: (target) => ({ kind: "RangeFont", target }) },
    protection: { since: 2, to: (target) => ({ kind: "FormatProtection", target }) },
  },
  methods: {
    autofitColumns: { since: 2, call: (target, _args, session) => autofitColumns(target, session) },
    autofitRows: { since: 2, call: (target) => autofitRows(target) },
  },
};

export const rangeFill: ApiType<RangeTarget> = {
  properties: propertiesOf(FILL_FIELDS),
  methods: {
    clear: { since: 1, call: (range, _, session) => changeStyles(range, session, () => ({ fill: NO_FILL })) },
  },
};

export const rangeFont: ApiType<RangeTarget> = { properties: propertiesOf(FONT_FIELDS) };

export const formatProtection: ApiType<RangeTarget> = { properties: propertiesOf(PROTECTION_FIELDS) };
