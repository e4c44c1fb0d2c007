/** Tables that stand beside each other with empty columns between them, each under headings of its own: each is read by itself. */
import { clipLine, type Line } from "../lines";
import type { TableCorrection } from "../correction";
import { findHeads } from "./find-heads";
import type { FoundHead } from "./head";

interface Columns {
  readonly left: number;
  readonly right: number;
}

/** Titles go across tables and part nothing. */
const isTitle = ({ lone, wide }: Line) => lone !== undefined && wide;

/** The runs of columns that hold anything, from left to right. */
function blocksOf(lines: readonly Line[]): Columns[] {
  const filled = new Set<number>();
  for (const line of lines) {
    if (isTitle(line)) continue;
    for (const { at, lastColumn } of line.entries)
      for (let column = at.column; column <= lastColumn; column += 1) filled.add(column);
  }
  const blocks: Columns[] = [];
  for (const column of [...filled].sort((left, right) => left - right)) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.right === column - 1) blocks[blocks.length - 1] = { ...last, right: column };
    else blocks.push({ left: column, right: column });
  }
  return blocks;
}

/** Objectives with targets may be one half of a table that an empty column parts. */
const namesIndicators = ({ columns, owner, correction }: FoundHead) =>
  owner !== undefined ||
  correction !== undefined ||
  columns.some(({ reading }) => reading.role === "indicator" && reading.strict);

const clip = (lines: readonly Line[], columns: Columns) =>
  lines.flatMap((line) => clipLine(line, { ...columns, shared: [] }) ?? []);

/** The lines of one strip: its own cells and the titles across it. */
function linesIn(lines: readonly Line[], strip: Columns): Line[] {
  return lines.flatMap((line) => {
    const { lone } = line;
    const isAcross =
      isTitle(line) && lone !== undefined && lone.at.column <= strip.right && lone.lastColumn >= strip.left;
    return isAcross ? line : (clipLine(line, { ...strip, shared: [] }) ?? []);
  });
}

/** The lines of each table's strip, from left to right; all lines in one where no tables stand beside each other. */
export function stripsOf(
  sheet: string,
  lines: readonly Line[],
  corrections: readonly TableCorrection[],
): readonly (readonly Line[])[] {
  const blocks = blocksOf(lines);
  if (blocks.length < 2) return [lines];
  const headed = blocks.flatMap((block) => {
    const own = clip(lines, block);
    const head = findHeads(sheet, own, corrections).find(namesIndicators);
    const headRow = head && own[head.first]?.row;
    return headRow === undefined ? [] : [{ left: block.left, headRow }];
  });
  if (headed.length < 2) return [lines];
  const top = Math.min(...headed.map(({ headRow }) => headRow));
  const titles = lines.filter(({ lone, row }) => lone !== undefined && row < top);
  return headed.map(({ left, headRow }, index) => {
    const next = headed[index + 1];
    const own = linesIn(lines, { left: index === 0 ? 0 : left, right: next ? next.left - 1 : Number.MAX_SAFE_INTEGER });
    // A table without a title of its own stands under the sheet's.
    return own[0]?.row === headRow ? [...titles, ...own] : own;
  });
}
