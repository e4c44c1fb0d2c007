/** Reads decisions that were kept in a workbook; what cannot be understood is left out, and said. */
import { isChoosable } from "./choosable-roles";
import type { ChosenColumn, ChosenRole, TableCorrection } from "./correction";
import type { HeadingMark } from "./model";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (stored: unknown): stored is Fields =>
  typeof stored === "object" && stored !== null && !Array.isArray(stored);

const FARTHEST = 16_384;

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

const isRole = (role: unknown): role is ChosenRole =>
  typeof role === "string" && (role === "none" || isChoosable(role));

function readColumn(stored: unknown): ChosenColumn | undefined {
  if (!isFields(stored)) return undefined;
  const { offset, role, year } = stored;
  if (!isWhole(offset, -FARTHEST, FARTHEST) || !isRole(role)) return undefined;
  return year === undefined || isWhole(year, 1900, 2100) ? { offset, role, year } : undefined;
}

function readMark(stored: unknown): HeadingMark | undefined {
  if (!isFields(stored)) return undefined;
  const { checksum, rows } = stored;
  return typeof checksum === "string" && isWhole(rows, 0, 2) ? { checksum, rows } : undefined;
}

function readDecision(stored: unknown): TableCorrection["decision"] | undefined {
  if (stored === "no-plan") return stored;
  if (!isFields(stored) || !Array.isArray(stored.columns)) return undefined;
  const columns = stored.columns.map(readColumn);
  const known = columns.filter((column) => column !== undefined);
  // A decision that is half understood is no decision.
  return known.length === columns.length && known.length > 0 ? { columns: known } : undefined;
}

function readCorrection(stored: unknown): TableCorrection | undefined {
  if (!isFields(stored)) return undefined;
  const heading = readMark(stored.heading);
  const decision = readDecision(stored.decision);
  const { sheet } = stored;
  const isSheet = sheet === undefined || typeof sheet === "string";
  return heading && decision && isSheet ? { sheet, heading, decision } : undefined;
}

/** `complete` is false where something could not be understood. */
export function readCorrections(stored: unknown): {
  readonly corrections: readonly TableCorrection[];
  readonly complete: boolean;
} {
  if (stored === undefined) return { corrections: [], complete: true };
  if (!Array.isArray(stored)) return { corrections: [], complete: false };
  const corrections = stored.map(readCorrection).filter((correction) => correction !== undefined);
  return { corrections, complete: corrections.length === stored.length };
}
