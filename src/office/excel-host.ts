/** The host on Office.js: every operation is one `Excel.run`, every error leaves as an `ExcelProblem`. */
import type { Host } from "../host";
import { addColumns } from "./add-columns";
import { applyPatches } from "./apply-patches";
import { readJournal } from "./application-journal";
import { createChangeLog } from "./change-log";
import { createReader } from "./reader";
import { run, translated } from "./run-batch";
import { revealCell } from "./reveal-cell";
import { applicationOf } from "./noted-application";
import { takeBack } from "./take-back";
import { createWatch } from "./watch-workbook";
import { queueNote, queueNoteRemoval, readNote } from "./workbook-note";
import { removeSummary, writeSummary } from "./write-summary";

export interface ExcelHostOptions {
  /** Note each application in the workbook so that it can be taken back; off where the result is a file of its own. */
  readonly keepJournal?: boolean;
  /** the computer's clock; nothing but this edge reads it */
  readonly now?: () => Date;
}

export function createExcelHost({ keepJournal = true, now = () => new Date() }: ExcelHostOptions = {}): Host {
  const log = createChangeLog();
  const watch = createWatch(log);
  return {
    ...createReader(log),
    apply: (patches, kind, options) =>
      run((context) => applyPatches(context, patches, { ...options, kind, now: now(), keepJournal })),
    addColumns: (additions) => run((context) => addColumns(context, additions, { now: now(), keepJournal })),
    applications: () => run(async (context) => (await readJournal(context)).applications.map(applicationOf)),
    takeBack: (id, options) => run((context) => takeBack(context, id, options)),
    writeSummary: (sheet) => run((context) => writeSummary(context, sheet, { keepNote: keepJournal })),
    removeSummary: (mark) => run((context) => removeSummary(context, mark)),
    reveal: (at) => run((context) => revealCell(context, at)),
    readSettings: () => run((context) => readNote(context, "piano.settings")),
    writeSettings: (settings) =>
      run(async (context) => {
        if (settings === undefined) queueNoteRemoval(context, "piano.settings");
        else queueNote(context, "piano.settings", settings);
        await context.sync();
      }),
    watch: (onChange) => translated(watch(onChange)),
  };
}
