/** An analysis becomes a summary: the same analysis gives the same summary. */
import { describeMethodology } from "../methodology/describe-methodology";
import { interimDays } from "../methodology/interim";
import { nameOfMethodology } from "../methodology/name-of-methodology";
import type { Methodology } from "../methodology/methodology";
import { rollUp, type RolledUp, type RollUpIndicator, type RollUpNode } from "../methodology/roll-up";
import type { Analysis } from "../pipeline";
import type { NodeKind } from "../plan/model";
import { fold } from "../values/fold";
import { countOnce, type CountedIndicator } from "./counted-indicator";
import { objectiveTree, type Objective } from "./objective-tree";
import { weightsOf } from "./sheet-weights";
import { totalOf, type MissingRow, type Summary, type SummaryBlock, type SummaryRow } from "./summary";

const TITLES: readonly (readonly [NodeKind, string])[] = [
  ["perspective", "Per prospettiva"],
  ["area", "Per area strategica"],
  ["strategic-objective", "Per obiettivo strategico"],
  ["programme", "Per programma"],
  ["operational-objective", "Per obiettivo operativo"],
  ["individual-objective", "Per obiettivo individuale"],
];

export function summarise({ workbook, plan, figures, rollUps, settings: { methodology } }: Analysis): Summary {
  const indicators = countOnce({ plan, figures, methodology, dateSystem: workbook.dateSystem });
  const tree = objectiveTree(plan, indicators);
  const rows = rowsBelow(tree, rollUp(nodeOf(tree), methodology));
  const [body] = rows;
  const levels = TITLES.map(([kind, title]): SummaryBlock => ({
    title,
    rows: named(rows.filter((row) => row.kind === kind && totalOf(row.counts) > 0)),
  }));
  const offices = officeRows(indicators, methodology);
  const last: SummaryBlock =
    offices.length > 0
      ? { title: "Per ufficio", rows: offices }
      : {
          title: "Per foglio",
          rows: rollUps.map(({ sheet, total }) =>
            rowOf({ name: sheet, code: undefined, at: { sheet, row: 0, column: 0 } }, total),
          ),
        };
  return {
    workbook: workbook.name,
    years: [...new Set(figures.flatMap(({ year }) => year ?? []))].sort((left, right) => left - right),
    interim: interimDays(figures),
    methodology: { name: nameOfMethodology(methodology).it, sentences: describeMethodology(methodology).it },
    repeated: indicators.filter(({ places }) => new Set(places.map(({ sheet }) => sheet)).size > 1).length,
    body: body ?? rowOf(tree, rollUp(nodeOf(tree), methodology)),
    blocks: [...levels, last].filter((block) => block.rows.length > 0),
    unreported: indicators.filter(({ status }) => status === "unreported").map(missingRow),
    unassessable: indicators.filter(({ status }) => status === "unassessable").map(missingRow),
  };
}

function indicatorOf({ name, achievement, status }: CountedIndicator, weight?: number): RollUpIndicator {
  return { name, weight, assessment: { achievement, status } };
}

function nodeOf({ kind, name, indicators, children }: Objective, weight?: number): RollUpNode {
  const [ownWeights, weightsBelow] = [weightsOf(indicators), weightsOf(children)];
  return {
    name,
    weight,
    isStrategic: kind === "strategic-objective",
    indicators: indicators.map((indicator, index) => indicatorOf(indicator, ownWeights[index])),
    children: children.map((child, index) => nodeOf(child, weightsBelow[index])),
  };
}

interface ObjectiveRow extends SummaryRow {
  readonly kind: Objective["kind"];
  readonly above: string;
}

/** `rollUp` answers in the shape it was asked in. */
function rowsBelow(objective: Objective, rolledUp: RolledUp, above = ""): readonly ObjectiveRow[] {
  const below = objective.children.flatMap((child, index) => {
    const figure = rolledUp.children[index];
    return figure ? rowsBelow(child, figure, objective.name) : [];
  });
  return [{ ...rowOf(objective, rolledUp), kind: objective.kind, above }, ...below];
}

const LONGEST_SHORT = 36;

function rowOf(
  { name, code, at }: Pick<Objective, "name" | "code" | "at">,
  { achievement, status, counts, steps }: Omit<RolledUp, "children">,
): SummaryRow {
  const short = code ?? (name.length <= LONGEST_SHORT ? name : `${name.slice(0, LONGEST_SHORT).trimEnd()}…`);
  return { name, short, link: at, achievement, status, counts, explanation: steps.it.join(" ") };
}

/** What stands under several perspectives or areas says under which. */
function named(rows: readonly ObjectiveRow[]): readonly SummaryRow[] {
  const names = new Map<string, number>();
  for (const { name } of rows) names.set(name, (names.get(name) ?? 0) + 1);
  return rows.map(({ above, ...row }) =>
    (names.get(row.name) ?? 0) > 1 && above !== "" ? { ...row, name: `${row.name} (${above})` } : row,
  );
}

/** What several offices answer for counts with each of them, every indicator the same: their weights are shares of different objectives. */
function officeRows(indicators: readonly CountedIndicator[], methodology: Methodology): readonly SummaryRow[] {
  const byOffice = new Map<string, { readonly name: string; readonly held: CountedIndicator[] }>();
  for (const indicator of indicators) {
    const offices = indicator.offices.length > 0 ? indicator.offices : [NO_OFFICE];
    for (const name of offices) {
      const office = byOffice.get(fold(name)) ?? { name, held: [] };
      office.held.push(indicator);
      byOffice.set(fold(name), office);
    }
  }
  if ([...byOffice.values()].every(({ name }) => name === NO_OFFICE)) return [];
  return [...byOffice.values()].sort(byName).map(({ name, held }) => {
    const own = held.map((indicator) => indicatorOf(indicator));
    const mean = rollUp({ name, weight: undefined, isStrategic: false, indicators: own, children: [] }, methodology);
    return rowOf({ name, code: undefined, at: held[0]?.places[0] }, mean);
  });
}

const NO_OFFICE = "Ufficio non indicato";

/** In alphabetical order; those without an office last. */
function byName({ name: left }: { readonly name: string }, { name: right }: { readonly name: string }): number {
  if (left === NO_OFFICE || right === NO_OFFICE) return left === NO_OFFICE ? 1 : -1;
  return fold(left) < fold(right) ? -1 : 1;
}

function missingRow({ name, places: [link], explanation }: CountedIndicator): MissingRow {
  return { name, link, why: explanation };
}
