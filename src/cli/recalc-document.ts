/** What `recalc --json` prints. */
import { cellName } from "../core/grid/address";
import type { NodeFigure, SheetRollUp } from "../core/methodology/compute-roll-ups";
import type { Figure } from "../core/methodology/figure";
import type { Skipped } from "../core/patch/patch";
import type { Field, PlanNode } from "../core/plan/model";
import { answeredDocuments, questionDocuments } from "./question-document";

/** What was computed of a file and what became of it in the copy. */
export interface Recalculation {
  readonly workbook: string;
  readonly figures: readonly Figure[];
  readonly rollUps: readonly SheetRollUp[];
  readonly written: number;
  readonly skipped: readonly Skipped[];
}

export function recalcDocument({ workbook, figures, rollUps, written, skipped }: Recalculation) {
  return {
    workbook,
    figures: [
      ...figures.map(({ sheet, at, of, achievement, status, explanation }) => ({
        sheet,
        cell: at ? cellName(at) : null,
        kind: "indicator",
        of: cellName(of),
        achievement: achievement ?? null,
        status,
        explanation: explanation.it,
      })),
      ...rollUps.flatMap(({ sheet, total }) => nodesWithCell(total).map((figure) => objectiveDocument(sheet, figure))),
    ],
    rollUps: rollUps.flatMap(({ sheet, total }) => rollUpDocuments(sheet, total)),
    questions: questionDocuments(figures),
    answered: answeredDocuments(figures),
    written,
    skipped: skipped.map(({ at, why, question }) => ({
      sheet: at.sheet,
      cell: cellName(at),
      why,
      ...(question && { question: question.it }),
    })),
  };
}

/** An objective or a grouping whose row has an achievement cell. */
interface PlacedNode extends NodeFigure {
  readonly node: PlanNode;
  readonly place: Field;
}

export function nodesWithCell(figure: NodeFigure): readonly PlacedNode[] {
  const { node, place, children } = figure;
  return [...(node && place ? [{ ...figure, node, place }] : []), ...children.flatMap(nodesWithCell)];
}

function objectiveDocument(sheet: string, { node, place, achievement, status, steps }: PlacedNode) {
  const explanation = steps.it.join(" ");
  return {
    sheet,
    cell: cellName(place.at),
    kind: "objective",
    of: cellName(node.at),
    achievement: achievement ?? null,
    status,
    explanation,
  };
}

/** Means of all objectives and groupings, outermost first, also of those without a cell to be written in. */
function rollUpDocuments(
  sheet: string,
  { node, name, achievement, status, counts, steps, children }: NodeFigure,
): readonly object[] {
  const document = {
    sheet,
    kind: node?.kind ?? "sheet",
    of: node ? cellName(node.at) : null,
    text: name,
    achievement: achievement ?? null,
    status,
    counts,
    explanation: steps.it.join(" "),
  };
  return [document, ...children.flatMap((child) => rollUpDocuments(sheet, child))];
}
