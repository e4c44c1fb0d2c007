import { DEFAULT_METHODOLOGY, PROFILES } from "../../src/core/methodology/profiles";
import type { TableCorrection } from "../../src/core/plan/correction";
import { NOTHING_IGNORED, type Ignored } from "../../src/core/rules/ignored/ignored";
import type { CheckNote } from "../../src/core/rules/previous-check/check-note";
import { NEW_WORKBOOK_SETTINGS, restoreSettings, storeSettings } from "../../src/core/workbook-settings";

test.each(Object.entries(PROFILES))("what is stored is restored: %s", (_, methodology) => {
  const stored: unknown = JSON.parse(JSON.stringify(storeSettings({ methodology })));
  expect(restoreSettings(stored)).toEqual({
    settings: { methodology, corrections: [], ignored: NOTHING_IGNORED },
    restored: true,
  });
});

const CORRECTION: TableCorrection = {
  sheet: "U1",
  heading: { checksum: "0123456789abcdef", rows: 1 },
  decision: "no-plan",
};

test("decisions about tables are restored beside the methodology", () => {
  const settings = { ...NEW_WORKBOOK_SETTINGS, corrections: [CORRECTION] };
  const stored: unknown = JSON.parse(JSON.stringify(storeSettings(settings)));
  expect(restoreSettings(stored)).toEqual({ settings, restored: true });
});

const IGNORED: Ignored = {
  findings: [
    {
      key: "target-present@U1!D7#0123456789abcdef",
      rule: "target-present",
      cells: [{ sheet: "U1", row: 6, column: 3 }],
      reason: "il target arriva a marzo",
      when: "2019-01-31",
    },
  ],
  rules: [{ rule: "unit-present", reason: "il modello non la chiede" }],
};

const CHECK: CheckNote = {
  when: "2019-01-31",
  findings: [
    { rule: "target-present", sheet: "U1", cell: "D7", hasMoreCells: false, mark: "01234567" },
    { rule: "target-present", sheet: "__proto__", cell: "D7", hasMoreCells: true, mark: "89abcdef" },
    { rule: "bands-in-order", sheet: undefined, cell: "", hasMoreCells: false, mark: "00000000" },
  ],
};

test("what is ignored, and what the last check found, is restored", () => {
  const settings = { ...NEW_WORKBOOK_SETTINGS, ignored: IGNORED, lastCheck: CHECK };
  const stored: unknown = JSON.parse(JSON.stringify(storeSettings(settings)));
  expect(restoreSettings(stored)).toEqual({ settings, restored: true });
});

test.each([
  ["no reason", { findings: [...IGNORED.findings, { ...IGNORED.findings[0], reason: "  " }], rules: IGNORED.rules }],
  [
    "a reason without end",
    { findings: IGNORED.findings, rules: [...IGNORED.rules, { rule: "office-present", reason: "x".repeat(9999) }] },
  ],
  [
    "a cell that cannot be",
    {
      findings: [...IGNORED.findings, { ...IGNORED.findings[0], cells: [{ sheet: "U1", row: -1, column: 3 }] }],
      rules: IGNORED.rules,
    },
  ],
  ["no key", { findings: [...IGNORED.findings, { ...IGNORED.findings[0], key: undefined }], rules: IGNORED.rules }],
  ["no rule", { findings: IGNORED.findings, rules: [...IGNORED.rules, null] }],
])("an ignored one with %s is left out alone, and the user is told", (_, ignored) => {
  expect(restoreSettings({ version: 1, methodology: DEFAULT_METHODOLOGY, ignored })).toEqual({
    settings: { ...NEW_WORKBOOK_SETTINGS, ignored: IGNORED },
    restored: false,
  });
});

test.each([
  ["a list", []],
  ["a word", "ciao"],
  ["an unreadable finding", { findings: { "target-present": { U1: ["dove?"] } } }],
])("a note of the last check that is %s is none, and nothing is lost by it", (_, lastCheck) => {
  expect(restoreSettings({ version: 1, methodology: DEFAULT_METHODOLOGY, lastCheck })).toEqual({
    settings: NEW_WORKBOOK_SETTINGS,
    restored: true,
  });
});

test("what is damaged takes nothing else with it, and the user is told", () => {
  const corrections = [CORRECTION, { decision: "no-plan" }];
  expect(restoreSettings({ version: 1, methodology: null, corrections })).toEqual({
    settings: { ...NEW_WORKBOOK_SETTINGS, corrections: [CORRECTION] },
    restored: false,
  });
  expect(restoreSettings({ version: 1, methodology: DEFAULT_METHODOLOGY, corrections })).toMatchObject({
    restored: false,
  });
});

test("a workbook without settings has the defaults, and nobody is told", () => {
  expect(restoreSettings(undefined)).toEqual({ settings: NEW_WORKBOOK_SETTINGS, restored: true });
});

test.each([
  ["another version", { version: 99, methodology: DEFAULT_METHODOLOGY }],
  [
    "bands that overlap",
    {
      version: 1,
      methodology: {
        ...DEFAULT_METHODOLOGY,
        bands: { achieved: { from: 0.5, inclusive: true }, partial: { from: 0.9, inclusive: true } },
      },
    },
  ],
  ["no settings at all", "ciao"],
  ["null", null],
  ["no methodology", { version: 1, methodology: null }],
])("%s: the defaults, and the user is told", (_, stored) => {
  expect(restoreSettings(stored)).toEqual({ settings: NEW_WORKBOOK_SETTINGS, restored: false });
});
