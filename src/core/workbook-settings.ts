/** What the product keeps in a workbook beside its cells, as plain JSON with a version. */
import { DEFAULT_METHODOLOGY } from "./methodology/profiles";
import type { Methodology } from "./methodology/methodology";
import { readMethodology } from "./methodology/read-methodology";
import { isRecord } from "./methodology/settings";
import type { TableCorrection } from "./plan/correction";
import { readCorrections } from "./plan/read-corrections";

export interface WorkbookSettings {
  readonly methodology: Methodology;
  /** what the user decided about tables; none when absent */
  readonly corrections?: readonly TableCorrection[];
}

export const NEW_WORKBOOK_SETTINGS: WorkbookSettings = { methodology: DEFAULT_METHODOLOGY, corrections: [] };

/** What is stored is read field by field: an older or damaged one falls back to its default, and never stops the product. */
const VERSION = 1;

export interface StoredSettings {
  readonly version: number;
  readonly methodology: unknown;
  /** absent in workbooks of before there were any */
  readonly corrections?: unknown;
}

export function storeSettings({ methodology, corrections }: WorkbookSettings): StoredSettings {
  return { version: VERSION, methodology, ...(corrections && corrections.length > 0 ? { corrections } : {}) };
}

/** `restored` is false where something was stored that could not be used: the user is told that defaults are in force. */
export function restoreSettings(stored: unknown): { readonly settings: WorkbookSettings; readonly restored: boolean } {
  if (stored === undefined) return { settings: NEW_WORKBOOK_SETTINGS, restored: true };
  if (!isRecord(stored) || stored.version !== VERSION) return { settings: NEW_WORKBOOK_SETTINGS, restored: false };
  const reading = isRecord(stored.methodology) ? readMethodology(stored.methodology) : undefined;
  const methodology = reading && "methodology" in reading ? reading.methodology : undefined;
  const { corrections, complete } = readCorrections(stored.corrections);
  return { settings: { methodology: methodology ?? DEFAULT_METHODOLOGY, corrections }, restored: methodology !== undefined && complete };
}
