/** Puts what stands between two tables, or above the first one, into the tree: titles, and labels of levels with their values. */
import type { Sheet } from "../../grid/sheet";
import { fold } from "../../values/fold";
import { isFigure, type Entry, type Line } from "../lines";
import type { NodeKind } from "../model";
import { kindOfTitle, namesOffice } from "../words/groupings";
import { isNoise } from "../words/noise";
import { bareNode } from "./bare-node";
import { namesLevel } from "./block-end";
import { readCardLines, type CardLine } from "./card";
import { TWO_LEVELS } from "./outline";
import { plantCard } from "./plant-card";
import type { Region } from "./regions";
import type { Tree } from "./tree";

interface Place {
  /** of the heading below */
  readonly headRow: number;
  /** the title right above the heading stands for a part, as others do */
  readonly namesPart: boolean;
}

/** A title alone in its line, or with the figures of its own row behind it. */
export function titleOf({ lone, entries: [first, ...rest] }: Line): Entry | undefined {
  if (lone !== undefined) return lone;
  return first !== undefined && !isFigure(first) && rest.length > 0 && rest.every(isFigure) ? first : undefined;
}

/** Titles above a heading name a grouping only by their words or number, or right above it as an office or as others do. */
function kindAbove(line: Line, { headRow, namesPart }: Place): NodeKind | undefined {
  const title = titleOf(line);
  if (title === undefined || isNoise(title.folded)) return undefined;
  const kind = kindOfTitle(title.text, title.folded, TWO_LEVELS);
  if (kind !== undefined) return kind === "body" ? undefined : kind;
  if (!line.wide || line.row + 1 !== headRow) return undefined;
  return namesOffice(title.folded) ? "section" : namesPart ? "area" : undefined;
}

export function readBefore(sheet: Sheet, { before }: Region, tree: Tree, place: Place): void {
  const name = fold(sheet.name);
  let labels: CardLine[] = [];
  const plant = () => {
    if (labels.length > 0) plantCard({ first: 0, title: undefined, lines: labels }, tree);
    labels = [];
  };
  for (const line of before) {
    if (line.lone === undefined && (labels.length > 0 || namesLevel(line))) {
      if (namesLevel(line)) plant();
      labels.push(...readCardLines(line));
      continue;
    }
    const kind = kindAbove(line, place);
    const title = titleOf(line);
    if (kind === undefined || title === undefined || title.folded.startsWith(name)) continue;
    plant();
    tree.add(bareNode(kind, title));
  }
  plant();
}
