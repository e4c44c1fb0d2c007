/** What the product keeps in a workbook beside its cells, as plain JSON with a version. */
import type { KeptAnswer } from "./methodology/answers/kept-answer";
import { readAnswers } from "./methodology/answers/read-answers";
import { DEFAULT_METHODOLOGY } from "./methodology/profiles";
import type { Methodology } from "./methodology/methodology";
import { readMethodology } from "./methodology/read-methodology";
import { isRecord } from "./values/record";
import type { TableCorrection } from "./plan/correction";
import { readCorrections } from "./plan/read-corrections";
import { NOTHING_IGNORED, type Ignored } from "./rules/ignored/ignored";
import { readIgnored } from "./rules/ignored/read-ignored";
import { readCheck, storeCheck, type CheckNote } from "./rules/previous-check/check-note";

export interface WorkbookSettings {
  readonly methodology: Methodology;
  /** what the user decided about tables; none when absent */
  readonly corrections?: readonly TableCorrection[];
  /** what the user does not want to be told again; nothing when absent */
  readonly ignored?: Ignored;
  /** what the user answered about doubtful figures; nothing when absent */
  readonly answers?: readonly KeptAnswer[];
  /** what the check found after which these settings were written; absent when there was none */
  readonly lastCheck?: CheckNote;
}

export const NEW_WORKBOOK_SETTINGS: WorkbookSettings = {
  methodology: DEFAULT_METHODOLOGY,
  corrections: [],
  ignored: NOTHING_IGNORED,
};

/** What is stored is read field by field: an older or damaged one falls back to its default, and never stops the product. */
const VERSION = 1;

export interface StoredSettings {
  readonly version: number;
  readonly methodology: unknown;
  /** absent in workbooks of before there were any */
  readonly corrections?: unknown;
  readonly ignored?: unknown;
  readonly answers?: unknown;
  readonly lastCheck?: unknown;
}

export function storeSettings({
  methodology,
  corrections = [],
  ignored = NOTHING_IGNORED,
  answers = [],
  lastCheck,
}: WorkbookSettings): StoredSettings {
  return {
    version: VERSION,
    methodology,
    ...(corrections.length > 0 && { corrections }),
    ...(ignored.findings.length + ignored.rules.length > 0 && { ignored }),
    ...(answers.length > 0 && { answers }),
    ...(lastCheck && { lastCheck: storeCheck(lastCheck) }),
  };
}

/** `restored` is false where something was stored that could not be used: the user is told that defaults are in force. */
export function restoreSettings(stored: unknown): { readonly settings: WorkbookSettings; readonly restored: boolean } {
  if (stored === undefined) return { settings: NEW_WORKBOOK_SETTINGS, restored: true };
  if (!isRecord(stored) || stored.version !== VERSION) return { settings: NEW_WORKBOOK_SETTINGS, restored: false };
  const methodology = readStoredMethodology(stored.methodology);
  const tables = readCorrections(stored.corrections);
  const decisions = readIgnored(stored.ignored);
  const kept = readAnswers(stored.answers);
  const lastCheck = readCheck(stored.lastCheck);
  return {
    settings: {
      methodology: methodology ?? DEFAULT_METHODOLOGY,
      corrections: tables.corrections,
      ignored: decisions.ignored,
      ...(kept.answers.length > 0 && { answers: kept.answers }),
      ...(lastCheck && { lastCheck }),
    },
    restored: methodology !== undefined && tables.complete && decisions.complete && kept.complete,
  };
}

function readStoredMethodology(stored: unknown): Methodology | undefined {
  const reading = isRecord(stored) ? readMethodology(stored) : undefined;
  return reading && "methodology" in reading ? reading.methodology : undefined;
}
