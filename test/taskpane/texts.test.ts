/** Both languages say everything, with real singulars and plurals. */
import { DEFAULT_METHODOLOGY, PROFILES } from "../../src/core/methodology/profiles";
import { countText, percentText } from "../../src/taskpane/format";
import { methodologyName } from "../../src/taskpane/methodology-name";
import { en } from "../../src/taskpane/texts/en";
import { it as italian } from "../../src/taskpane/texts/it";
import type { Texts } from "../../src/taskpane/texts/texts";

const LANGUAGES: readonly (readonly [string, Texts])[] = [
  ["Italian", italian],
  ["English", en],
];

/** Every sentence; those about a number are said for one and for many. */
function sentences(texts: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof texts === "string") return [[path, texts]];
  if (typeof texts === "function") {
    return texts.length === 1 && !/facts|years|Year/.test(path)
      ? [1, 2].map((count) => [`${path}(${count})`, String(texts(count))] as const)
      : [];
  }
  return Object.entries(texts as object).flatMap(([key, value]) => sentences(value, path === "" ? key : `${path}.${key}`));
}

describe.each(LANGUAGES)("%s", (_, texts) => {
  test("says something everywhere, and leaves no mark for the number", () => {
    const said = sentences(texts);
    expect(said.length).toBeGreaterThan(150);
    expect(
      said.filter(([, sentence]) => sentence.trim() === "" || sentence.includes("#") || sentence.includes("undefined")),
    ).toEqual([]);
  });

  test("names the number in every plural", () => {
    const plurals = sentences(texts).filter(([path]) => path.endsWith("(2)"));
    expect(plurals.length).toBeGreaterThan(30);
    expect(plurals.filter(([, sentence]) => !sentence.includes("2"))).toEqual([]);
  });

  test("tells every setting of a methodology that changes a figure", () => {
    const facts = texts.methodology.facts;
    const others = [
      { ...DEFAULT_METHODOLOGY, cap: null },
      { ...DEFAULT_METHODOLOGY, atMost: "ratio" as const },
      { ...DEFAULT_METHODOLOGY, late: { graceDays: 1, zeroAfterDays: null } },
      { ...DEFAULT_METHODOLOGY, late: { graceDays: 5, zeroAfterDays: 30 } },
      { ...DEFAULT_METHODOLOGY, deadlines: "all" as const },
      { ...DEFAULT_METHODOLOGY, parametrised: true },
      { ...DEFAULT_METHODOLOGY, missing: "zero" as const },
      { ...DEFAULT_METHODOLOGY, steps: { ...DEFAULT_METHODOLOGY.steps, points: true } },
      { ...DEFAULT_METHODOLOGY, strategicMix: { operational: 0.5, own: 0.5 } },
      PROFILES["unioncamere-70-90"],
    ];
    const told = [DEFAULT_METHODOLOGY, ...others].map((methodology) => facts(methodology).join("\n"));
    expect(new Set(told).size).toBe(told.length);
  });

  test("names the methodologies that ship, and says when one was changed", () => {
    const names = [...Object.values(PROFILES), { ...DEFAULT_METHODOLOGY, cap: 2 }].map((methodology) =>
      methodologyName(methodology, texts),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

test("no sentence was left untranslated", () => {
  const same = new Set(["Target", "Massa-Carrara 2019", "Unioncamere 70/90"]);
  const english = new Map(sentences(en));
  expect(sentences(italian).filter(([path, sentence]) => !same.has(sentence) && english.get(path) === sentence)).toEqual([]);
});

test.each([
  [0.92857, "92,9%", "92.9%"],
  [1, "100%", "100%"],
  [0.005, "0,5%", "0.5%"],
  [0, "0%", "0%"],
  [1.2, "120%", "120%"],
])("%d is %s in Italian and %s in English", (ratio, inItalian, inEnglish) => {
  expect([percentText("it", ratio), percentText("en", ratio)]).toEqual([inItalian, inEnglish]);
});

test("thousands are grouped as the language does", () => {
  expect([countText("it", 10_000), countText("en", 10_000)]).toEqual(["10.000", "10,000"]);
});
