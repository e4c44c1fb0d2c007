/** Cards in which every field has a line of its own: `Indicatore | …`, `Target 2023 | …`, one card under the other. */
import type { Position } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";
import { correctionOf, type TableCorrection } from "../correction";
import { markOfLabels } from "../heading-mark";
import type { ColumnRole, NodeKind } from "../model";
import type { Entry, Line } from "../lines";
import { kindOfTitle } from "../words/groupings";
import type { HeadingRole } from "../words/heading-lexicon";
import { readWeight } from "../weight";
import { fieldAt } from "./node-of-row";
import { KIND_OF_LABEL } from "./card";
import type { TableColumn } from "./table-columns";
import type { RowDraft, TableDraft } from "./draft";
import { partsIn } from "./field-blocks";
import { NO_FIELDS } from "./field-labels";
import type { LabelledField, Part } from "./field-parts";
import type { FoundHead, HeadColumn } from "./head";
import { bareNode } from "./bare-node";
import { TWO_LEVELS } from "./outline";
import type { SheetReading } from "./sheet-reading";
import { growTree, type Tree } from "./tree";

interface Cards {
  readonly sheet: Sheet;
  readonly tree: Tree;
  readonly columns: Map<string, TableColumn>;
  readonly rows: RowDraft[];
  /** fields of the indicator that is being read */
  places: Map<TableColumn, Position> | undefined;
}

function columnFor({ columns }: Cards, { label, reading, at }: LabelledField, role: ColumnRole): TableColumn {
  const key = `${role}:${reading.year ?? ""}:${reading.ordinal ?? ""}`;
  const known = columns.get(key);
  if (known) return known;
  const heading: HeadColumn = { column: at.column, lastColumn: at.column, reading, text: label.text, at: label.at };
  const column = {
    role,
    column: at.column,
    year: reading.year,
    ordinal: reading.ordinal,
    of: reading.of,
    sure: reading.strict,
    heading,
  };
  columns.set(key, column);
  return column;
}

/** A grouping; what weighs it, or what it costs, stands in the lines below, before its indicators. */
function addGrouping({ tree, sheet }: Cards, kind: NodeKind, value: Entry, following: readonly Part[]): void {
  const own = new Map<HeadingRole, LabelledField>();
  for (const part of following) {
    if ("title" in part || part.reading.role === "indicator" || KIND_OF_LABEL[part.reading.role] !== undefined) break;
    own.set(part.reading.role, part);
  }
  const field = (role: HeadingRole) => {
    const found = own.get(role);
    return found && fieldAt(sheet, found.at.row, found.at.column);
  };
  const weight = field("weight");
  const bare = bareNode(kind, value);
  tree.add({
    ...bare,
    weight: weight ? { ...weight, value: readWeight(weight.cell) } : bare.weight,
    budget: field("budget"),
  });
}

const FIGURES: ReadonlySet<HeadingRole> = new Set<HeadingRole>(["target", "result", "achievement"]);

/** `Peso | –`: a field that the card does not have; what is expected and what came of it may still be entered. */
const isLeftOut = ({ reading, value }: LabelledField) =>
  !FIGURES.has(reading.role) && value !== undefined && /^[-–—]+$/.test(value.text);

function readField(cards: Cards, field: LabelledField, following: readonly Part[]): void {
  const { role } = field.reading;
  const kind = KIND_OF_LABEL[role];
  if (kind !== undefined) {
    cards.places = undefined;
    if (field.value) addGrouping(cards, kind, field.value, following);
  } else if (role === "indicator") {
    columnFor(cards, field, role);
    cards.places = field.value && new Map();
    if (!field.value || !cards.places) return;
    cards.rows.push({
      entry: field.value,
      row: field.at.row,
      path: cards.tree.path(),
      more: [],
      places: cards.places,
      office: undefined,
    });
  } else if (cards.places && !NO_FIELDS.has(role) && !isLeftOut(field)) {
    const column = columnFor(cards, field, role as ColumnRole);
    if (!cards.places.has(column)) cards.places.set(column, field.at);
  }
}

/** Every label once, in the order of their first lines. */
function labelsOf(parts: readonly Part[]): Entry[] {
  const labels = new Map<string, Entry>();
  for (const part of parts)
    if (!("title" in part) && !labels.has(part.label.folded)) labels.set(part.label.folded, part.label);
  return [...labels.values()];
}

/** The parts with the roles that the user gave to their labels. */
function corrected(
  parts: readonly Part[],
  labels: readonly Entry[],
  correction: TableCorrection | undefined,
): readonly Part[] {
  if (!correction || correction.decision === "no-plan") return parts;
  const chosen = new Map(correction.decision.columns.map(({ offset, ...column }) => [labels[offset]?.folded, column]));
  return parts.map((part) => {
    const column = "title" in part ? undefined : chosen.get(part.label.folded);
    if ("title" in part || !column) return part;
    return {
      ...part,
      reading: {
        ...part.reading,
        role: column.role === "none" ? "neutral" : column.role,
        year: part.underYear ? part.reading.year : column.year,
        strict: true,
      },
    };
  });
}

function readParts(cards: Cards, parts: readonly Part[]): void {
  parts.forEach((part, index) => {
    if (!("title" in part)) readField(cards, part, parts.slice(index + 1, index + 12));
    else {
      const kind = kindOfTitle(part.title.text, part.title.folded, TWO_LEVELS);
      if (kind !== undefined && kind !== "body") cards.tree.add(bareNode(kind, part.title));
    }
  });
}

/** Reads the cards of a sheet as one table; none when no indicator has a target. */
export function readFieldCards(
  sheet: Sheet,
  lines: readonly Line[],
  corrections: readonly TableCorrection[],
): SheetReading {
  const parts = partsIn(lines);
  const labels = labelsOf(parts);
  const mark = markOfLabels(labels.map(({ folded }) => folded));
  const correction = correctionOf(corrections, sheet.name, mark.checksum);
  const cards: Cards = { sheet, tree: growTree(), columns: new Map(), rows: [], places: undefined };
  readParts(cards, corrected(parts, labels, correction));
  const all = [...cards.columns.values()];
  const head: FoundHead = {
    first: 0,
    last: 0,
    columns: all.flatMap(({ heading }) => heading ?? []),
    owner: undefined,
    bounds: undefined,
    cells: labels,
    mark,
    correction,
  };
  const decided = correction ? [head] : [];
  const isPlan = correction?.decision !== "no-plan" && all.some(({ role }) => role === "target");
  const table = isPlan ? tableOf(cards, head, parts) : undefined;
  return { tables: table ? [table] : [], decided };
}

function tableOf(
  { sheet, tree, columns, rows }: Cards,
  head: FoundHead,
  parts: readonly Part[],
): TableDraft | undefined {
  const all = [...columns.values()];
  const text = all.find(({ role }) => role === "indicator");
  const [first] = rows;
  if (!text || !first) return undefined;
  const bounds = parts.flatMap((part) => ("title" in part ? [] : [part.at.row]));
  return {
    sheet,
    head,
    headings: [],
    columns: { text: text.column, mixed: false, all, levels: [], unnamed: [] },
    firstRow: bounds.reduce((low, row) => Math.min(low, row), first.row),
    lastRow: bounds.reduce((high, row) => Math.max(high, row), first.row),
    rows,
    nodes: tree.nodes(),
    carded: false,
    titled: false,
    titles: parts.flatMap((part) => ("title" in part ? [part.title.text] : [])),
    said: parts.flatMap((part) =>
      "title" in part ? [part.title.text] : [`${part.label.text} ${part.value?.text ?? ""}`],
    ),
  };
}
