/** Reads what a workbook keeps about ignored findings and rules; what cannot be understood is left out, and said. */
import type { CellAddress } from "../../grid/address";
import { isRecord } from "../../values/record";
import { NOTHING_IGNORED, type Ignored, type IgnoredFinding, type IgnoredRule } from "./ignored";
import { readReason } from "./reason";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const LONGEST_NAME = 2_000;

const isIndex = (value: unknown, limit: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < limit;
const isName = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value.length <= LONGEST_NAME;

function readCell(stored: unknown): CellAddress | undefined {
  if (!isRecord(stored)) return undefined;
  const { sheet, row, column } = stored;
  return isName(sheet) && isIndex(row, LAST_ROW) && isIndex(column, LAST_COLUMN) ? { sheet, row, column } : undefined;
}

function readRule(stored: unknown): IgnoredRule | undefined {
  if (!isRecord(stored) || !isName(stored.rule) || typeof stored.reason !== "string") return undefined;
  const read = readReason(stored.reason);
  if (!("reason" in read)) return undefined;
  const when = typeof stored.when === "string" ? { when: stored.when } : {};
  return { rule: stored.rule, reason: read.reason, ...when };
}

function readFinding(stored: unknown): IgnoredFinding | undefined {
  const decision = readRule(stored);
  if (!decision || !isRecord(stored) || !isName(stored.key) || !Array.isArray(stored.cells)) return undefined;
  const cells = stored.cells.map(readCell).filter((cell) => cell !== undefined);
  // A decision about cells that are half known is about none.
  return cells.length === stored.cells.length ? { key: stored.key, cells, ...decision } : undefined;
}

interface List<Item> {
  readonly items: readonly Item[];
  readonly complete: boolean;
}

function readList<Item>(stored: unknown, read: (stored: unknown) => Item | undefined): List<Item> {
  if (!Array.isArray(stored)) return { items: [], complete: stored === undefined };
  const items = stored.map(read).filter((item) => item !== undefined);
  return { items, complete: items.length === stored.length };
}

/** `complete` is false where something could not be understood. */
export function readIgnored(stored: unknown): { readonly ignored: Ignored; readonly complete: boolean } {
  if (stored === undefined) return { ignored: NOTHING_IGNORED, complete: true };
  if (!isRecord(stored)) return { ignored: NOTHING_IGNORED, complete: false };
  const findings = readList(stored.findings, readFinding);
  const rules = readList(stored.rules, readRule);
  return { ignored: { findings: findings.items, rules: rules.items }, complete: findings.complete && rules.complete };
}
