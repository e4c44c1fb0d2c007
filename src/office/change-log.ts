/** What the workbook told of itself since it was opened, in order: a reading knows how far it had heard, so nothing told later is lost. */
import type { Area } from "../core/grid/address";
import type { StructureEdit } from "./shift-layout";

/** `id`: of the sheet, as long as the workbook is open. An area of undefined is anywhere on it. */
export type Change =
  | { readonly kind: "cells"; readonly id: string; readonly areas: readonly Area[] | undefined }
  /** formulas have other results although nobody wrote there */
  | { readonly kind: "calculated"; readonly id: string; readonly areas: readonly Area[] | undefined }
  | { readonly kind: "structure"; readonly id: string; readonly edit: StructureEdit }
  | { readonly kind: "hidden-rows"; readonly id: string; readonly areas: readonly Area[] | undefined }
  /** name, visibility or protection */
  | { readonly kind: "outline"; readonly id: string }
  /** sheets came, went or stand elsewhere */
  | { readonly kind: "sheets" }
  | { readonly kind: "everything" };

export interface ChangeLog {
  readonly note: (change: Change) => void;
  /** how many changes were told so far */
  readonly position: () => number;
  readonly since: (position: number) => readonly Change[];
}

/** Of more than these the workbook is read as a whole. */
const MOST_CHANGES = 2000;

export function createChangeLog(): ChangeLog {
  let told = 0;
  let latest: Change[] = [];
  return {
    note(change) {
      told += 1;
      latest.push(change);
      if (latest.length > 2 * MOST_CHANGES) latest = latest.slice(-MOST_CHANGES);
    },
    position: () => told,
    since(position) {
      const count = told - position;
      if (count > Math.min(latest.length, MOST_CHANGES)) return [{ kind: "everything" }];
      return count === 0 ? [] : latest.slice(-count);
    },
  };
}
