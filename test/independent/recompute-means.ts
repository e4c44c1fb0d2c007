/** The means of objectives and groupings, from recomputed percentages and the paths of the truth file. */
import { weightOf, type Node, type Recomputed } from "./recompute";

export interface RecomputedMean {
  readonly sheet: string;
  readonly cell: string;
  /** ratio; undefined where nothing below counts */
  readonly achievement: number | undefined;
}

/** One member of a mean. */
interface Member {
  readonly weight: number | undefined;
  readonly achievement: number;
}

/** Shares of a strategic objective (domain: 40 % operational objectives, 60 % own indicators). */
const OPERATIONAL = 0.4;

const plain = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length;

/** Given weights, rescaled over those that count; all the same where none is given. */
function mean(members: readonly Member[]): number | undefined {
  if (members.length === 0) return undefined;
  const total = members.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  if (total === 0) return plain(members.map(({ achievement }) => achievement));
  return members.reduce((sum, { weight, achievement }) => sum + (weight ?? 0) * achievement, 0) / total;
}

/** `(Peso: 33,34%)` */
const WEIGHT_IN_TEXT = /\(Peso: ([^)]+)\)/;

const nodeWeight = ({ text }: Node) => weightOf(WEIGHT_IN_TEXT.exec(text)?.[1]);

interface Tree {
  readonly node: Node;
  readonly sheet: string;
  readonly own: Recomputed[];
  readonly below: Map<string, Tree>;
}

function plant(known: readonly Recomputed[]): readonly Tree[] {
  const roots = new Map<string, Tree>();
  for (const indicator of known) {
    let level = roots;
    for (const [depth, node] of indicator.path.entries()) {
      const key = `${indicator.sheet}!${node.cell}`;
      const tree = level.get(key) ?? { node, sheet: indicator.sheet, own: [], below: new Map<string, Tree>() };
      level.set(key, tree);
      level = tree.below;
      if (depth === indicator.path.length - 1) tree.own.push(indicator);
    }
  }
  return [...roots.values()];
}

function join(strategic: boolean, own: readonly Member[], below: readonly Member[]): number | undefined {
  const [ownMean, belowMean] = [mean(own), mean(below)];
  if (strategic && ownMean !== undefined && belowMean !== undefined)
    return OPERATIONAL * belowMean + (1 - OPERATIONAL) * ownMean;
  return mean([...own, ...below]);
}

/** A node before those below it. */
function meansOf({ node, sheet, own, below }: Tree): readonly [RecomputedMean, ...RecomputedMean[]] {
  const lower = [...below.values()].map((tree) => ({ tree, means: meansOf(tree) }));
  const ownMembers = own.flatMap(({ weight, achievement }) =>
    achievement === undefined ? [] : [{ weight, achievement }],
  );
  const members = lower.flatMap(({ tree, means: [{ achievement }] }) =>
    achievement === undefined ? [] : [{ weight: nodeWeight(tree.node), achievement }],
  );
  const achievement = join(node.kind === "strategic-objective", ownMembers, members);
  return [{ sheet, cell: node.cell, achievement }, ...lower.flatMap(({ means }) => means)];
}

export function recomputeMeans(known: readonly Recomputed[]): readonly RecomputedMean[] {
  return plant(known).flatMap((tree) => meansOf(tree));
}
