/**
 * Draws sheets as text, so that a test shows the table it speaks of:
 *
 *     grid`
 *       Obiettivo        | Indicatore  | Target 2023
 *       1.1 Accoglienza  | N. incontri | >= 5
 *       ^                | Reclami     | 80%
 *     `
 *
 * `^` is merged with the cell above, `<` with the one to the left. Numbers, percentages and dates are typed as in an
 * Italian Excel; a leading `'` keeps them texts. A line of dots is an empty row.
 */
import type { Area } from "../../src/core/grid/address";
import { EMPTY_CELL, type Cell } from "../../src/core/grid/cell";
import { makeSheet, type Sheet, type Workbook } from "../../src/core/grid/sheet";
import { serialOfDate } from "../../src/core/values/calendar";
import { shownText } from "./read-xlsx";

const cellOf = (value: number | string, format: string): Cell => ({
  value,
  format,
  text: shownText(value, format),
  formula: undefined,
});

/** A cell as a person types it. */
export function typedCell(text: string): Cell {
  if (text === "") return EMPTY_CELL;
  if (text.startsWith("'")) return cellOf(text.slice(1), "@");
  const [, percent] = /^(-?\d+(?:,\d+)?)\s?%$/.exec(text) ?? [];
  if (percent !== undefined)
    return cellOf(Number(percent.replace(",", ".")) / 100, percent.includes(",") ? "0.00%" : "0%");
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (day !== undefined)
    return cellOf(serialOfDate({ day: Number(day), month: Number(month), year: Number(year) }), "dd/mm/yyyy");
  return /^-?\d+(?:,\d+)?$/.test(text) ? cellOf(Number(text.replace(",", ".")), "General") : cellOf(text, "General");
}

const ABOVE = "^";
const LEFT = "<";

function areasOf(rows: readonly (readonly string[])[]): Area[] {
  const areas: Area[] = [];
  const mark = (row: number, column: number) => rows[row]?.[column];
  rows.forEach((line, row) => {
    line.forEach((text, column) => {
      if (text === ABOVE || text === LEFT) return;
      let columns = 1;
      while (mark(row, column + columns) === LEFT) columns += 1;
      let height = 1;
      while (mark(row + height, column) === ABOVE) height += 1;
      if (columns > 1 || height > 1) areas.push({ row, column, rows: height, columns });
    });
  });
  return areas;
}

/** A sheet from a matrix of cells that starts at A1. */
export function sheetOf(name: string, rows: readonly (readonly Cell[])[], merged: readonly Area[] = []): Sheet {
  const width = Math.max(0, ...rows.map((line) => line.length));
  const block = <T>(read: (cell: Cell) => T) =>
    rows.map((line) => Array.from({ length: width }, (_, column) => read(line[column] ?? EMPTY_CELL)));
  return makeSheet({
    name,
    visibility: "visible",
    isProtected: false,
    used: rows.length === 0 || width === 0 ? undefined : { row: 0, column: 0, rows: rows.length, columns: width },
    values: block(({ value }) => value),
    texts: block(({ text }) => text),
    formats: block(({ format }) => format),
    formulas: block(({ formula }) => formula),
    merged,
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: new Map(),
  });
}

/** A sheet drawn as text. */
export function grid(parts: TemplateStringsArray, ...values: readonly (string | number)[]): Sheet {
  const text = String.raw({ raw: parts }, ...values);
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const rows = lines.map((line) => (/^\.+$/.test(line) ? [] : line.split("|").map((cell) => cell.trim())));
  const cells = rows.map((line) =>
    line.map((cell) => (cell === ABOVE || cell === LEFT ? EMPTY_CELL : typedCell(cell))),
  );
  return sheetOf("Foglio1", cells, areasOf(rows));
}

/** A workbook of drawn sheets; sheets of the same name are numbered. */
export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return {
    name: "prova.xlsx",
    dateSystem: 1900,
    sheets: sheets.map((sheet, index) => ({ ...sheet, name: index === 0 ? sheet.name : `Foglio${index + 1}` })),
  };
}
