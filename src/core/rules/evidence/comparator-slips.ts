/** Comparators that are understood but spelt otherwise: `=>`, `> =`. */
import type { PlanCell } from "./plan-cells";
import { withoutStrayBlanks } from "./stray-blanks";
import { corrected } from "./text-fix";

const MISSPELT = /= {0,3}([<>])|([<>]) {1,3}=/g;
const MOST_LETTERS = 600;

function respelt(text: string): string {
  if (text.length > MOST_LETTERS) return text;
  const better = text.replace(MISSPELT, (_, after?: string, before?: string) => `${after ?? before ?? ""}=`);
  return better === text ? text : withoutStrayBlanks(better);
}

/** The cell with its comparators as `>=` and `<=`, and no stray blanks; undefined when none is misspelt. */
export function withComparators(cell: PlanCell): ReturnType<typeof corrected> {
  return cell.role === "target" || cell.role === "algorithm" ? corrected(cell, respelt) : undefined;
}
