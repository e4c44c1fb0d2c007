/** The form of a methodology: what can be typed, what is refused and where, and that nothing is lost on the way. */
import { fc } from "../support/properties";
import { makeMethodology } from "../../src/core/methodology/definition-of";
import type { Methodology } from "../../src/core/methodology/methodology";
import { DEFAULT_METHODOLOGY, PROFILES } from "../../src/core/methodology/profiles";
import { readMethodology } from "../../src/core/methodology/read-methodology";
import type { Ladder } from "../../src/core/methodology/settings/ladder";
import type { Typed } from "../../src/core/methodology/settings/setting";
import type { Language } from "../../src/core/values/language";
import { fillForm, readForm, type MethodologyForm } from "../../src/taskpane/methodology/read-form";
import { percentField, readDays, readPercent } from "../../src/core/methodology/settings/typed-numbers";

const LANGUAGES: readonly Language[] = ["it", "en"];

const inPercent = (least: number, most: number) =>
  fc.integer({ min: least * 10, max: most * 10 }).map((tenths) => tenths / 1000);

/** Rungs that rise. */
const ladders: fc.Arbitrary<Ladder> = fc.option(
  fc
    .tuple(inPercent(0, 49), inPercent(50, 99), fc.boolean(), inPercent(0, 100))
    .map(([low, high, inclusive, worth]) => [
      { from: low, inclusive: true, worth },
      { from: high, inclusive, worth: 1 },
    ]),
);

/** Methodologies that fit together. */
const methodologies: fc.Arbitrary<Methodology> = fc
  .record({
    cap: fc.option(inPercent(100, 300)),
    atMost: fc.constantFrom("linear", "ratio"),
    late: fc.record({ graceDays: fc.nat(30), zeroAfterDays: fc.option(fc.integer({ min: 31, max: 400 })) }),
    variation: fc.constantFrom("level", "progress"),
    tolerance: inPercent(0, 50),
    allOrNothing: fc.constantFrom("none", "time-limits", "every"),
    scoring: ladders,
    payout: ladders,
    withoutTarget: fc.constantFrom("leave", "zero"),
    deadlines: fc.constantFrom("share", "all"),
    parametrised: fc.boolean(),
    missing: fc.constantFrom("exclude", "zero"),
    bands: fc.record({
      achieved: fc.record({ from: inPercent(80, 99), inclusive: fc.boolean() }),
      partial: fc.record({ from: inPercent(0, 79), inclusive: fc.boolean() }),
    }),
    steps: fc.record({
      scale: fc.constantFrom(["basso", "medio", "alto"], ["sufficiente", "molto buono"]),
      points: fc.boolean(),
    }),
    strategicMix: inPercent(0, 100).map((operational) => ({ operational, own: Number((1 - operational).toFixed(3)) })),
  })
  .map((settings) => makeMethodology((name) => (settings as Methodology)[name]));

describe.each(LANGUAGES)("%s", (language) => {
  test("what is filled in comes out again, in the same order, and can be restored from a workbook", () => {
    fc.assert(
      fc.property(methodologies, (methodology) => {
        const { methodology: read, problems } = readForm(fillForm(methodology, language), language);
        expect(problems).toEqual([]);
        expect(JSON.stringify(read)).toBe(JSON.stringify(methodology));
        expect(readMethodology(JSON.parse(JSON.stringify(read)))).toEqual({ methodology });
      }),
      { numRuns: 200 },
    );
  });

  test.each(Object.keys(PROFILES) as (keyof typeof PROFILES)[])("%s comes out as the profile", (name) => {
    expect(JSON.stringify(readForm(fillForm(PROFILES[name], language), language).methodology)).toBe(
      JSON.stringify(PROFILES[name]),
    );
  });
});

test("whatever is typed is read or refused, never thrown", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...LANGUAGES), (text, language) => {
      const form = fillForm(DEFAULT_METHODOLOGY, language);
      const { problems } = readForm(
        {
          ...form,
          bands: { ...form.bands, achievedFrom: text, partialFrom: text },
          cap: { choice: "capped", cap: text },
          late: { graceDays: text, choice: "gradual", zeroAfterDays: text },
          steps: { ...form.steps, scale: text },
          strategicMix: { operational: text },
        },
        language,
      );
      expect(problems.length).toBeGreaterThan(0);
    }),
  );
});

const typed = (change: Partial<MethodologyForm>) =>
  readForm({ ...fillForm(DEFAULT_METHODOLOGY, "it"), ...change }, "it");
const bands = (change: Typed) => ({
  bands: { ...fillForm(DEFAULT_METHODOLOGY, "it").bands, ...change },
});
const late = (graceDays: string, zeroAfterDays?: string) => ({
  late: {
    graceDays,
    choice: zeroAfterDays === undefined ? "sudden" : "gradual",
    zeroAfterDays: zeroAfterDays ?? "vuoto",
  },
});
const steps = (scale: string) => ({ steps: { scale, choice: "allOrNothing" } });

test.each<[string, Partial<MethodologyForm>, Partial<Methodology>]>([
  [
    "a percentage with decimals",
    bands({ partialFrom: "60,5" }),
    { bands: { ...DEFAULT_METHODOLOGY.bands, partial: { from: 0.605, inclusive: true } } },
  ],
  [
    "with its sign",
    bands({ partialFrom: " 60 % " }),
    { bands: { ...DEFAULT_METHODOLOGY.bands, partial: { from: 0.6, inclusive: true } } },
  ],
  [
    "an excluded threshold",
    bands({ achievedEdge: "excluded" }),
    { bands: { ...DEFAULT_METHODOLOGY.bands, achieved: { from: 0.9, inclusive: false } } },
  ],
  ["no maximum, whatever stands in its field", { cap: { choice: "open", cap: "x" } }, { cap: null }],
  ["a maximum", { cap: { choice: "capped", cap: "120" } }, { cap: 1.2 }],
  ["grace", late("10"), { late: { graceDays: 10, zeroAfterDays: null } }],
  ["falling little by little", late("10", "30"), { late: { graceDays: 10, zeroAfterDays: 30 } }],
  [
    "a scale in any spelling",
    steps("Scarsa, SUFFICIENTE ; buono<ottima"),
    { steps: { scale: ["scarso", "sufficiente", "buono", "ottimo"], points: false } },
  ],
  [
    "steps, one a line",
    { scoring: { choice: "ladder", ladder: "60 = 60\n da 70% = 82,5\noltre 99 = 100" } },
    {
      scoring: [
        { from: 0.6, inclusive: true, worth: 0.6 },
        { from: 0.7, inclusive: true, worth: 0.825 },
        { from: 0.99, inclusive: false, worth: 1 },
      ],
    },
  ],
  [
    "shares: the rest is the other's",
    { strategicMix: { operational: "33,3" } },
    { strategicMix: { operational: 0.333, own: 0.667 } },
  ],
])("is read: %s", (_, change, setting) => {
  expect(typed(change)).toEqual({ methodology: { ...DEFAULT_METHODOLOGY, ...setting }, problems: [] });
});

test.each<[string, Partial<MethodologyForm>, readonly string[]]>([
  ["no number", bands({ achievedFrom: "novanta" }), ["achievedFrom"]],
  ["nothing", bands({ achievedFrom: "", partialFrom: "" }), ["achievedFrom", "partialFrom"]],
  ["a decimal point, which may be meant as thousands", bands({ partialFrom: "60.5" }), ["partialFrom"]],
  ["a negative percentage", bands({ partialFrom: "-1" }), ["partialFrom"]],
  ["bands that overlap", bands({ partialFrom: "95" }), ["partialFrom"]],
  ["a band out of reach", bands({ achievedFrom: "110" }), ["achievedFrom"]],
  ["a maximum below 100", { cap: { choice: "capped", cap: "90" } }, ["cap"]],
  ["half a day", late("1,5"), ["graceDays"]],
  ["days before the deadline", late("-1"), ["graceDays"]],
  ["both days wrong", late("x", "y"), ["graceDays", "zeroAfterDays"]],
  ["zero before the grace is over", late("10", "10"), ["zeroAfterDays"]],
  ["a word that is no judgement", steps("buono, super"), ["scale"]],
  ["one judgement", steps("buono"), ["scale"]],
  ["the same twice", steps("buono, buona"), ["scale"]],
  ["a gap between commas", steps("buono,,ottimo"), ["scale"]],
  ["a share above the whole", { strategicMix: { operational: "101" } }, ["operational"]],
  ["a tolerance of everything", { tolerance: { tolerance: "100" } }, ["tolerance"]],
  ["a line that is no threshold", { scoring: { choice: "ladder", ladder: "da 60 = 60\nottimo" } }, ["ladder"]],
  ["no line at all", { payout: { choice: "ladder", ladder: "" } }, ["ladder"]],
  ["thresholds that do not rise", { scoring: { choice: "ladder", ladder: "da 60 = 60\noltre 60 = 80" } }, ["ladder"]],
  ["two settings at once", { ...late("x"), ...steps("") }, ["graceDays", "scale"]],
])("is refused: %s", (_, change, fields) => {
  expect(typed(change).problems.map(({ control }) => control)).toEqual(fields);
});

test("what cannot be read leaves the other settings as typed", () => {
  const { methodology } = typed({ ...late("x"), missing: { choice: "zero" } });
  expect(methodology).toEqual({ ...DEFAULT_METHODOLOGY, missing: "zero" });
});

test.each<[Language, string, number | undefined]>([
  ["it", "90,5", 0.905],
  ["it", "1.000", 10],
  ["it", "90.5", undefined],
  ["en", "90.5", 0.905],
  ["en", "1,000", 10],
  ["en", "90,5", undefined],
  ["it", "%", undefined],
])("percentages as the language writes them: %s %s", (language, text, ratio) => {
  expect(readPercent(text, language)).toBe(ratio);
  if (ratio !== undefined) expect(percentField(ratio, language)).toBe(text);
});

test.each([
  ["0", 0],
  ["15", 15],
  ["15 gg", undefined],
  ["", undefined],
])("days: %j", (text, days) => {
  expect(readDays(text, "it")).toBe(days);
});
