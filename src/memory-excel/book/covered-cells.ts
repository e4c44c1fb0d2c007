/** Which cells lie under a merged area: they read as empty, and what is written to them is lost. */
import type { Area, Position } from "../../core/grid/address";

/** Areas by bands of 1, 2, 4, … rows that they cover entirely: a few dozen bands an area, however tall it is. */
type Bands = ReadonlyMap<number, ReadonlyMap<number, readonly Area[]>>;

const COARSEST = 20;
const indexes = new WeakMap<readonly Area[], Bands>();

function note(bands: Map<number, Map<number, Area[]>>, size: number, row: number, area: Area): void {
  const ofSize = bands.get(size) ?? new Map<number, Area[]>();
  bands.set(size, ofSize);
  const band = Math.floor(row / 2 ** size);
  const areas = ofSize.get(band);
  if (areas) areas.push(area);
  else ofSize.set(band, [area]);
}

function bandsOf(merged: readonly Area[]): Bands {
  const known = indexes.get(merged);
  if (known) return known;
  const bands = new Map<number, Map<number, Area[]>>();
  for (const area of merged) {
    const end = area.row + area.rows;
    for (let row = area.row; row < end;) {
      let size = 0;
      while (size < COARSEST && row % 2 ** (size + 1) === 0 && row + 2 ** (size + 1) <= end) size += 1;
      note(bands, size, row, area);
      row += 2 ** size;
    }
  }
  indexes.set(merged, bands);
  return bands;
}

function covers(area: Area, { row, column }: Position): boolean {
  return column >= area.column && column < area.column + area.columns && (row !== area.row || column !== area.column);
}

/** The area that holds a cell; one of them where several do. */
export function areaAt(areas: readonly Area[], at: Position): Area | undefined {
  if (areas.length === 0) return undefined;
  for (const [size, bands] of bandsOf(areas)) {
    const found = bands
      .get(Math.floor(at.row / 2 ** size))
      ?.find((area) => at.column >= area.column && at.column < area.column + area.columns);
    if (found) return found;
  }
  return undefined;
}

/** Inside a merged area without being its top-left cell. */
export function isCovered({ merged }: { readonly merged: readonly Area[] }, at: Position): boolean {
  if (merged.length === 0) return false;
  for (const [size, bands] of bandsOf(merged))
    if (bands.get(Math.floor(at.row / 2 ** size))?.some((area) => covers(area, at))) return true;
  return false;
}
