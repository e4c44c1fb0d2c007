/** What the product keeps in a workbook beside its cells, as plain JSON with a version. */
import { DEFAULT_METHODOLOGY } from "./methodology/profiles";
import type { Methodology } from "./methodology/methodology";
import { readMethodology } from "./methodology/read-methodology";
import { isRecord } from "./methodology/settings";

export interface WorkbookSettings {
  readonly methodology: Methodology;
}

export const NEW_WORKBOOK_SETTINGS: WorkbookSettings = { methodology: DEFAULT_METHODOLOGY };

/** What is stored is read field by field: an older or damaged one falls back to its default, and never stops the product. */
const VERSION = 1;

export interface StoredSettings {
  readonly version: number;
  readonly methodology: unknown;
}

export function storeSettings({ methodology }: WorkbookSettings): StoredSettings {
  return { version: VERSION, methodology };
}

/** `restored` is false where something was stored that could not be used: the user is told that defaults are in force. */
export function restoreSettings(stored: unknown): { readonly settings: WorkbookSettings; readonly restored: boolean } {
  if (stored === undefined) return { settings: NEW_WORKBOOK_SETTINGS, restored: true };
  if (!isStored(stored)) return { settings: NEW_WORKBOOK_SETTINGS, restored: false };
  const reading = readMethodology(stored.methodology);
  return "methodology" in reading
    ? { settings: { methodology: reading.methodology }, restored: true }
    : { settings: NEW_WORKBOOK_SETTINGS, restored: false };
}

function isStored(stored: unknown): stored is StoredSettings {
  return isRecord(stored) && stored.version === VERSION && isRecord(stored.methodology);
}
