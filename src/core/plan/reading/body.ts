/** Reads the lines below a heading: groupings, indicators, and what belongs to neither. */
import { cellAt, isCovered, ownerOf, type Sheet } from "../../grid/sheet";
import type { Field, NodeKind, PlanNode } from "../model";
import { entryOver, type Entry, type Line } from "../lines";
import { kindByWords, kindOfTitle, namesObjective } from "../words/groupings";
import { isIndexMark, isNoise, isTotal } from "../words/noise";
import { readNumbering } from "../words/numbering";
import { readWeight, weightInText } from "../weight";
import type { Level, TableColumn, TableColumns } from "./columns";
import type { RowDraft } from "./draft";
import type { NodeDraft, Tree } from "./tree";

export interface Body {
  readonly sheet: Sheet;
  readonly columns: TableColumns;
  /** kinds of the outline's depths */
  readonly outline: readonly NodeKind[];
  /** levels whose every row repeats the text: the same text is the same node */
  readonly repeating: ReadonlySet<number>;
  readonly tree: Tree;
}

/** Roles whose cells only an indicator fills. */
const PROOFS = new Set(["algorithm", "target", "result", "baseline", "unit", "type", "deviation"]);

export function fieldAt(sheet: Sheet, row: number, column: number): Field {
  const at = ownerOf(sheet, { row, column });
  return { at, cell: cellAt(sheet, at) };
}

/** A column of the row's own node: of its weight only where the heading speaks of objectives, or none of either. */
function fieldOf(body: Body, row: number, test: (column: TableColumn) => boolean): Field | undefined {
  const column = body.columns.all.find(test);
  return column && fieldAt(body.sheet, row, column.column);
}

function draftOf(body: Body, kind: NodeKind, entry: Entry): NodeDraft {
  const { row } = entry.at;
  const owned = body.columns.mixed;
  const weight = fieldOf(body, row, ({ role, of }) => role === "weight" && (of === "objective" || (owned && of === undefined)));
  const inline = weightInText(entry.text);
  return {
    kind,
    text: entry.text,
    at: entry.at,
    code: readNumbering(entry.text)?.code,
    weight: weight ? { ...weight, value: readWeight(weight.cell) } : inline === undefined ? undefined : { at: entry.at, cell: entry.cell, value: inline },
    budget: fieldOf(body, row, ({ role }) => role === "budget"),
    achievement: owned ? fieldOf(body, row, ({ role }) => role === "achievement") : undefined,
  };
}

function addNode(body: Body, kind: NodeKind, entry: Entry): PlanNode {
  return body.tree.add(draftOf(body, kind, entry));
}

/** Puts the row's own groupings into the tree; a blank or covered cell leaves the one above in force. */
function readLevels(body: Body, line: Line): void {
  let changed = false;
  for (const { kind, column } of body.columns.levels) {
    const entry = line.entries.find(({ at }) => at.column === column);
    if (entry === undefined) continue;
    const same = body.repeating.has(column) && !changed && body.tree.current(kind)?.text === entry.text;
    if (same) continue;
    addNode(body, kind, entry);
    changed = true;
  }
}

/** Whether the row measures something: it is an indicator's and no title. */
export function isMeasured(columns: TableColumns, line: Line, text: Entry | undefined): boolean {
  // Offices also enter results beside their objectives: a title with a number needs more than that.
  const isTitle = text !== undefined && readNumbering(text.text) !== undefined && columns.all.some(({ role }) => role === "target");
  return columns.all.some((column) => {
    if (!PROOFS.has(column.role) || (isTitle && column.role === "result")) return false;
    const entry = entryOver(line, column.column);
    return entry !== undefined && entry !== text && (text === undefined || entry.folded !== text.folded || typeof entry.cell.value === "number");
  });
}

/** The kind of a title that stands alone in its line; undefined when it is none. */
function kindOfLone(body: Body, lone: Entry, line: Line, headsNext: boolean): NodeKind | undefined {
  const level: Level | undefined = line.wide ? undefined : body.columns.levels.find(({ column }) => column === lone.at.column);
  const byWords = kindByWords(lone.folded) ?? (readNumbering(lone.text)?.kind === "mission" ? "area" : undefined);
  if (byWords !== undefined && byWords !== "body") return byWords;
  if (level !== undefined && !headsNext) return level.kind;
  const kind = kindOfTitle(lone.text, lone.folded, body.outline);
  if (kind !== undefined) return kind;
  if (namesObjective(lone.folded)) return "operational-objective";
  return line.wide || headsNext ? "area" : undefined;
}

/** The kind of a row without measures in the indicators' column. */
function kindOfUnmeasured(body: Body, entry: Entry): NodeKind | undefined {
  const { columns, outline } = body;
  if (columns.levels.length > 0 && !columns.mixed) return undefined;
  const kind = kindOfTitle(entry.text, entry.folded, outline);
  if (kind !== undefined) return kind;
  return columns.mixed || namesObjective(entry.folded) ? "operational-objective" : undefined;
}

function rowDraft(body: Body, entry: Entry, row: number): RowDraft {
  const { tree } = body;
  const path = readNumbering(entry.text)?.strategic === true ? tree.pathTo("strategic-objective") : tree.path();
  return { entry, row, path, more: [], places: undefined, office: undefined };
}

/** What a line turned out to be. */
export type Outcome =
  | { readonly kind: "indicator"; readonly row: RowDraft }
  | { readonly kind: "continuation" }
  | { readonly kind: "grouping" }
  | { readonly kind: "nothing" };

const NOTHING: Outcome = { kind: "nothing" };
const GROUPING: Outcome = { kind: "grouping" };

function readLone(body: Body, line: Line, lone: Entry, headsNext: boolean): Outcome {
  if (isNoise(lone.folded)) return NOTHING;
  const { text, levels, all } = body.columns;
  const numbering = readNumbering(lone.text);
  if (lone.at.column === text && numbering?.kind === "indicator") return { kind: "indicator", row: rowDraft(body, lone, line.row) };
  if (!line.wide && isContinued(all, lone) && kindOfTitle(lone.text, lone.folded, body.outline) === undefined) return { kind: "continuation" };
  const kind = kindOfLone(body, lone, line, headsNext);
  if (kind !== undefined) {
    addNode(body, kind, lone);
    return GROUPING;
  }
  // A text alone under a heading that has columns for objectives is an indicator whose target is missing.
  return lone.at.column === text && levels.length > 0 ? { kind: "indicator", row: rowDraft(body, lone, line.row) } : NOTHING;
}

/** The second row of an algorithm: `/ denominator`. */
const isContinued = (all: readonly TableColumn[], { at }: Entry) => all.some(({ role, column }) => role === "algorithm" && column === at.column);

/** Reads one line of the body; `previous` is the indicator above it. */
export function readBodyLine(body: Body, line: Line, previous: RowDraft | undefined, headsNext: boolean): Outcome {
  const { columns, sheet } = body;
  if (line.lone !== undefined) return readLone(body, line, line.lone, headsNext);
  const [first] = line.entries;
  if (first === undefined || isTotal(first.folded) || line.entries.every(({ folded }) => isIndexMark(folded))) return NOTHING;
  readLevels(body, line);
  const entry = line.entries.find(({ at }) => at.column === columns.text);
  if (entry === undefined) {
    const measured = isMeasured(columns, line, undefined);
    return measured && (previous?.row === line.row - 1 || isCovered(sheet, { row: line.row, column: columns.text })) ? { kind: "continuation" } : GROUPING;
  }
  if (isNoise(entry.folded)) return NOTHING;
  if (previous !== undefined && repeats(columns, line, entry, previous)) return { kind: "continuation" };
  if (!isMeasured(columns, line, entry) && readNumbering(entry.text)?.kind !== "indicator") {
    const kind = kindOfUnmeasured(body, entry);
    if (kind !== undefined) {
      addNode(body, kind, entry);
      return GROUPING;
    }
  }
  return { kind: "indicator", row: rowDraft(body, entry, line.row) };
}

/** An indicator taken apart and repeated beside the second row of its algorithm. */
function repeats(columns: TableColumns, line: Line, entry: Entry, previous: RowDraft): boolean {
  if (entry.folded !== previous.entry.folded || line.row !== previous.row + 1) return false;
  const algorithm = columns.all.find(({ role }) => role === "algorithm");
  return algorithm !== undefined && (entryOver(line, algorithm.column)?.text.startsWith("/") ?? false);
}
