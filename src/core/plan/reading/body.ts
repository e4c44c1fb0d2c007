/** Reads the lines below a heading: groupings, indicators, and what belongs to neither. */
import { isCovered } from "../../grid/sheet";
import type { NodeKind } from "../model";
import { entryOver, type Entry, type Line } from "../lines";
import { kindByWords, kindOfTitle, namesObjective, namesOffice } from "../words/groupings";
import { isLabelled } from "../words/labelled";
import { isIndexMark, isBareTotal, isNoise, isNoRow, isTotal } from "../words/noise";
import { readNumbering } from "../words/numbering";
import type { TableColumn, TableColumns } from "./table-columns";
import type { RowDraft } from "./draft";
import { isMeasured } from "./measured";
import { addNode, readLevels, type Body } from "./node-of-row";
import { titleOf } from "./read-before";

const LONGEST_TITLE = 250;
const LETTERS = /[a-z]/;

/** What stands around a line. */
export interface Surroundings {
  /** only titles stand between the line and the next heading */
  readonly headsNext: boolean;
  readonly next: Line | undefined;
  /** directly below another line */
  readonly adjacent: boolean;
}

/** What a title says of itself whatever column it stands in. */
function kindOfItself({ text, folded }: Entry): NodeKind | undefined {
  const byWords = kindByWords(folded);
  if (byWords !== undefined && byWords !== "body") return byWords;
  return readNumbering(text)?.kind === "mission" ? "area" : undefined;
}

/** The kind of a title that stands alone in its line; undefined when it is none. */
function kindOfLone({ columns, outline }: Body, lone: Entry, line: Line, around: Surroundings): NodeKind | undefined {
  const itself = kindOfItself(lone);
  if (itself !== undefined) return itself;
  const level = columns.levels.find(({ column }) => column === lone.at.column);
  if (level !== undefined && !line.wide && !around.headsNext) return level.kind;
  const kind = kindOfTitle(lone.text, lone.folded, outline);
  if (kind !== undefined) return kind;
  if (namesObjective(lone.folded)) return "operational-objective";
  return isRemark(lone) ? undefined : kindByPlace(columns, lone, line, around);
}

/** The kind of a title that says nothing of itself: what follows tells whether it is outer or inner. */
function kindByPlace(
  { levels, text }: TableColumns,
  lone: Entry,
  { wide }: Line,
  { headsNext, next }: Surroundings,
): NodeKind | undefined {
  if (namesOffice(lone.folded)) return "section";
  if (wide || headsNext) return "area";
  // In a column of indicators only, a text alone above measured rows is the objective they stand under.
  if (levels.length > 0 || lone.at.column !== text || next === undefined) return undefined;
  return next.lone === undefined ? "operational-objective" : "area";
}

/** `(valori in migliaia di euro)`, `Peso: 30%`, a paragraph: said of the table or of the objective, not above its indicators. */
const isRemark = ({ text }: Entry) => text.length > LONGEST_TITLE || text.startsWith("(") || isLabelled(text);

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

function readLone(body: Body, line: Line, lone: Entry, around: Surroundings): Outcome {
  if (isNoise(lone.folded)) return NOTHING;
  const { text, levels, all } = body.columns;
  const numbering = readNumbering(lone.text);
  if (lone.at.column === text && numbering?.kind === "indicator")
    return { kind: "indicator", row: rowDraft(body, lone, line.row) };
  if (!line.wide && isContinued(all, lone) && kindOfTitle(lone.text, lone.folded, body.outline) === undefined)
    return { kind: "continuation" };
  const kind = kindOfLone(body, lone, line, around);
  if (kind !== undefined) {
    addNode(body, kind, lone);
    return GROUPING;
  }
  // A text alone under a heading that has columns for objectives is an indicator whose target is missing.
  return lone.at.column === text && levels.length > 0 && around.adjacent
    ? { kind: "indicator", row: rowDraft(body, lone, line.row) }
    : NOTHING;
}

/** The second row of an algorithm: `/ denominator`. */
const isContinued = (all: readonly TableColumn[], { at }: Entry) =>
  all.some(({ role, column }) => role === "algorithm" && column === at.column);

/** A row that leaves the indicators' column blank: it carries on the indicator above, or names a grouping. */
function readBlank({ columns, sheet }: Body, line: Line, previous: RowDraft | undefined): Outcome {
  if (!isMeasured(columns, line, undefined)) return GROUPING;
  const isBelow = previous?.row === line.row - 1 || isCovered(sheet, { row: line.row, column: columns.text });
  return isBelow ? { kind: "continuation" } : GROUPING;
}

/** A row with a text in the indicators' column. */
function readText(body: Body, line: Line, entry: Entry, previous: RowDraft | undefined): Outcome {
  const { columns } = body;
  const isMeant = isTotal(entry.folded) && countsSomething(columns, line, entry);
  if ((isNoRow(entry.folded) && !isMeant) || !LETTERS.test(entry.folded)) return NOTHING;
  if (previous !== undefined && repeats(columns, line, entry, previous)) return { kind: "continuation" };
  const isTitle = !isMeasured(columns, line, entry) && readNumbering(entry.text)?.kind !== "indicator";
  const kind = isTitle ? kindOfUnmeasured(body, entry) : undefined;
  if (kind === undefined) return { kind: "indicator", row: rowDraft(body, entry, line.row) };
  addNode(body, kind, entry);
  return GROUPING;
}

/** A text that begins like a total, with a target of its own, is what is measured: a total has neither. */
const countsSomething = ({ all }: TableColumns, line: Line, entry: Entry) =>
  !isBareTotal(entry.folded) &&
  all.some(({ role, column }) => role === "target" && entryOver(line, column) !== undefined);

/** `OBIETTIVO STRATEGICO 1.1 | 70%`: a grouping outside the indicators' column, with the figures of its own row. */
function groupingBeside({ columns, outline }: Body, line: Line): { kind: NodeKind; title: Entry } | undefined {
  const title = titleOf(line);
  if (title === undefined || title.at.column === columns.text) return undefined;
  const isCoded = readNumbering(title.text)?.kind === "lettered";
  const kind = isCoded ? kindOfTitle(title.text, title.folded, outline) : kindByWords(title.folded);
  return kind === undefined || kind === "body" ? undefined : { kind, title };
}

/** Reads one line of the body; `previous` is the indicator above it. */
export function readBodyLine(body: Body, line: Line, previous: RowDraft | undefined, around: Surroundings): Outcome {
  if (line.lone !== undefined) return readLone(body, line, line.lone, around);
  const [first] = line.entries;
  const entry = line.entries.find(({ at }) => at.column === body.columns.text);
  const isSum = first !== undefined && isTotal(first.folded) && !(entry && countsSomething(body.columns, line, entry));
  if (first === undefined || isSum || line.entries.every(({ folded }) => isIndexMark(folded))) return NOTHING;
  const beside = groupingBeside(body, line);
  if (beside) {
    addNode(body, beside.kind, beside.title);
    return GROUPING;
  }
  readLevels(body, line);
  return entry === undefined ? readBlank(body, line, previous) : readText(body, line, entry, previous);
}

/** An indicator taken apart and repeated beside the second row of its algorithm. */
function repeats(columns: TableColumns, line: Line, entry: Entry, previous: RowDraft): boolean {
  if (entry.folded !== previous.entry.folded || line.row !== previous.row + 1) return false;
  const algorithm = columns.all.find(({ role }) => role === "algorithm");
  return algorithm !== undefined && (entryOver(line, algorithm.column)?.text.startsWith("/") ?? false);
}
