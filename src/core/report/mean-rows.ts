/** The lines of the report about objectives, groupings and the sheet as a whole. */
import { cellName } from "../grid/address";
import type { NodeFigure } from "../methodology/compute-roll-ups";
import type { StatusCounts } from "../methodology/roll-up";
import type { MeanRow } from "./report-document";

export function meanRows(sheet: string, figure: NodeFigure, depth = 0): readonly MeanRow[] {
  const { node, name, weight, achievement, status, counts, steps, children } = figure;
  const row: MeanRow = {
    sheet,
    cell: node ? cellName(node.at) : "",
    text: node ? name : `Foglio «${name}» nel suo insieme`,
    depth,
    weight,
    achievement,
    status,
    counted: countedText(counts),
    explanation: steps.it.join(" "),
  };
  return [row, ...children.flatMap((child) => meanRows(sheet, child, depth + 1))];
}

/** A mean says nothing without what it leaves out. */
export function countedText(counts: StatusCounts): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total === 0) return "nessun indicatore";
  const indicators = total === 1 ? "1 indicatore" : `${total} indicatori`;
  const left = [
    ...(counts.unreported > 0
      ? [`${counts.unreported} non ${counts.unreported === 1 ? "rendicontato" : "rendicontati"}`]
      : []),
    ...(counts.unassessable > 0
      ? [`${counts.unassessable} non ${counts.unassessable === 1 ? "valutabile" : "valutabili"}`]
      : []),
  ];
  return left.length === 0 ? indicators : `${indicators}, di cui ${left.join(" e ")}`;
}
