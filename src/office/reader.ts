/** Reads the workbook as a whole, or what changed since: each reading remembers how far it had heard. */
import type { Workbook } from "../core/grid/sheet";
import type { Host, ReadOptions } from "../host";
import type { ChangeLog } from "./change-log";
import { readChanges } from "./read-changes";
import { readWorkbook, type Reading } from "./read-workbook";
import { ExcelProblem } from "./host-problem";
import { run } from "./run-batch";

interface Remembered extends Reading {
  /** position in the log when the reading began: what was told while it ran may have come too late for it */
  readonly heard: number;
}

export function createReader(log: ChangeLog): Pick<Host, "read" | "readChanges"> {
  const readings = new WeakMap<Workbook, Remembered>();

  const remembered = async (work: () => Promise<Reading>): Promise<Workbook> => {
    const heard = log.position();
    const reading = await work();
    readings.set(reading.workbook, { ...reading, heard });
    return reading.workbook;
  };
  const read = (options?: ReadOptions) => remembered(() => run((context) => readWorkbook(context, options)));

  return {
    read,
    async readChanges(known, options) {
      const before = readings.get(known);
      if (!before) return read(options);
      const changes = log.since(before.heard);
      if (changes.length === 0) return known;
      try {
        return await remembered(() => run((context) => readChanges(context, before, changes, options)));
      } catch (error) {
        if (!(error instanceof ExcelProblem) || error.code !== "missing") throw error;
        // A sheet went, and that is not told yet: all of them are looked at.
        return await remembered(() =>
          run((context) => readChanges(context, before, [...changes, { kind: "sheets" }], options)),
        );
      }
    },
  };
}
