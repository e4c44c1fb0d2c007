/** The means of a whole plan: per sheet, every objective and grouping up to the sheet itself. */
import type { Field, Plan, PlanNode, PlanTable } from "../plan/model";
import { inBoth } from "../values/language";
import { remembered, rememberLast } from "../values/remember";
import type { Figure } from "./figure";
import type { Methodology } from "./methodology";
import { payoutOf } from "./score";
import { rollUp, type RolledUp, type RollUpIndicator, type RollUpNode } from "./roll-up";

/** A node of the plan with its mean. */
export interface NodeFigure extends Omit<RolledUp, "children"> {
  /** undefined for the sheet as a whole */
  readonly node: PlanNode | undefined;
  /** where its mean belongs: its own row, in the column of its table's figures; undefined when there is no such cell */
  readonly place: Field | undefined;
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
  place: Field | undefined;
  readonly indicators: RollUpIndicator[];
  readonly children: Branch[];
}

interface SheetPart {
  readonly tables: PlanTable[];
  readonly figures: Figure[];
}

const rememberRollUp = rememberLast<PlanTable, SheetRollUp>();

/** Sheets in the order of their tables; the very same means again of a sheet that did not change. */
export function computeRollUps(
  { tables }: Plan,
  figures: readonly Figure[],
  methodology: Methodology,
): readonly SheetRollUp[] {
  const parts = new Map<string, SheetPart>(tables.map(({ sheet }) => [sheet, { tables: [], figures: [] }]));
  for (const table of tables) parts.get(table.sheet)?.tables.push(table);
  for (const figure of figures) parts.get(figure.sheet)?.figures.push(figure);
  return [...parts].flatMap(([sheet, part]) => {
    const [first] = part.tables;
    return first
      ? [
          rememberRollUp(first, [methodology, part.tables.length, ...part.tables, ...part.figures], () =>
            rollUpSheet(sheet, part, methodology),
          ),
        ]
      : [];
  });
}

/** Tables of one sheet are one tree: a strategic objective may head several cards. */
function rollUpSheet(sheet: string, { tables, figures }: SheetPart, methodology: Methodology): SheetRollUp {
  const tree = makeTree(sheet);
  const figureOf = new Map(figures.map((figure) => [figure.indicator, figure]));
  for (const table of tables) {
    const columns = new Set(table.indicators.flatMap((indicator) => figureOf.get(indicator)?.at?.column ?? []));
    for (const node of table.nodes)
      branchOf(tree, [...node.path, node]).place ??= node.achievements.find(({ at }) => columns.has(at.column));
  }
  for (const figure of figures) branchOf(tree, figure.indicator.path).indicators.push(indicatorOf(figure));
  return { sheet, total: withPayout(withNodes(tree.root, rollUp(rollUpNode(tree.root), methodology)), methodology) };
}

/** The share of the pay that a sheet's total gives is told after its mean. */
function withPayout(total: NodeFigure, methodology: Methodology): NodeFigure {
  const words = total.achievement === undefined ? undefined : payoutOf(total.achievement, methodology);
  return words ? { ...total, steps: inBoth((language) => [...total.steps[language], words[language]]) } : total;
}

interface SheetTree {
  readonly root: Branch;
  /** by the cell the node stands in */
  readonly branches: Map<string, Branch>;
}

function makeTree(sheet: string): SheetTree {
  return {
    root: { node: undefined, name: sheet, place: undefined, indicators: [], children: [] },
    branches: new Map(),
  };
}

/** The branch at the end of a path; branches that are met for the first time are added on the way. */
function branchOf({ root, branches }: SheetTree, path: readonly PlanNode[]): Branch {
  return path.reduce<Branch>((parent, node) => {
    const key = `${node.at.row}:${node.at.column}`;
    const known = branches.get(key);
    if (known) return known;
    const branch: Branch = { node, name: node.text, place: undefined, indicators: [], children: [] };
    branches.set(key, branch);
    parent.children.push(branch);
    return branch;
  }, root);
}

const indicatorOf = remembered(
  ({ indicator: { code, text, weight }, achievement, status }: Figure): RollUpIndicator => ({
    name: code ?? text,
    weight: weight?.value,
    scale: weight?.scale,
    assessment: { achievement, status },
  }),
);

const rememberNode = rememberLast<PlanNode, RollUpNode>();

/** The very same node again while all that stands below it is as it was. */
function rollUpNode({ node, name, indicators, children: branches }: Branch): RollUpNode {
  const children = branches.map(rollUpNode);
  const derive = () => ({
    name,
    weight: node?.weight?.value,
    scale: node?.weight?.scale,
    isStrategic: node?.kind === "strategic-objective",
    indicators,
    children,
  });
  return node ? rememberNode(node, [indicators.length, ...indicators, ...children], derive) : derive();
}

/** `rollUp` answers in the shape it was asked in: the nodes are put back beside their means. */
function withNodes({ node, place, children }: Branch, rolledUp: RolledUp): NodeFigure {
  const below = children.flatMap((child, index) => {
    const figure = rolledUp.children[index];
    return figure ? [withNodes(child, figure)] : [];
  });
  return { ...rolledUp, node, place, children: below };
}
