/**
 * Offices never keep an annex as it was published. These changes make a sheet drift as real files do,
 * and remember where every cell went, so that a test can ask for the same plan at the moved cells.
 */
import type { Area } from "../../src/core/grid/address";
import { EMPTY_CELL, type Cell } from "../../src/core/grid/cell";
import { cellAt, makeSheet, type Sheet } from "../../src/core/grid/sheet";

/** A cell that knows where it stood: `row:column` of the original, undefined for a new one. */
export interface Piece {
  readonly cell: Cell;
  readonly from: string | undefined;
}

export interface DriftSheet {
  readonly name: string;
  readonly rows: readonly (readonly Piece[])[];
  readonly merged: readonly Area[];
  readonly hiddenColumns: readonly number[];
}

/** One way to drift; `random` gives numbers from 0 to 1. */
export type Drift = (sheet: DriftSheet, random: () => number) => DriftSheet;

export const NEW: Piece = { cell: EMPTY_CELL, from: undefined };

export const textCell = (text: string): Cell => ({ value: text, text, format: "General", formula: undefined });
export const newText = (text: string): Piece => ({ cell: textCell(text), from: undefined });
export const withText = ({ from }: Piece, text: string): Piece => ({ cell: textCell(text), from });

export const textIn = (piece: Piece | undefined) => piece?.cell.text.trim() ?? "";

export function takeApart(sheet: Sheet): DriftSheet {
  const { used } = sheet;
  const height = used ? used.row + used.rows : 0;
  const width = used ? used.column + used.columns : 0;
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): Piece => ({
      cell: cellAt(sheet, { row, column }),
      from: `${row}:${column}`,
    })),
  );
  // Areas that reach beyond the filled columns are cut there, or they would cover what is moved beside them.
  const merged = sheet.merged.map((area) => ({
    ...area,
    rows: Math.min(area.rows, height - area.row),
    columns: Math.min(area.columns, width - area.column),
  }));
  return { name: sheet.name, rows, merged: merged.filter((area) => area.rows * area.columns > 1), hiddenColumns: [] };
}

export function putTogether({ name, rows, merged, hiddenColumns }: DriftSheet): Sheet {
  const width = Math.max(0, ...rows.map((line) => line.length));
  const block = <T>(read: (cell: Cell) => T) =>
    rows.map((line) => Array.from({ length: width }, (_, column) => read(line[column]?.cell ?? EMPTY_CELL)));
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
    hiddenColumns,
    columnWidths: new Map(),
  });
}

/** Where the cells went: `row:column` of the original → of the drifted sheet. */
export function movesOf({ rows }: DriftSheet): Map<string, { row: number; column: number }> {
  const moves = new Map<string, { row: number; column: number }>();
  rows.forEach((line, row) => {
    line.forEach(({ from }, column) => {
      if (from !== undefined && !moves.has(from)) moves.set(from, { row, column });
    });
  });
  return moves;
}

export const widthOf = ({ rows }: DriftSheet) => Math.max(0, ...rows.map((line) => line.length));

/** Inserts a row; areas below move, areas across it grow. */
export function insertRow(sheet: DriftSheet, at: number, line: readonly Piece[]): DriftSheet {
  const merged = sheet.merged.map((area) => {
    if (area.row >= at) return { ...area, row: area.row + 1 };
    return area.row + area.rows > at ? { ...area, rows: area.rows + 1 } : area;
  });
  return { ...sheet, rows: [...sheet.rows.slice(0, at), line, ...sheet.rows.slice(at)], merged };
}

/** Inserts a column whose cells come from a function of the row. */
export function insertColumn(sheet: DriftSheet, at: number, piece: (row: number) => Piece): DriftSheet {
  const merged = sheet.merged.map((area) => {
    if (area.column >= at) return { ...area, column: area.column + 1 };
    return area.column + area.columns > at ? { ...area, columns: area.columns + 1 } : area;
  });
  const rows = sheet.rows.map((line, row) => {
    const padded = Array.from({ length: Math.max(at, line.length) }, (_, column) => line[column] ?? NEW);
    return [...padded.slice(0, at), piece(row), ...padded.slice(at)];
  });
  return {
    ...sheet,
    rows,
    merged,
    hiddenColumns: sheet.hiddenColumns.map((column) => (column >= at ? column + 1 : column)),
  };
}

/** The same numbers for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(choices: readonly [T, ...T[]], random: () => number): T =>
  choices[Math.floor(random() * choices.length)] ?? choices[0];
