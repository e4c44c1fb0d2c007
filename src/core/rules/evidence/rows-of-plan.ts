/** The tree of a plan as rules walk it: what stands below each objective. */
import type { Indicator, Plan, PlanNode } from "../../plan/model";
import type { NodePlace } from "./place-index";

export function nodeKey(sheet: string, { at }: PlanNode): string {
  return `${sheet}\n${at.row}:${at.column}`;
}

/** The node directly above; undefined at the top. */
export function parentOf({ path }: PlanNode | Indicator): PlanNode | undefined {
  return path[path.length - 1];
}

/** Keys of the nodes that have an indicator somewhere below. */
export function nodesWithIndicators({ tables }: Plan): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { sheet, indicators } of tables) {
    for (const { path } of indicators) for (const node of path) keys.add(nodeKey(sheet, node));
  }
  return keys;
}

/** Nodes in groups of siblings: the same sheet, parent and kind. */
export function siblingKey({ sheet, thing }: NodePlace): string {
  const parent = parentOf(thing);
  return `${parent ? nodeKey(sheet, parent) : sheet}\n${thing.kind}`;
}
