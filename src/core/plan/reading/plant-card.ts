/** Puts what a card says into the tree. */
import { readWeight } from "../weight";
import type { Entry } from "../lines";
import { bareNode } from "./bare-node";
import { KIND_OF_LABEL, type Card } from "./card";
import type { Tree } from "./tree";

export const valueUnder = (card: Card, role: string): Entry | undefined =>
  card.lines.find((line) => line.role === role)?.value;

/** Weight and money from the card's lines. */
function fieldsOf(card: Card) {
  const weight = valueUnder(card, "weight");
  const budget = valueUnder(card, "budget");
  return {
    ...(weight ? { weight: { at: weight.at, cell: weight.cell, value: readWeight(weight.cell) } } : {}),
    ...(budget ? { budget: { at: budget.at, cell: budget.cell } } : {}),
  };
}

/** The objective of a card, with the weight and money of its lines; the other labels of a titled card describe it. */
export function plantCard(card: Card, tree: Tree): void {
  const fields = fieldsOf(card);
  const { title } = card;
  if (title) tree.add({ ...bareNode("strategic-objective", title), ...fields });
  const named = card.lines.flatMap(({ role, value }) => {
    const kind = KIND_OF_LABEL[role];
    const isBelow = title === undefined || kind === "operational-objective" || kind === "individual-objective";
    return kind !== undefined && value !== undefined && isBelow ? [{ kind, value }] : [];
  });
  named.forEach(({ kind, value }, index) => {
    const isLast = index === named.length - 1;
    tree.add({ ...bareNode(kind, value), ...(isLast && title === undefined ? fields : {}) });
  });
}
