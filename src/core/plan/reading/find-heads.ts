/** Finds the headings of tables, in one row or two: those that prove a plan, and those that the user taught. */
import { correctionOf, type TableCorrection } from "../correction";
import { markOf } from "../heading-mark";
import type { Line } from "../lines";
import { rememberLast } from "../../values/remember";
import { headingCells, headOf, rememberingReader } from "./heading-cells";
import type { FoundHead, Head } from "./head";
import { sideBySide } from "./side-by-side";
import { taughtHeads } from "./taught-heads";
import { twoRowHead, type ReadLine } from "./two-row-heading";

const rememberCells = rememberLast<Line, ReadLine>();

function headAt(read: readonly ReadLine[], index: number): Head | undefined {
  const current = read[index];
  if (!current) return undefined;
  return twoRowHead(read, index) ?? (current.line.entries.length < 2 ? undefined : headOf(current, index, index));
}

/** The texts of a heading within its own columns; an objective that heads its indicators is none of them. */
function cellsOf({ first, last, owner, bounds }: Head, lines: readonly Line[]) {
  const entries = lines.slice(first, last + 1).flatMap((line) => line.entries);
  return entries.filter(
    (entry) => entry !== owner && (!bounds || (entry.at.column >= bounds.left && entry.at.column <= bounds.right)),
  );
}

/** All headings of a sheet, from top to bottom. */
export function findHeads(sheet: string, lines: readonly Line[], corrections: readonly TableCorrection[]): FoundHead[] {
  const reader = rememberingReader();
  const read = lines.map((line) => rememberCells(line, [], () => ({ line, ...headingCells(line, reader) })));
  const taught = taughtHeads(sheet, lines, corrections);
  const heads: FoundHead[] = [];
  for (let index = 0; index < read.length; index += 1) {
    const head = headAt(read, index);
    const own = taught.get(index);
    const found =
      own && own.last !== head?.last
        ? [own]
        : head
          ? sideBySide(head).map((part) => marked(sheet, part, lines, corrections))
          : [];
    heads.push(...found);
    index = found[0]?.last ?? index;
  }
  return heads;
}

function marked(sheet: string, head: Head, lines: readonly Line[], corrections: readonly TableCorrection[]): FoundHead {
  const cells = cellsOf(head, lines);
  const mark = markOf(cells);
  return { ...head, cells, mark, correction: correctionOf(corrections, sheet, mark.checksum) };
}
