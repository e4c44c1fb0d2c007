/** Finds the headings of tables, in one row or two. */
import type { Line } from "../lines";
import { headingCells, headOf, rememberingReader } from "./heading-cells";
import type { Head } from "./head";
import { sideBySide } from "./side-by-side";
import { twoRowHead, type ReadLine } from "./two-row-heading";

function headAt(read: readonly ReadLine[], index: number): Head | undefined {
  const current = read[index];
  if (!current) return undefined;
  return twoRowHead(read, index) ?? (current.line.entries.length < 2 ? undefined : headOf(current, index, index));
}

/** All headings of a sheet, from top to bottom. */
export function findHeads(lines: readonly Line[]): Head[] {
  const reader = rememberingReader();
  const read = lines.map((line): ReadLine => ({ line, ...headingCells(line, reader) }));
  const heads: Head[] = [];
  for (let index = 0; index < read.length; index += 1) {
    const head = headAt(read, index);
    if (!head) continue;
    heads.push(...sideBySide(head));
    index = head.last;
  }
  return heads;
}
