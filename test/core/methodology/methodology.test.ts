/** The methodology as a value: profiles, changes, refusals, description. */
import { findContradictions } from "../../../src/core/methodology/check-methodology";
import { describeMethodology, describeSetting } from "../../../src/core/methodology/describe-methodology";
import type { Methodology } from "../../../src/core/methodology/methodology";
import { nameOfMethodology, profileOf } from "../../../src/core/methodology/name-of-methodology";
import { DEFAULT_METHODOLOGY, PROFILES } from "../../../src/core/methodology/profiles";
import { readMethodology } from "../../../src/core/methodology/read-methodology";

const methodologyOf = (input: unknown) => {
  const read = readMethodology(input);
  return "methodology" in read ? read.methodology : undefined;
};

test.each(Object.entries(PROFILES))("%s is read by its name and survives JSON", (name, profile) => {
  expect(methodologyOf(name)).toEqual(profile);
  expect(methodologyOf(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
});

test.each([
  [undefined, {}],
  [null, {}],
  [{}, {}],
  [{ cap: 1.2 }, { cap: 1.2 }],
  [{ cap: null }, { cap: null }],
  [{ late: { graceDays: 5 } }, { late: { graceDays: 5, zeroAfterDays: null } }],
  [
    { bands: { partial: { from: 0.6 } } },
    { bands: { ...DEFAULT_METHODOLOGY.bands, partial: { from: 0.6, inclusive: true } } },
  ],
  [{ strategicMix: { operational: 0.5, own: 0.5 } }, { strategicMix: { operational: 0.5, own: 0.5 } }],
  [{ steps: { points: true } }, { steps: { ...DEFAULT_METHODOLOGY.steps, points: true } }],
])("%j changes the default in the keys it names", (input, changes) => {
  expect(methodologyOf(input)).toEqual({ ...DEFAULT_METHODOLOGY, ...changes });
});

test.each([
  ["an unknown profile", "massa"],
  ["a name from the prototype", "toString"],
  ["a number", 1],
  ["a list", []],
  ["an unknown key", { tetto: 1 }],
  ["an unknown key inside", { late: { days: 3 } }],
  ["a cap below 1", { cap: 0.9 }],
  ["a cap in text", { cap: "1" }],
  ["an impossible choice", { atMost: "quadratic" }],
  ["half a day", { late: { graceDays: 0.5 } }],
  ["negative days", { late: { graceDays: -1 } }],
  ["nothing left to decay", { late: { graceDays: 10, zeroAfterDays: 10 } }],
  ["overlapping bands", { bands: { partial: { from: 0.95 } } }],
  ["an empty band", { bands: { partial: { from: 0.9 } } }],
  ["an edge in percent points beyond the cap", { bands: { achieved: { from: 90 } } }],
  ["an edge that no result reaches", { bands: { achieved: { from: 1, inclusive: false } } }],
  ["an edge without a number", { bands: { achieved: { from: null } } }],
  ["bands of another shape", { bands: [] }],
  ["shares that are not a whole", { strategicMix: { operational: 0.4, own: 0.5 } }],
  ["a share beyond the whole", { strategicMix: { operational: -0.4, own: 1.4 } }],
  ["a tolerance of everything", { tolerance: 1 }],
  ["a negative tolerance", { tolerance: -0.1 }],
  [
    "steps that do not rise",
    {
      scoring: [
        { from: 0.7, inclusive: true, worth: 1 },
        { from: 0.7, inclusive: false, worth: 1 },
      ],
    },
  ],
  ["a step without its worth", { scoring: [{ from: 0.7, inclusive: true }] }],
  ["no steps", { payout: [] }],
  ["a scale of one", { steps: { scale: ["buono"] } }],
  ["a scale that repeats", { steps: { scale: ["buono", "buono"] } }],
  ["a setting taken away", { late: null }],
])("%s is refused, with a sentence in both languages", (_, input) => {
  const read = readMethodology(input);
  expect("problems" in read ? read.problems : []).toHaveLength(1);
  for (const { it, en } of "problems" in read ? read.problems : []) expect(it).not.toBe(en);
});

test("the single value between two edges may be a band", () => {
  expect(
    methodologyOf({ bands: { achieved: { from: 0.9, inclusive: false }, partial: { from: 0.9, inclusive: true } } }),
  ).toBeDefined();
});

test("every setting is described, and a change changes the description", () => {
  const changes = [
    { cap: null },
    { atMost: "ratio" },
    { tolerance: 0.05 },
    { allOrNothing: "time-limits" },
    { scoring: [{ from: 0.6, inclusive: true, worth: 0.8 }] },
    { withoutTarget: "zero" },
    { payout: [{ from: 0.9, inclusive: false, worth: 1 }] },
    { variation: "progress" },
    { late: { graceDays: 3 } },
    { late: { zeroAfterDays: 30 } },
    { deadlines: "all" },
    { parametrised: true },
    { missing: "zero" },
    { bands: { achieved: { inclusive: false } } },
    { steps: { points: true } },
    { strategicMix: { operational: 0.5, own: 0.5 } },
  ];
  const plain = describeMethodology(DEFAULT_METHODOLOGY);
  const off = ["tolerance", "allOrNothing", "scoring", "withoutTarget", "payout"];
  expect(plain.it).toHaveLength(Object.keys(DEFAULT_METHODOLOGY).length - off.length);
  expect(plain.en).toHaveLength(plain.it.length);
  for (const change of changes) {
    const described = describeMethodology(methodologyOf(change) ?? DEFAULT_METHODOLOGY);
    expect(described.it.filter((sentence) => !plain.it.includes(sentence))).toHaveLength(1);
    expect(described.en.filter((sentence) => !plain.en.includes(sentence))).toHaveLength(1);
  }
});

test("names", () => {
  const names = [...Object.values(PROFILES), { ...DEFAULT_METHODOLOGY, cap: null }].map(
    (methodology) => nameOfMethodology(methodology).it,
  );
  expect(new Set(names).size).toBe(3);
});

test("one setting is described as it is among all", () => {
  const settings = Object.keys(DEFAULT_METHODOLOGY) as (keyof Methodology)[];
  const all = describeMethodology(DEFAULT_METHODOLOGY);
  const each = settings.map((setting) => describeSetting(setting, DEFAULT_METHODOLOGY).it);
  expect(all.it.filter((sentence) => !each.includes(sentence))).toEqual([]);
});

test("a profile is known by its settings; one changed setting makes it the body's own", () => {
  for (const [name, profile] of Object.entries(PROFILES)) expect(profileOf(profile)).toBe(name);
  expect(profileOf({ ...DEFAULT_METHODOLOGY, missing: "zero" })).toBeUndefined();
});

test.each<[string, Partial<Methodology>, readonly string[]]>([
  ["the default has none", {}, []],
  [
    "bands that overlap",
    { bands: { achieved: { from: 0.5, inclusive: true }, partial: { from: 0.9, inclusive: true } } },
    ["bands.partialFrom"],
  ],
  [
    "a band that the cap keeps out of reach",
    { bands: { achieved: { from: 1, inclusive: false }, partial: { from: 0.5, inclusive: true } } },
    ["bands.achievedFrom"],
  ],
  ["zero before the grace is over", { late: { graceDays: 5, zeroAfterDays: 5 } }, ["late.zeroAfterDays"]],
  ["shares that are no whole", { strategicMix: { operational: 0.4, own: 0.5 } }, ["strategicMix.operational"]],
])("contradictions are found where they are: %s", (_, change, places) => {
  expect(
    findContradictions({ ...DEFAULT_METHODOLOGY, ...change }).map(({ setting, control }) => `${setting}.${control}`),
  ).toEqual(places);
});
