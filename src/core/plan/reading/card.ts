/** Cards: lines of label and value above a heading (`Obiettivo operativo | 01.01 - …`, `Peso su AS: | 14,29%`). */
import type { NodeKind } from "../model";
import type { Entry, Line } from "../lines";
import { fold } from "../../values/fold";
import { readHeading } from "../words/read-heading";
import type { HeadingRole } from "../words/heading-lexicon";

export interface CardLine {
  readonly role: HeadingRole;
  readonly label: Entry;
  /** undefined when the label stands alone */
  readonly value: Entry | undefined;
}

export interface Card {
  /** index of its first line */
  readonly first: number;
  /** `5 | Nuove imprese, politiche attive …`: the text above the labels */
  readonly title: Entry | undefined;
  readonly lines: readonly CardLine[];
}

const LABELS: ReadonlySet<HeadingRole> = new Set<HeadingRole>([
  "area",
  "perspective",
  "programme",
  "strategic-objective",
  "operational-objective",
  "individual-objective",
  "objective",
  "weight",
  "budget",
  "office",
  "department",
  "neutral",
  "note",
  "type",
  "code",
  "source",
]);

/** The kind of objective a label introduces. */
export const KIND_OF_LABEL: Partial<Record<HeadingRole, NodeKind>> = {
  perspective: "perspective",
  area: "area",
  "strategic-objective": "strategic-objective",
  programme: "programme",
  "operational-objective": "operational-objective",
  objective: "operational-objective",
  "individual-objective": "individual-objective",
};

const MOST_LINES = 24;
const MOST_STRANGERS = 2;

/** A text that is a label of cards: marked by a colon, or a heading word for word. */
function labelIn(entry: Entry): HeadingRole | undefined {
  const reading = readHeading(entry.text.replace(/\s?:$/, ""));
  if (reading === undefined || !LABELS.has(reading.role)) return undefined;
  return reading.strict || entry.text.endsWith(":") ? reading.role : undefined;
}

/** Labels that only stand beside another pair of their line: `Obiettivo strategico | … | Perf. % | 96%`. */
const BESIDE: ReadonlySet<HeadingRole> = new Set<HeadingRole>([
  ...LABELS,
  "achievement",
  "result",
  "target",
  "status",
  "percent",
]);

function labelBeside(entry: Entry): boolean {
  const reading = readHeading(entry.text.replace(/\s?:$/, ""));
  return reading?.strict === true && BESIDE.has(reading.role);
}

/** `Obiettivo operativo | Ridurre i tempi | Peso | 30%`: labels in a line, each before its value. */
function pairsOf(line: Line): readonly Line[] {
  const { entries } = line;
  if (entries.length < 4 || entries.length % 2 === 1) return [line];
  const [first] = entries;
  const arePairs =
    first !== undefined &&
    labelIn(first) !== undefined &&
    entries.every((entry, index) => labelBeside(entry) === (index % 2 === 0));
  if (!arePairs) return [line];
  return entries.flatMap((entry, index) => {
    const value = entries[index + 1];
    return index % 2 === 0 && value ? [{ ...line, entries: [entry, value] }] : [];
  });
}

const INSIDE = /^([^:]{2,40}):\s?(\S.*)$/;

/** `PESO: 60,00%`: label and value in one cell. */
function pairInside(entry: Entry): CardLine | undefined {
  const [, label = "", rest = ""] = INSIDE.exec(entry.text) ?? [];
  const reading = label === "" ? undefined : readHeading(label);
  if (reading?.strict !== true || !LABELS.has(reading.role) || KIND_OF_LABEL[reading.role]) return undefined;
  const cell = { ...entry.cell, value: rest, text: rest };
  return { role: reading.role, label: entry, value: { ...entry, text: rest, folded: fold(rest), cell } };
}

/** The labels of a line with their values; none when it is no line of a card. */
export function readCardLines(line: Line): readonly CardLine[] {
  const inside = line.entries.flatMap((entry) => pairInside(entry) ?? []);
  const others = line.entries.filter((entry) => !inside.some(({ label }) => label === entry));
  if (others.length === 0) return inside;
  const pairs = pairsOf({ ...line, entries: others }).flatMap((pair) => readCardLine(pair) ?? []);
  return pairs.length === 0 ? [] : [...pairs, ...inside];
}

/** Reads a line as label and value; undefined when it is none. */
function readCardLine(line: Line): CardLine | undefined {
  const [first, ...rest] = line.entries;
  if (first === undefined) return undefined;
  const second = rest.find(({ folded }) => folded !== first.folded);
  const label = [first, ...(second ? [second] : [])].find((entry) => labelIn(entry) !== undefined);
  const role = label && labelIn(label);
  if (label === undefined || role === undefined) return undefined;
  const others = line.entries.filter(({ folded }) => folded !== label.folded);
  const texts = new Set(others.map(({ folded }) => folded));
  const isMarked = label.text.endsWith(":");
  if (!isMarked && (texts.size === 0 || texts.size > 2)) return undefined;
  // An added column may stand between the label and its value.
  const value = others.reduce<Entry | undefined>(
    (longest, entry) => (entry.text.length > (longest?.text.length ?? 0) ? entry : longest),
    undefined,
  );
  return { role, label, value };
}

const introducesObjective = ({ role }: CardLine) => role.endsWith("objective");

/** A line that can be the title of the card below it: a text, with or without a number before it. */
function titleIn(line: Line | undefined): Entry | undefined {
  const texts = line?.entries.filter(({ text }) => /[a-z]{3}/i.test(text)) ?? [];
  const rest = (line?.entries.length ?? 0) - texts.length;
  const [title] = [...texts].sort((left, right) => right.text.length - left.text.length);
  return rest <= 1 && new Set(texts.map(({ folded }) => folded)).size <= 2 ? title : undefined;
}

interface FoundLine {
  readonly index: number;
  readonly line: CardLine;
}

/** Above an empty row, labels of the card stand over those below it: `data` in a column of units is none. */
const labelAlong = (read: CardLine | undefined, below: FoundLine | undefined) =>
  read !== undefined && (below === undefined || below.line.label.at.column === read.label.at.column) ? read : undefined;

/** The labelled lines directly above a heading, with at most a few strangers and one empty row between them. */
function labelledLines(lines: readonly Line[], headIndex: number, floor: number): FoundLine[] {
  const found: FoundLine[] = [];
  let strangers = 0;
  let isParted = false;
  let below = lines[headIndex]?.row ?? 0;
  for (let index = headIndex - 1; index >= Math.max(floor, headIndex - MOST_LINES); index -= 1) {
    const line = lines[index];
    if (!line || below - line.row > 2) break;
    isParted ||= found.length > 0 && below - line.row > 1;
    const read = readCardLines(line);
    const isLabelled = labelAlong(read[0], isParted ? found[0] : undefined) !== undefined;
    if (isLabelled) found.unshift(...read.map((one) => ({ index, line: one })));
    strangers = isLabelled ? 0 : strangers + 1;
    if (strangers > MOST_STRANGERS) break;
    below = line.row;
  }
  return found;
}

const NUMBERED = /^([^\d:\u2013-]{4,40})\s?[\d:\u2013-]/;

/** `Centro di Responsabilità 10 - …`: says who answers, and is no title of what they answer for. */
function namesHolder({ text }: Entry): boolean {
  const [, front] = NUMBERED.exec(text) ?? [];
  const reading = front === undefined ? undefined : readHeading(front.trim());
  return reading?.strict === true && reading.role === "office";
}

interface Title {
  /** index of its line */
  readonly index: number;
  readonly entry: Entry;
}

/** The text above the first label, when no empty row lies between; a line that names who answers is passed over. */
function titleAbove(lines: readonly Line[], top: number, floor: number): Title | undefined {
  const index = top - 1;
  const above = lines[index];
  if (above === undefined || top <= floor || above.row + 1 !== lines[top]?.row) return undefined;
  const entry = titleIn(above);
  return entry && namesHolder(entry) ? titleAbove(lines, index, floor) : entry && { index, entry };
}

/** The card that stands directly above a heading; `floor` is the index above which it cannot reach. */
export function cardAbove(lines: readonly Line[], headIndex: number, floor: number): Card | undefined {
  const found = labelledLines(lines, headIndex, floor);
  const [top] = found;
  if (top === undefined || (found.length < 2 && !introducesObjective(top.line))) return undefined;
  const title = introducesObjective(top.line) ? undefined : titleAbove(lines, top.index, floor);
  return { first: title?.index ?? top.index, title: title?.entry, lines: found.map(({ line }) => line) };
}
