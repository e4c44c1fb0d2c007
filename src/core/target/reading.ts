/** What one target cell was read as, and what the reader needs to know of its surroundings. */
import type { Cell } from "../grid/cell";
import type { Bilingual } from "../values/language";
import type { Goal } from "./goal";

/** A target cell with what its row and column say about it. Texts are as shown, empty when there is none. */
export interface TargetSource {
  readonly cell: Cell;
  /** the year of the column; undefined when nothing says it */
  readonly year: number | undefined;
  readonly heading: string;
  readonly algorithm: string;
  readonly unit: string;
  readonly indicator: string;
  readonly dateSystem: 1900 | 1904;
}

/** Something the text does not say and the reader supplied; shown to the user. */
export interface Assumption {
  /** readable slug, e.g. `direction-from-algorithm`, `year-from-column` */
  readonly id: string;
  readonly sentence: Bilingual<string>;
}

export interface ReadTarget {
  /** the form: `threshold`, `deadline`, … = the file in `forms/` that read it */
  readonly kind: string;
  readonly goal: Goal;
  /** canonical Italian form, which reads back to the same goal */
  readonly canonical: string;
  readonly assumed: readonly Assumption[];
}

export interface BlankTarget {
  readonly kind: "blank";
}

/** `no-such-date` (31/06/2018) · `error-value` (#REF!) · `time-value` (a time of day) · `too-long` · `no-form` */
export type UnreadReason = "no-such-date" | "error-value" | "time-value" | "too-long" | "no-form";

export interface UnreadTarget {
  readonly kind: "unread";
  readonly text: string;
  readonly why: UnreadReason;
}

export interface AmbiguousTarget {
  readonly kind: "ambiguous";
  readonly text: string;
  readonly candidates: readonly ReadTarget[];
  /** two targets in one cell, which may both be asked for */
  readonly isPair?: true;
}

export type TargetReading = ReadTarget | BlankTarget | UnreadTarget | AmbiguousTarget;

export function isRead(reading: TargetReading): reading is ReadTarget {
  return "goal" in reading;
}
