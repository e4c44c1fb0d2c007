/** The port between the product and whatever shows the workbook. Types only; `src/office` implements it. */
import type { CellAddress } from "./core/grid/address";
import type { Workbook } from "./core/grid/sheet";
import type { ColumnAddition } from "./core/patch/column-addition";
import type { ColumnMove } from "./core/grid/column-move";
import type { OwnSheet, SheetMark } from "./core/patch/own-sheet";
import type { Patch, Skipped } from "./core/patch/patch";

/** How far a long operation is; `total` is known from the first call on. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ReadOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** What a long operation tells, and how it is stopped: everything is as it was before, then. */
export interface WorkOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ApplyOptions extends WorkOptions {
  /** the oldest applications may leave the workbook's history where there is no room for all: they cannot be taken back any more */
  readonly mayForget?: boolean;
}

/** What was written: percentages and statuses, corrections of findings, results, or new columns. */
export type ApplicationKind = "figures" | "fixes" | "results" | "columns";

/** One writing in this workbook that can still be taken back. */
export interface Application {
  readonly id: string;
  readonly kind: ApplicationKind;
  /** ISO 8601, of the computer's clock; undefined where an older version noted it */
  readonly when: string | undefined;
  /** how many cells it wrote; of new columns, their headings */
  readonly cells: number;
  readonly sheets: readonly string[];
}

/** What became of a list of patches, of new columns, or of what was taken back. */
export interface Outcome {
  readonly written: readonly CellAddress[];
  readonly skipped: readonly Skipped[];
  /** cells that took their value without colour and format, because their protected sheet does not allow them; absent when none */
  readonly plain?: readonly CellAddress[];
  /** the application that was noted; absent when nothing was written or nothing is noted */
  readonly application?: Application;
  /** columns inserted or deleted, in this order; absent when none: settings kept by address follow them (`carry-settings.ts`) */
  readonly moved?: readonly ColumnMove[];
}

export interface TakeBackOptions extends WorkOptions {
  /** columns that were added go although somebody has typed in them */
  readonly withTyped?: boolean;
}

/**
 * Why the host could not do what was asked; the pane turns it into a sentence. `history-full`: to note this application,
 * earlier ones would have to be forgotten; `history-small`: there is no room for it, even without them. Nothing was
 * written.
 */
export type HostProblemCode =
  | "history-full"
  | "history-small"
  | "cell-edit-mode"
  | "another-workbook"
  | "selection"
  | "protected"
  | "locked-structure"
  | "filtered"
  | "merged"
  | "no-room"
  | "sheet-kind"
  | "missing"
  | "name-taken"
  | "hidden-sheet"
  | "external-data"
  | "signed-out"
  | "unsupported"
  | "too-large"
  | "busy"
  | "cancelled"
  | "no-answer"
  | "failed";

/** The only error that leaves a host. `diagnostic` can be copied: it holds no cell contents. */
export interface HostProblem extends Error {
  readonly code: HostProblemCode;
  readonly diagnostic: string;
  /** cells that stand written although the operation failed; normally none */
  readonly standing: readonly CellAddress[];
}

export interface Host {
  /**
   * Reads the whole workbook in a fixed number of round trips. It costs the user what they could undo in Excel, so it is done
   * when they ask for it.
   */
  read(options?: ReadOptions): Promise<Workbook>;
  /**
   * Reads again what changed, as far as the host was told, since `known` was read; by plain readings only, which cost the user
   * nothing that they could undo. What such readings cannot tell (merged cells) is as it was, moved with rows and columns.
   * @param known what `read` or `readChanges` answered; anything else is read as a whole
   */
  readChanges(known: Workbook, options?: ReadOptions): Promise<Workbook>;
  /** Writes what still finds its `before`; everything else is reported and left alone. All or nothing on failure. */
  apply(patches: readonly Patch[], kind: ApplicationKind, options?: ApplyOptions): Promise<Outcome>;
  /** Inserts columns with their headings and look; sheets where they cannot go are reported and left alone. All or nothing on failure. */
  addColumns(additions: readonly ColumnAddition[]): Promise<Outcome>;
  /** Applications in this workbook that were not taken back, the oldest first. */
  applications(): Promise<readonly Application[]>;
  /**
   * Puts back one application where its cells still hold what was written; added columns go with what later
   * applications wrote in them. An id that is not known any more does nothing.
   */
  takeBack(id: string, options?: TakeBackOptions): Promise<Outcome>;
  /**
   * Writes the summary on a sheet of ours, the same one whenever it is asked again: in its place, without what stood there, also what
   * somebody typed on it. A sheet of the user is never touched, whatever its name. All or nothing on failure. Formulas elsewhere that
   * read the old sheet would lose it: `formulasIntoSummary` tells them beforehand.
   * @returns the name of the sheet
   */
  writeSummary(sheet: OwnSheet): Promise<string>;
  /** Deletes the summary sheet and forgets it; answers whether there was one. */
  removeSummary(mark: SheetMark): Promise<boolean>;
  /** Selects and shows a cell. */
  reveal(at: CellAddress): Promise<void>;
  /** The settings kept in this workbook, as they were written; undefined when there are none. */
  readSettings(): Promise<unknown>;
  /** Keeps settings in this workbook: small, plain JSON; undefined leaves none behind. */
  writeSettings(settings: unknown): Promise<void>;
  /** Tells when the user or a co-author changed the workbook (not our own writes); answers how to stop listening. */
  watch(onChange: () => void): Promise<() => Promise<void>>;
}
