/** Reads the tables of one sheet, from top to bottom. */
import type { Sheet } from "../../grid/sheet";
import { fold } from "../../values/fold";
import type { NodeKind } from "../model";
import { clipLine, type Line } from "../lines";
import { kindOfTitle } from "../words/groupings";
import { isNoise } from "../words/noise";
import { readNumbering } from "../words/numbering";
import { isMeasured, readBodyLine, type Body } from "./body";
import { bareNode } from "./bare-node";
import { cardAbove, KIND_OF_LABEL, type Card } from "./card";
import { settleColumns, type TableColumns } from "./columns";
import type { RowDraft, TableDraft } from "./draft";
import { findHeads } from "./find-heads";
import type { Head } from "./head";
import { growTree, type Tree } from "./tree";
import { readWeight } from "../weight";

const THREE_LEVELS: readonly NodeKind[] = ["area", "strategic-objective", "operational-objective"];
const TWO_LEVELS: readonly NodeKind[] = ["strategic-objective", "operational-objective"];

/** A heading with the lines that are its own. */
interface Region {
  readonly head: Head;
  readonly card: Card | undefined;
  /** lines above the heading that belong to it, below the previous body */
  readonly above: readonly Line[];
  readonly body: readonly Line[];
}

function regionsOf(lines: readonly Line[], heads: readonly Head[]): Region[] {
  const cards = heads.map((head, index) => cardAbove(lines, head.first, (heads[index - 1]?.last ?? -1) + 1));
  return heads.map((head, index) => {
    // Heads side by side share their rows: the region ends where the next row of heads begins.
    let nextIndex = index + 1;
    while (heads[nextIndex]?.first === head.first) nextIndex += 1;
    const end = cards[nextIndex]?.first ?? heads[nextIndex]?.first ?? lines.length;
    const start = index === 0 ? 0 : (cards[index]?.first ?? head.first);
    const body = lines.slice(head.last + 1, end);
    return { head, card: cards[index], above: lines.slice(start, head.first), body: clipTo(head, body) };
  });
}

function clipTo({ bounds }: Head, lines: readonly Line[]): readonly Line[] {
  return bounds ? lines.flatMap((line) => clipLine(line, bounds.left, bounds.right) ?? []) : lines;
}

/** Whether titles and indicators share a column, and how deep their numbers go. */
function outlineOf(columns: TableColumns, body: readonly Line[]): { readonly mixed: boolean; readonly levels: readonly NodeKind[] } {
  let deep = false;
  let coded = false;
  let numbered = false;
  for (const line of body) {
    const entry = line.lone ?? line.entries.find(({ at }) => at.column === columns.text);
    const numbering = entry && readNumbering(entry.text);
    if (entry === undefined || numbering === undefined) continue;
    if (numbering.kind === "indicator" || numbering.kind === "objective") coded = true;
    else if (numbering.kind === "outline" && !isMeasured(columns, line, entry)) {
      numbered = true;
      deep ||= numbering.depth > 2;
    }
  }
  const alone = columns.levels.every(({ kind }) => kind === "perspective" || kind === "individual-objective");
  return { mixed: columns.mixed || (coded && alone), levels: coded || (deep && numbered) ? THREE_LEVELS : TWO_LEVELS };
}

const NEARLY_ALL = 0.9;

/** Levels that are filled beside nearly every indicator and nowhere merged: there a repeated text is the same node. */
function repeatingLevels(sheet: Sheet, { levels, text }: TableColumns, body: readonly Line[]): ReadonlySet<number> {
  const rows = body.filter(({ lone, entries }) => lone === undefined && entries.some(({ at }) => at.column === text));
  const isMerged = (column: number) => sheet.merged.some((area) => area.rows > 1 && area.column <= column && column < area.column + area.columns);
  const filled = levels.filter(({ column }) => {
    const own = rows.filter(({ entries }) => entries.some(({ at }) => at.column === column));
    return own.length >= rows.length * NEARLY_ALL && !isMerged(column);
  });
  return new Set(filled.map(({ column }) => column));
}

/** Titles above the first heading name a grouping only by their words or number; the first one may be the sheet's own name. */
function readTitles(sheet: Sheet, lines: readonly Line[], tree: Tree): void {
  const name = fold(sheet.name);
  for (const { lone } of lines) {
    if (lone === undefined || isNoise(lone.folded) || lone.folded.startsWith(name)) continue;
    const kind = kindOfTitle(lone.text, lone.folded, TWO_LEVELS);
    if (kind !== undefined && kind !== "body") tree.add(bareNode(kind, lone));
  }
}

const valueUnder = (card: Card, role: string) => card.lines.find((line) => line.role === role)?.value;

/** The objective of a card, with the weight and money of its lines; other labels of a titled card describe it. */
function plantCard(card: Card, tree: Tree): void {
  const weight = valueUnder(card, "weight");
  const budget = valueUnder(card, "budget");
  const fields = {
    ...(weight ? { weight: { at: weight.at, cell: weight.cell, value: readWeight(weight.cell) } } : {}),
    ...(budget ? { budget: { at: budget.at, cell: budget.cell } } : {}),
  };
  if (card.title) tree.add({ ...bareNode("strategic-objective", card.title), ...fields });
  const named = card.lines.flatMap(({ role, value }) => {
    const kind = KIND_OF_LABEL[role];
    const isBelow = card.title === undefined || kind === "operational-objective" || kind === "individual-objective";
    return kind !== undefined && value !== undefined && isBelow ? [{ kind, value }] : [];
  });
  named.forEach(({ kind, value }, index) => {
    tree.add({ ...bareNode(kind, value), ...(index === named.length - 1 && card.title === undefined ? fields : {}) });
  });
}

/** The same for headings that continue a table after a page break, or under the next objective. */
const shapeOf = ({ columns }: Head) => columns.map(({ column, reading }) => `${column}:${reading.role}:${reading.year ?? ""}`).join("|");

function readRows(body: Body, lines: readonly Line[], hasNext: boolean, card: Card | undefined): { rows: RowDraft[]; lastRow: number | undefined } {
  const rows: RowDraft[] = [];
  const office = card && (valueUnder(card, "office") ?? valueUnder(card, "department"))?.at;
  const lastFull = lines.findLastIndex(({ lone }) => lone === undefined);
  let lastRow: number | undefined;
  lines.forEach((line, index) => {
    const headsNext = hasNext && index > lastFull;
    const previous = rows[rows.length - 1];
    const outcome = readBodyLine(body, line, previous, headsNext);
    if (outcome.kind === "indicator") rows.push({ ...outcome.row, office });
    if (outcome.kind === "continuation" && previous) rows[rows.length - 1] = { ...previous, more: [...previous.more, line.row] };
    if (outcome.kind === "indicator" || outcome.kind === "continuation") lastRow = line.row;
  });
  return { rows, lastRow };
}

function readRegion(sheet: Sheet, region: Region, tree: Tree, hasNext: boolean): TableDraft | undefined {
  const { head, card, body: lines } = region;
  const settled = settleColumns(head, lines, false);
  if (!settled) return undefined;
  const outline = outlineOf(settled, lines);
  const columns = outline.mixed === settled.mixed ? settled : settleColumns(head, lines, true);
  if (!columns) return undefined;
  const before = tree.nodes().length;
  if (card) plantCard(card, tree);
  const body: Body = { sheet, columns, outline: outline.levels, repeating: repeatingLevels(sheet, columns, lines), tree };
  if (head.owner) tree.add(bareNode(kindOfTitle(head.owner.text, head.owner.folded, TWO_LEVELS) ?? "strategic-objective", head.owner));
  const { rows, lastRow } = readRows(body, lines, hasNext, card);
  const firstRow = Math.min(...head.columns.map(({ at }) => at.row));
  return {
    sheet, head, columns, firstRow, lastRow: lastRow ?? firstRow, rows, nodes: tree.nodes().slice(before), carded: card !== undefined, titled: card?.title !== undefined,
    titles: region.above.flatMap(({ lone }) => (lone ? [lone.text] : [])),
  };
}

/** Continues a table that was interrupted by its own heading. */
function joined(left: TableDraft, right: TableDraft): TableDraft {
  return { ...left, lastRow: right.lastRow, rows: [...left.rows, ...right.rows], nodes: [...left.nodes, ...right.nodes] };
}

/** The tables of a sheet, in order; years are not decided yet. */
export function readSheet(sheet: Sheet, lines: readonly Line[]): TableDraft[] {
  const regions = regionsOf(lines, findHeads(lines));
  const tree = growTree();
  const tables: TableDraft[] = [];
  const byShape = new Map<string, number>();
  regions.forEach((region, index) => {
    const { head, card } = region;
    const shape = shapeOf(head);
    const at = card === undefined ? byShape.get(shape) : undefined;
    const previous = at === undefined ? undefined : tables[at];
    if (index === 0) readTitles(sheet, card ? lines.slice(0, card.first) : region.above, tree);
    else if (previous === undefined && card === undefined && head.owner === undefined) tree.reset();
    const table = readRegion(sheet, region, tree, index < regions.length - 1);
    if (!table) return;
    if (at !== undefined && previous) tables[at] = joined(previous, table);
    else byShape.set(shape, tables.push(table) - 1);
  });
  return tables;
}
