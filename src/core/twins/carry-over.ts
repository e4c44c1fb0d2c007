/** One result written into the cells of its twins. */
import type { Cell } from "../grid/cell";
import type { Patch } from "../patch/patch";
import { readResult } from "../target/read-result";
import type { TwinChanges, TwinPlace } from "./twin";

type Result = number | string;

/** A typed number, date or text; a logical value, an error or nothing cannot be carried over. */
export function carriedValue({ value }: Cell): Result | undefined {
  return typeof value === "number" || typeof value === "string" ? value : undefined;
}

/** Places that already hold the very value are left as they are. */
export function carryOver(from: TwinPlace, to: readonly TwinPlace[], dateSystem: 1900 | 1904): TwinChanges {
  const value = carriedValue(from.cell);
  if (value === undefined) return { patches: [], skipped: to.map(({ at }) => ({ at, why: "lost" })) };
  const others = to.filter(({ cell }) => cell.value !== value);
  return {
    patches: others.flatMap((place) => (place.obstacle ? [] : [patchFor(place, value, from.cell, dateSystem)])),
    skipped: others.flatMap(({ at, obstacle }) => (obstacle ? [{ at, why: obstacle }] : [])),
  };
}

function patchFor({ at, cell }: TwinPlace, value: Result, source: Cell, dateSystem: 1900 | 1904): Patch {
  const format = showsTheSame(source, cell.format, dateSystem) ? cell.format : source.format;
  return { at, before: { value: cell.value, format: cell.format }, after: { value, format, fill: "keep" } };
}

const TEXT_FORMAT = "@";

/** In a plain format a day would be a number of days, and 80% would be 0,8: there the result brings its format along. */
function showsTheSame(source: Cell, format: string, dateSystem: 1900 | 1904): boolean {
  if (typeof source.value === "string") return true;
  if (format === TEXT_FORMAT) return false;
  const read = (cell: Cell) => JSON.stringify(readResult(cell, { year: undefined, dateSystem, expected: "quantity" }));
  return read(source) === read({ ...source, format });
}
