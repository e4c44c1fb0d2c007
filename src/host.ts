/** The port between the product and whatever shows the workbook. Types only; `src/office` implements it. */
import type { CellAddress } from "./core/grid/address";
import type { Workbook } from "./core/grid/sheet";
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

/** What became of a list of patches. */
export interface Outcome {
  readonly written: readonly CellAddress[];
  readonly skipped: readonly Skipped[];
}

/** An application that can still be taken back. */
export interface TakeBackOffer {
  readonly cells: number;
}

/** Why the host could not do what was asked; the pane turns it into a sentence. */
export type HostProblemCode =
  | "cell-edit-mode"
  | "protected"
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
  /** Reads the whole workbook in a fixed number of round trips. */
  read(options?: ReadOptions): Promise<Workbook>;
  /** Writes what still finds its `before`; everything else is reported and left alone. All or nothing on failure. */
  apply(patches: readonly Patch[]): Promise<Outcome>;
  /** The last application in this workbook that was not taken back; undefined when there is none. */
  lastApplication(): Promise<TakeBackOffer | undefined>;
  /** Puts values, formats and fills back where the cells still hold what was written. */
  takeBack(): Promise<Outcome>;
  /** Selects and shows a cell. */
  reveal(at: CellAddress): Promise<void>;
  /** The settings kept in this workbook, as they were written; undefined when there are none. */
  readSettings(): Promise<unknown>;
  /** Keeps settings in this workbook: small, plain JSON. */
  writeSettings(settings: unknown): Promise<void>;
  /** Tells when the user or a co-author changed the workbook (not our own writes); answers how to stop listening. */
  watch(onChange: () => void): Promise<() => Promise<void>>;
}
