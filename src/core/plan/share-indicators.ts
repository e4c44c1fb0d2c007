/** A plan that was recognised again keeps the objectives, indicators and tables that still say the same: an indicator's result changes, its weight stays the very same. */
import { areSame, withEqualParts } from "../values/remember";
import type { Indicator, Plan, PlanNode, PlanTable } from "./model";

/** @returns a plan equal to `now` */
export function shareIndicators(before: Plan, now: Plan): Plan {
  const nodeAgain = nodeSharing(before);
  const tables = now.tables.map((table, index) => {
    const earlier = before.tables[index];
    return earlier?.sheet === table.sheet ? sharedTable(earlier, table, nodeAgain) : table;
  });
  return { ...now, tables };
}

type NodeAgain = (node: PlanNode, sheet: string) => PlanNode;

/** The earlier node where the very same stands in the same cell; every node is answered alike wherever it is met. */
function nodeSharing({ tables }: Plan): NodeAgain {
  const earlier = new Map(
    tables.flatMap(({ sheet, nodes }) => nodes.map((node) => [keyOf(node, sheet), node] as const)),
  );
  const known = new Map<PlanNode, PlanNode>();
  const nodeAgain: NodeAgain = (node, sheet) => {
    const last = known.get(node);
    if (last) return last;
    const path = sharedList(
      node.path,
      node.path.map((above) => nodeAgain(above, sheet)),
    );
    const shared = withEqualParts(earlier.get(keyOf(node, sheet)), path === node.path ? node : { ...node, path });
    known.set(node, shared);
    return shared;
  };
  return nodeAgain;
}

const keyOf = ({ kind, at }: PlanNode, sheet: string) => `${at.row}:${at.column}:${kind}:${sheet}`;

function sharedTable(before: PlanTable, now: PlanTable, nodeAgain: NodeAgain): PlanTable {
  if (before === now) return now;
  const again = (node: PlanNode) => nodeAgain(node, now.sheet);
  const nodes = sharedList(before.nodes, now.nodes.map(again));
  const indicators = sharedList(
    before.indicators,
    now.indicators.map((indicator, index) => sharedIndicator(before.indicators[index], indicator, again)),
  );
  return withEqualParts(before, { ...now, nodes, indicators });
}

function sharedIndicator(
  before: Indicator | undefined,
  now: Indicator,
  again: (node: PlanNode) => PlanNode,
): Indicator {
  if (before === undefined || before === now) return now;
  return withEqualParts(before, { ...now, path: sharedList(before.path, now.path.map(again)) });
}

const sharedList = <Item>(before: readonly Item[], now: readonly Item[]): readonly Item[] =>
  areSame(before, now) ? before : now;
