/** Patches of rules: the same cell with other words, or with the number that its words spell. */
import type { Patch } from "../../patch/patch";
import type { Field } from "../../plan/model";

type Placed = Field & { readonly sheet: string };

/** Other content for a cell; its colour stays. */
export function retyped({ sheet, at, cell }: Placed, value: string | number, format: string = cell.format): Patch {
  const { row, column } = at;
  return {
    at: { sheet, row, column },
    before: { value: cell.value, format: cell.format },
    after: { value, format, fill: "keep" },
  };
}

/** A corrected text; undefined when the cell holds a formula or the correction changes nothing. */
export function corrected(placed: Placed, correct: (text: string) => string): Patch | undefined {
  const { value, formula } = placed.cell;
  if (typeof value !== "string" || formula !== undefined) return undefined;
  const text = correct(value);
  return text === value ? undefined : retyped(placed, text);
}

/** The whole fix of a finding; undefined when none of its cells can be corrected. */
export function fixOf(patches: readonly (Patch | undefined)[]): readonly Patch[] | undefined {
  const all = patches.flatMap((patch) => patch ?? []);
  return all.length === 0 ? undefined : all;
}
