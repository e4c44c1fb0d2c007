/** When the results of one indicator on several sheets ought to be the same, and when they are. */
import type { Cell } from "../../grid/cell";
import type { Indicator } from "../../plan/model";
import { readResult } from "../../target/read-result";
import type { ResultReading } from "../../target/result";
import { fold } from "../../values/fold";
import { measureOf } from "../../values/unit";

/** What every office does is measured in each office for itself. */
const EVERY_OFFICE = /\btutti\b/;

export const isMeasuredByEach = ({ office }: Indicator) => EVERY_OFFICE.test(fold(office?.cell.text ?? ""));

/** A result cell, and the year for days written without one. */
export interface DatedResult {
  readonly cell: Cell;
  readonly year: number | undefined;
}

const readingOf = ({ cell, year }: DatedResult, dateSystem: 1900 | 1904) =>
  readResult(cell, { year, dateSystem, expected: "quantity" });

/** False for a cell that reports nothing: blank, `n.d.`, 00/01/1900. */
export const isReported = (result: DatedResult, dateSystem: 1900 | 1904) =>
  readingOf(result, dateSystem).kind !== "unreported";

/**
 * For each of several results of one indicator what it says, the same whatever the spelling; undefined for one that reports nothing.
 * `8 gg` and `8 ore` differ; a number without a unit has that of its equals, where they all have the same.
 */
export function resultKeys(results: readonly DatedResult[], dateSystem: 1900 | 1904): readonly (string | undefined)[] {
  const readings = results.map((result) => readingOf(result, dateSystem));
  const measures = new Map<number, Set<string>>();
  for (const reading of readings) {
    const measure = reading.kind === "number" ? measureOf(reading.unit) : undefined;
    if (reading.kind === "number" && measure)
      measures.set(reading.value, (measures.get(reading.value) ?? new Set()).add(measure));
  }
  return readings.map((reading) =>
    keyOf(reading, reading.kind === "number" ? [...(measures.get(reading.value) ?? [])] : []),
  );
}

/** @param measures of the results that are equal but for their units */
function keyOf(reading: ResultReading, measures: readonly string[]): string | undefined {
  if (reading.kind === "unreported") return undefined;
  const own = reading.kind === "number" ? measureOf(reading.unit) : undefined;
  const measure = own ?? (measures.length === 1 ? measures[0] : undefined);
  return JSON.stringify({ ...reading, assumed: undefined, unit: measure });
}
