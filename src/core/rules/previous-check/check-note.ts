/**
 * What is kept of a check in the workbook, so that the next one can say what is new and what is solved. It is written when the user
 * asks for a check and together with any other setting, never because the pane was merely opened: a workbook that was only looked at
 * must not ask to be saved.
 */
import { cellName } from "../../grid/address";
import type { Workbook } from "../../grid/sheet";
import { isRecord } from "../../values/record";
import type { Finding } from "../finding";
import { findingMarks } from "../finding-key";

/** One finding of an earlier check. */
export interface NotedFinding {
  readonly rule: string;
  /** undefined for findings about no cell */
  readonly sheet: string | undefined;
  /** its first cell, `D7`; empty for findings about no cell */
  readonly cell: string;
  readonly hasMoreCells: boolean;
  readonly mark: string;
}

export interface CheckNote {
  readonly findings: readonly NotedFinding[];
  /** the day, ISO 8601; absent where nobody said it */
  readonly when?: string;
}

/** A workbook with more findings than this keeps no note: nobody goes through them one by one, and settings must stay small. */
export const MOST_NOTED = 4000;

/** Within one rule and one sheet 32 bits tell findings apart. */
const MARK_LENGTH = 8;

/** Undefined where the findings are too many. */
export function noteCheck(findings: readonly Finding[], workbook: Workbook, when?: string): CheckNote | undefined {
  return findings.length > MOST_NOTED
    ? undefined
    : { findings: notedFindings(findings, workbook), ...(when !== undefined && { when }) };
}

export function notedFindings(findings: readonly Finding[], workbook: Workbook): readonly NotedFinding[] {
  const marks = findingMarks(findings, workbook);
  return findings.map(({ rule, cells: [cell, ...more] }, index) => ({
    rule,
    sheet: cell?.sheet,
    cell: cell ? cellName(cell) : "",
    hasMoreCells: more.length > 0,
    mark: (marks[index] ?? "").slice(0, MARK_LENGTH),
  }));
}

/** Rule → sheet (empty: none) → `D7 1a2b3c4d`, with a `+` behind the cell that has others beside it. */
type StoredFindings = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface StoredCheck {
  readonly findings: StoredFindings;
  readonly when?: string;
}

export function storeCheck({ findings, when }: CheckNote): StoredCheck {
  const rules = new Map<string, Map<string, string[]>>();
  for (const { rule, sheet = "", cell, hasMoreCells, mark } of findings) {
    const sheets = rules.get(rule) ?? new Map<string, string[]>();
    const noted = sheets.get(sheet) ?? [];
    noted.push(`${cell}${hasMoreCells ? "+" : ""} ${mark}`);
    rules.set(rule, sheets.set(sheet, noted));
  }
  // From entries, because a sheet may have any name, `__proto__` too.
  const stored = Object.fromEntries([...rules].map(([rule, sheets]) => [rule, Object.fromEntries(sheets)]));
  return { findings: stored, ...(when !== undefined && { when }) };
}

const NOTED = /^([A-Z]{0,3}\d{0,7})(\+?) ([0-9a-f]{8})$/;

/** Undefined for what is no note. A damaged note is no loss worth telling: the next check writes another. */
export function readCheck(stored: unknown): CheckNote | undefined {
  if (!isRecord(stored) || !isRecord(stored.findings)) return undefined;
  const findings = Object.entries(stored.findings).flatMap(([rule, sheets]) =>
    isRecord(sheets) ? Object.entries(sheets).flatMap(([sheet, noted]) => readNoted(rule, sheet, noted)) : [undefined],
  );
  const known = findings.filter((finding) => finding !== undefined);
  if (known.length < findings.length || known.length > MOST_NOTED) return undefined;
  return { findings: known, ...(typeof stored.when === "string" && { when: stored.when }) };
}

function readNoted(rule: string, sheet: string, noted: unknown): readonly (NotedFinding | undefined)[] {
  if (!Array.isArray(noted)) return [undefined];
  return noted.map((text: unknown) => {
    const [, cell, more, mark] = (typeof text === "string" && NOTED.exec(text)) || [];
    if (cell === undefined || mark === undefined) return undefined;
    return { rule, sheet: sheet === "" ? undefined : sheet, cell, hasMoreCells: more === "+", mark };
  });
}
