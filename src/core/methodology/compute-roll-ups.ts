/** The means of a whole plan: per sheet, every objective and grouping up to the sheet itself. */
import type { Plan, PlanNode } from "../plan/model";
import type { Figure } from "./figure";
import type { Methodology } from "./methodology";
import { rollUp, type RolledUp, type RollUpIndicator, type RollUpNode } from "./roll-up";

/** A node of the plan with its mean. */
export interface NodeFigure extends Omit<RolledUp, "children"> {
  /** undefined for the sheet as a whole */
  readonly node: PlanNode | undefined;
  readonly children: readonly NodeFigure[];
}

export interface SheetRollUp {
  readonly sheet: string;
  readonly total: NodeFigure;
}

/** A node while the tree is put together. */
interface Branch {
  readonly node: PlanNode | undefined;
  readonly name: string;
  readonly indicators: RollUpIndicator[];
  readonly children: Branch[];
}

/** Tables of one sheet are one tree: a strategic objective may head several cards. Sheets in the order of their tables. */
export function computeRollUps(plan: Plan, figures: readonly Figure[], methodology: Methodology): readonly SheetRollUp[] {
  const trees = new Map<string, SheetTree>();
  for (const table of plan.tables) {
    const tree = trees.get(table.sheet) ?? makeTree(table.sheet);
    trees.set(table.sheet, tree);
    for (const node of table.nodes) branchOf(tree, [...node.path, node]);
  }
  for (const figure of figures) {
    const tree = trees.get(figure.sheet);
    if (tree) branchOf(tree, figure.indicator.path).indicators.push(indicatorOf(figure));
  }
  return [...trees].map(([sheet, { root }]) => ({ sheet, total: withNodes(root, rollUp(rollUpNode(root), methodology)) }));
}

interface SheetTree {
  readonly root: Branch;
  /** by the cell the node stands in */
  readonly branches: Map<string, Branch>;
}

function makeTree(sheet: string): SheetTree {
  return { root: { node: undefined, name: sheet, indicators: [], children: [] }, branches: new Map() };
}

/** The branch at the end of a path; branches that are met for the first time are added on the way. */
function branchOf({ root, branches }: SheetTree, path: readonly PlanNode[]): Branch {
  return path.reduce<Branch>((parent, node) => {
    const key = `${node.at.row}:${node.at.column}`;
    const known = branches.get(key);
    if (known) return known;
    const branch: Branch = { node, name: node.text, indicators: [], children: [] };
    branches.set(key, branch);
    parent.children.push(branch);
    return branch;
  }, root);
}

function indicatorOf({ indicator: { code, text, weight }, achievement, status }: Figure): RollUpIndicator {
  return { name: code ?? text, weight: weight?.value, assessment: { achievement, status } };
}

function rollUpNode({ node, name, indicators, children }: Branch): RollUpNode {
  return {
    name,
    weight: node?.weight?.value,
    isStrategic: node?.kind === "strategic-objective",
    indicators,
    children: children.map(rollUpNode),
  };
}

/** `rollUp` answers in the shape it was asked in: the nodes are put back beside their means. */
function withNodes({ node, children }: Branch, rolledUp: RolledUp): NodeFigure {
  const below = children.flatMap((child, index) => {
    const figure = rolledUp.children[index];
    return figure ? [withNodes(child, figure)] : [];
  });
  return { ...rolledUp, node, children: below };
}
