/** A role that a column may have, and what speaks for it. */
import type { Bilingual } from "../../values/language";
import type { ColumnRole } from "../model";
import type { Candidate } from "./candidate";

export interface Weighed {
  readonly candidate: Candidate;
  readonly role: ColumnRole;
  /** 0–1 */
  readonly weight: number;
  readonly because: Bilingual<string>;
}

/** From here on a role is taken; below it is only offered. */
export const TAKEN = 0.6;

/** The most that a role weighs which is not taken. */
export const OFFERED = TAKEN - 0.01;
