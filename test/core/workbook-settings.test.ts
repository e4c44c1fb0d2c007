import { DEFAULT_METHODOLOGY, PROFILES } from "../../src/core/methodology/profiles";
import type { TableCorrection } from "../../src/core/plan/correction";
import { NEW_WORKBOOK_SETTINGS, restoreSettings, storeSettings } from "../../src/core/workbook-settings";

test.each(Object.entries(PROFILES))("what is stored is restored: %s", (_, methodology) => {
  const stored: unknown = JSON.parse(JSON.stringify(storeSettings({ methodology })));
  expect(restoreSettings(stored)).toEqual({ settings: { methodology, corrections: [] }, restored: true });
});

const CORRECTION: TableCorrection = { sheet: "U1", heading: { checksum: "0123456789abcdef", rows: 1 }, decision: "no-plan" };

test("decisions about tables are restored beside the methodology", () => {
  const settings = { methodology: DEFAULT_METHODOLOGY, corrections: [CORRECTION] };
  const stored: unknown = JSON.parse(JSON.stringify(storeSettings(settings)));
  expect(restoreSettings(stored)).toEqual({ settings, restored: true });
});

test("what is damaged takes nothing else with it, and the user is told", () => {
  const corrections = [CORRECTION, { decision: "no-plan" }];
  expect(restoreSettings({ version: 1, methodology: null, corrections })).toEqual({
    settings: { methodology: DEFAULT_METHODOLOGY, corrections: [CORRECTION] },
    restored: false,
  });
  expect(restoreSettings({ version: 1, methodology: DEFAULT_METHODOLOGY, corrections })).toMatchObject({ restored: false });
});

test("a workbook without settings has the defaults, and nobody is told", () => {
  expect(restoreSettings(undefined)).toEqual({ settings: NEW_WORKBOOK_SETTINGS, restored: true });
});

test.each([
  ["another version", { version: 99, methodology: DEFAULT_METHODOLOGY }],
  ["bands that overlap", { version: 1, methodology: { ...DEFAULT_METHODOLOGY, bands: { achieved: { from: 0.5, inclusive: true }, partial: { from: 0.9, inclusive: true } } } }],
  ["no settings at all", "ciao"],
  ["null", null],
  ["no methodology", { version: 1, methodology: null }],
])("%s: the defaults, and the user is told", (_, stored) => {
  expect(restoreSettings(stored)).toEqual({ settings: NEW_WORKBOOK_SETTINGS, restored: false });
});
