/** Reads the tables of one sheet, from top to bottom. */
import type { Sheet } from "../../grid/sheet";
import type { TableCorrection } from "../correction";
import type { Entry, Line } from "../lines";
import { kindOfTitle } from "../words/groupings";
import { bareNode } from "./bare-node";
import { readBodyLine } from "./body";
import type { Card } from "./card";
import { settleColumns } from "./columns";
import type { RowDraft, TableDraft } from "./draft";
import { findHeads } from "./find-heads";
import { headingRows, type FoundHead } from "./head";
import type { Body } from "./node-of-row";
import { outlineOf, repeatingLevels, TWO_LEVELS } from "./outline";
import { plantCard, valueUnder } from "./plant-card";
import { readBefore } from "./read-before";
import { regionsOf, type Region } from "./regions";
import type { SheetReading } from "./sheet-reading";
import { stripsOf } from "./strips";
import { shapeOf, titlesAbove } from "./titles-above";
import { growTree, type Tree } from "./tree";

function readRows(
  body: Body,
  lines: readonly Line[],
  hasNext: boolean,
  card: Card | undefined,
): { rows: RowDraft[]; lastRow: number | undefined } {
  const rows: RowDraft[] = [];
  const office = card && (valueUnder(card, "office") ?? valueUnder(card, "department"))?.at;
  const lastFull = lines.findLastIndex(({ lone }) => lone === undefined);
  let lastRow: number | undefined;
  lines.forEach((line, index) => {
    const around = {
      headsNext: hasNext && index > lastFull,
      next: lines[index + 1],
      adjacent: lines[index - 1]?.row === line.row - 1,
    };
    const previous = rows[rows.length - 1];
    const outcome = readBodyLine(body, line, previous, around);
    if (outcome.kind === "indicator") rows.push({ ...outcome.row, office });
    if (outcome.kind === "continuation" && previous)
      rows[rows.length - 1] = { ...previous, more: [...previous.more, line.row] };
    if (outcome.kind === "indicator" || outcome.kind === "continuation") lastRow = line.row;
  });
  return { rows, lastRow };
}

/** The texts of a line one by one, and together. */
function textsOf(entries: readonly Entry[]): readonly string[] {
  const texts = entries.map(({ text }) => text);
  return texts.length > 1 ? [...texts, texts.join(" ")] : texts;
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
  const body: Body = {
    sheet,
    columns,
    outline: outline.levels,
    repeating: repeatingLevels(sheet, columns, lines),
    tree,
  };
  if (head.owner)
    tree.add(
      bareNode(kindOfTitle(head.owner.text, head.owner.folded, TWO_LEVELS) ?? "strategic-objective", head.owner),
    );
  const { rows, lastRow } = readRows(body, lines, hasNext, card);
  const firstRow = Math.min(...head.columns.map(({ at }) => at.row));
  return {
    sheet,
    head,
    headings: [headingRows(head)],
    columns,
    firstRow,
    lastRow: lastRow ?? firstRow,
    rows,
    nodes: tree.nodes().slice(before),
    carded: card !== undefined,
    titled: card?.title !== undefined,
    titles: region.above.flatMap(({ lone }) => (lone ? [lone.text] : [])),
    said: region.above.flatMap(({ entries }) => textsOf(entries)),
  };
}

/** Continues a table that was interrupted by its own heading; a first part without rows could not tell its columns. */
function joined(left: TableDraft, right: TableDraft): TableDraft {
  const columns = left.rows.length === 0 ? right.columns : left.columns;
  return {
    ...left,
    columns,
    headings: [...left.headings, ...right.headings],
    lastRow: right.lastRow,
    rows: [...left.rows, ...right.rows],
    nodes: [...left.nodes, ...right.nodes],
  };
}

/** Neither under a card nor under an objective of its own. */
const standsAlone = ({ card, head }: Region) => card === undefined && head.owner === undefined;

const isSetAside = ({ correction }: FoundHead) => correction?.decision === "no-plan";

/** The tables of a sheet, in order; years are not decided yet. */
export function readSheet(sheet: Sheet, all: readonly Line[], corrections: readonly TableCorrection[]): SheetReading {
  const strips = stripsOf(sheet.name, all, corrections).map((lines) => readStrip(sheet, lines, corrections));
  return { tables: strips.flatMap(({ tables }) => tables), decided: strips.flatMap(({ decided }) => decided) };
}

/** The tables that stand below each other. */
function readStrip(sheet: Sheet, all: readonly Line[], corrections: readonly TableCorrection[]): SheetReading {
  const heads = findHeads(sheet.name, all, corrections);
  const { namesPart, repeated } = titlesAbove(all, heads);
  const regions = regionsOf(all, heads).map((region) => ({
    ...region,
    body: region.body.filter(({ row }) => !repeated.has(row)),
  }));
  const tree = growTree();
  const tables: TableDraft[] = [];
  const byShape = new Map<string, number>();
  regions.forEach((region, index) => {
    const { head, card } = region;
    const shape = shapeOf(head);
    const at = card === undefined ? byShape.get(shape) : undefined;
    const previous = at === undefined ? undefined : tables[at];
    if (index > 0 && previous === undefined && standsAlone(region)) tree.reset();
    readBefore(sheet, region, tree, { headRow: headingRows(head).row, namesPart: namesPart && index === 0 });
    if (isSetAside(head)) return;
    const table = readRegion(sheet, region, tree, index < regions.length - 1);
    if (!table) return;
    if (at !== undefined && previous) tables[at] = joined(previous, table);
    else byShape.set(shape, tables.push(table) - 1);
  });
  return { tables, decided: heads.filter(({ correction }) => correction !== undefined) };
}
