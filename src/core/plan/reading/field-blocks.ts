/** The fields of a sheet of cards in their order: which labels name indicators, and what stands above each. */
import type { Line } from "../lines";
import { KIND_OF_LABEL } from "./card";
import { isNaming, labelColumnsOf } from "./field-labels";
import { partsOf, type LabelledField, type Part } from "./field-parts";
import { transposedFields } from "./transposed";
import { fieldsUnderYears } from "./year-rows";

const isField = (part: Part): part is LabelledField => !("title" in part);
const hasRole = (part: Part, role: string): part is LabelledField => isField(part) && part.reading.role === role;
const isLevel = (part: Part) => isField(part) && KIND_OF_LABEL[part.reading.role] !== undefined;

function readLines(lines: readonly Line[]): Part[] {
  const labelColumns = labelColumnsOf(lines);
  const parts = new Map<number, readonly Part[]>();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const across = transposedFields(lines, index);
    const under = across.rows.length > 0 ? undefined : fieldsUnderYears(lines, index);
    if (across.rows.length > 0) {
      // Levels above the names were read as pairs of their own before.
      for (const { row } of across.rows) parts.delete(row);
      parts.set(line.row, across.fields);
      index = lines.findLastIndex((own) => across.rows.includes(own));
    } else if (under && under.taken > 0) {
      parts.set(line.row, under.fields);
      index += under.taken - 1;
    } else parts.set(line.row, partsOf(line, labelColumns));
  }
  return [...parts.values()].flat();
}

/** The parts from each indicator to the next one; those before the first indicator come first. */
function blocksOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const blocks: Part[][] = [[]];
  for (const part of parts) {
    if (hasRole(part, "indicator") && part.value) blocks.push([part]);
    else blocks[blocks.length - 1]?.push(part);
  }
  return blocks;
}

/** `Titolo` over what has no target, or beside labels that say indicator, names no indicator. */
function settleNames(parts: readonly Part[]): readonly Part[] {
  const isNamed = parts.some((part) => hasRole(part, "indicator") && part.value && !isNaming(part.label));
  return blocksOf(parts).flatMap((block) => {
    const [name, ...rest] = block;
    if (name === undefined || !hasRole(name, "indicator") || !isNaming(name.label)) return block;
    const isMeasured = !isNamed && rest.some((part) => hasRole(part, "target") && part.value);
    return isMeasured ? block : [{ ...name, reading: { ...name.reading, role: "neutral" as const } }, ...rest];
  });
}

/** An objective between an indicator and its targets stands above the indicator. */
function withLevelsFirst(block: readonly Part[]): readonly Part[] {
  const target = block.findIndex((part) => hasRole(part, "target") && part.value);
  const [name] = block;
  if (target < 0 || name === undefined || !hasRole(name, "indicator")) return block;
  const levels = block.slice(0, target).filter(isLevel);
  return [...levels, ...block.filter((part) => !levels.includes(part))];
}

/** The parts of a sheet of cards, each indicator behind all that stands above it. */
export const partsIn = (lines: readonly Line[]): readonly Part[] =>
  blocksOf(settleNames(readLines(lines))).flatMap(withLevelsFirst);
