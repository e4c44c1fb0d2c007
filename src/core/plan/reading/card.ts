/** Cards: lines of label and value above a heading (`Obiettivo operativo | 01.01 - …`, `Peso su AS: | 14,29%`). */
import type { NodeKind } from "../model";
import type { Entry, Line } from "../lines";
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

/** `Obiettivo operativo | Ridurre i tempi | Peso | 30%`: two labels in a line, each before its value. */
function pairsOf(line: Line): readonly Line[] {
  const [label, value, second, last, ...more] = line.entries;
  if (!label || !value || !second || !last || more.length > 0) return [line];
  const arePairs =
    [label, second].every((entry) => labelIn(entry) !== undefined) &&
    [value, last].every((entry) => labelIn(entry) === undefined);
  return arePairs
    ? [
        { ...line, entries: [label, value] },
        { ...line, entries: [second, last] },
      ]
    : [line];
}

/** The labels of a line with their values; none when it is no line of a card. */
function readCardLines(line: Line): readonly CardLine[] {
  return pairsOf(line).flatMap((pair) => readCardLine(pair) ?? []);
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

/** The text above the first label, when no empty row lies between. */
function titleAbove(lines: readonly Line[], top: number, floor: number): Entry | undefined {
  const above = lines[top - 1];
  const isAdjacent = above !== undefined && top > floor && above.row + 1 === lines[top]?.row;
  return isAdjacent ? titleIn(above) : undefined;
}

/** The card that stands directly above a heading; `floor` is the index above which it cannot reach. */
export function cardAbove(lines: readonly Line[], headIndex: number, floor: number): Card | undefined {
  const found = labelledLines(lines, headIndex, floor);
  const [top] = found;
  if (top === undefined || (found.length < 2 && !introducesObjective(top.line))) return undefined;
  const title = introducesObjective(top.line) ? undefined : titleAbove(lines, top.index, floor);
  return { first: title === undefined ? top.index : top.index - 1, title, lines: found.map(({ line }) => line) };
}
