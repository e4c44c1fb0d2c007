import { DEFAULT_METHODOLOGY, PROFILES } from "../../src/core/methodology/profiles";
import { NEW_WORKBOOK_SETTINGS, restoreSettings, storeSettings } from "../../src/core/workbook-settings";

test.each(Object.entries(PROFILES))("what is stored is restored: %s", (_, methodology) => {
  const stored: unknown = JSON.parse(JSON.stringify(storeSettings({ methodology })));
  expect(restoreSettings(stored)).toEqual({ settings: { methodology }, restored: true });
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
