/** What another methodology would change: the indicators whose status becomes another one. */
import type { Figure } from "./figure";

export interface StatusChange {
  readonly before: Figure;
  readonly after: Figure;
}

/** Figures of one plan under two methodologies, in the plan's order; those that keep their status are left out. */
export function statusChanges(before: readonly Figure[], after: readonly Figure[]): readonly StatusChange[] {
  return before.flatMap((figure, index) => {
    const other = after[index];
    return other && other.status !== figure.status ? [{ before: figure, after: other }] : [];
  });
}
