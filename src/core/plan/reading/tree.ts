/** The groupings above the indicators, kept while a sheet is read from top to bottom. */
import type { Position } from "../../grid/address";
import { rememberLast } from "../../values/remember";
import type { NodeKind, PlanNode } from "../model";

const RANK: Readonly<Record<NodeKind, number>> = {
  body: 0,
  perspective: 1,
  section: 2,
  area: 3,
  "strategic-objective": 4,
  programme: 5,
  "operational-objective": 6,
  "individual-objective": 7,
};

export type NodeDraft = Omit<PlanNode, "path">;

export interface Tree {
  /** Puts a node under the nearest one of a higher rank. */
  readonly add: (draft: NodeDraft) => PlanNode;
  /** The ancestors of what comes next, outermost first. */
  readonly path: () => readonly PlanNode[];
  /** The ancestors down to a kind. */
  readonly pathTo: (kind: NodeKind) => readonly PlanNode[];
  readonly current: (kind: NodeKind) => PlanNode | undefined;
  readonly reset: () => void;
  /** Every node so far. */
  readonly nodes: () => readonly PlanNode[];
}

const rememberNode = rememberLast<Position, PlanNode>();

/** The very same node again where its row and all above it are as they were. */
function placed(draft: NodeDraft, path: readonly PlanNode[]): PlanNode {
  const { kind, text, at, code, ...fields } = draft;
  return rememberNode(at, [kind, text, code, JSON.stringify(fields), ...path], () => ({ ...draft, path }));
}

export function growTree(): Tree {
  const nodes: PlanNode[] = [];
  const known = new Map<string, PlanNode>();
  let open: readonly PlanNode[] = [];
  return {
    add(draft) {
      // Two tables side by side may stand under the same objective.
      const key = `${draft.kind}:${draft.at.row}:${draft.at.column}`;
      const path = open.filter(({ kind }) => RANK[kind] < RANK[draft.kind]);
      const node = known.get(key) ?? placed(draft, path);
      if (!known.has(key)) nodes.push(node);
      known.set(key, node);
      open = [...path, node];
      return node;
    },
    path: () => open,
    pathTo: (kind) => open.filter((node) => RANK[node.kind] <= RANK[kind]),
    current: (kind) => open.find((node) => node.kind === kind),
    reset() {
      open = [];
    },
    nodes: () => nodes,
  };
}
