/** Cards in which every field has a line of its own: `Indicatore | …`, `Target 2023 | …`, one card under the other. */
import type { Position } from "../../grid/address";
import type { Sheet } from "../../grid/sheet";
import type { ColumnRole, NodeKind } from "../model";
import type { Entry, Line } from "../lines";
import { kindOfTitle } from "../words/groupings";
import type { HeadingRole } from "../words/heading-lexicon";
import { isNoise } from "../words/noise";
import { readHeading, type HeadingReading } from "../words/read-heading";
import { readWeight } from "../weight";
import { fieldAt } from "./body";
import { KIND_OF_LABEL } from "./card";
import type { TableColumn } from "./columns";
import type { RowDraft, TableDraft } from "./draft";
import type { HeadColumn } from "./head";
import { bareNode } from "./bare-node";
import { growTree, type Tree } from "./tree";

/** A label with the place of its value; the value is undefined when that place is empty. */
interface LabelledField {
  readonly label: Entry;
  readonly reading: HeadingReading;
  readonly at: Position;
  readonly value: Entry | undefined;
}

type Part = { readonly title: Entry } | LabelledField;

const NO_FIELDS: ReadonlySet<HeadingRole> = new Set<HeadingRole>(["neutral", "foreign", "interim", "percent", "year"]);
const OUTLINE: readonly NodeKind[] = ["strategic-objective", "operational-objective"];

function readLabel({ text }: Entry): HeadingReading | undefined {
  const reading = readHeading(text.replace(/\s?:$/, ""));
  return reading !== undefined && (reading.strict || text.endsWith(":")) ? reading : undefined;
}

/** A text that can only be a label; `Tempi` or `Attività` may as well be a value. */
function namesField(entry: Entry): boolean {
  const reading = readLabel(entry);
  return reading !== undefined && !NO_FIELDS.has(reading.role);
}

/** The labelled fields of a line, several pairs side by side too; a text alone may be a title. */
function partsOf({ entries, lone, row }: Line): Part[] {
  const [first] = entries;
  if (lone !== undefined && first !== undefined && readLabel(lone) === undefined) return isNoise(lone.folded) ? [] : [{ title: first }];
  const parts: Part[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    const label = entries[index];
    const reading = label && readLabel(label);
    if (label === undefined || reading === undefined) continue;
    const next = entries[index + 1];
    const value = next !== undefined && !namesField(next) ? next : undefined;
    parts.push({ label, reading, value, at: value?.at ?? { row, column: label.lastColumn + 1 } });
    if (value) index += 1;
  }
  return parts;
}

interface Cards {
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
  const column = { role, column: at.column, year: reading.year, ordinal: reading.ordinal, of: reading.of, sure: reading.strict, heading };
  columns.set(key, column);
  return column;
}

/** A grouping; what weighs it, or what it costs, stands in the lines below, before its indicators. */
function addGrouping({ tree }: Cards, sheet: Sheet, kind: NodeKind, value: Entry, following: readonly Part[]): void {
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
  tree.add({ ...bare, weight: weight ? { ...weight, value: readWeight(weight.cell) } : bare.weight, budget: field("budget") });
}

function readField(cards: Cards, sheet: Sheet, field: LabelledField, following: readonly Part[]): void {
  const { role } = field.reading;
  const kind = KIND_OF_LABEL[role];
  if (kind !== undefined) {
    cards.places = undefined;
    if (field.value) addGrouping(cards, sheet, kind, field.value, following);
  } else if (role === "indicator") {
    columnFor(cards, field, role);
    cards.places = field.value && new Map();
    if (!field.value || !cards.places) return;
    cards.rows.push({ entry: field.value, row: field.at.row, path: cards.tree.path(), more: [], places: cards.places, office: undefined });
  } else if (cards.places && !NO_FIELDS.has(role)) {
    const column = columnFor(cards, field, role as ColumnRole);
    if (!cards.places.has(column)) cards.places.set(column, field.at);
  }
}

/** Reads the cards of a sheet as one table; none when no indicator has a target. */
export function readFieldCards(sheet: Sheet, lines: readonly Line[]): TableDraft[] {
  const parts = lines.flatMap(partsOf);
  const cards: Cards = { tree: growTree(), columns: new Map(), rows: [], places: undefined };
  parts.forEach((part, index) => {
    if (!("title" in part)) readField(cards, sheet, part, parts.slice(index + 1, index + 12));
    else {
      const kind = kindOfTitle(part.title.text, part.title.folded, OUTLINE);
      if (kind !== undefined && kind !== "body") cards.tree.add(bareNode(kind, part.title));
    }
  });
  const all = [...cards.columns.values()];
  const text = all.find(({ role }) => role === "indicator");
  const [first] = cards.rows;
  if (!text || !first || !all.some(({ role }) => role === "target")) return [];
  const bounds = parts.flatMap((part) => ("title" in part ? [] : [part.at.row]));
  const columns = all.flatMap(({ heading }) => heading ?? []);
  return [
    {
      sheet,
      head: { first: 0, last: 0, columns, owner: undefined, bounds: undefined },
      columns: { text: text.column, mixed: false, all, levels: [] },
      firstRow: bounds.reduce((low, row) => Math.min(low, row), first.row),
      lastRow: bounds.reduce((high, row) => Math.max(high, row), first.row),
      rows: cards.rows,
      nodes: cards.tree.nodes(),
      carded: false,
      titled: false,
      titles: parts.flatMap((part) => ("title" in part ? [part.title.text] : [])),
    },
  ];
}
