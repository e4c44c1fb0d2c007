/** Both languages say everything, with real singulars and plurals. */
import { countText, percentText } from "../../src/taskpane/format";
import { en } from "../../src/taskpane/texts/en";
import { it as italian } from "../../src/taskpane/texts/it";
import type { Texts } from "../../src/taskpane/texts/texts";

const LANGUAGES: readonly (readonly [string, Texts])[] = [
  ["Italian", italian],
  ["English", en],
];

function isCounted(text: unknown): text is (count: number) => string {
  return typeof text === "function";
}

/** Every sentence; those about a number are said for one and for many. */
function sentences(texts: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof texts === "string") return [[path, texts]];
  if (isCounted(texts)) {
    return texts.length === 1 && !/years|Year/.test(path)
      ? [1, 2].map((count) => [`${path}(${count})`, texts(count)] as const)
      : [];
  }
  return Object.entries(texts as object).flatMap(([key, value]) =>
    sentences(value, path === "" ? key : `${path}.${key}`),
  );
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
});

test("no sentence was left untranslated", () => {
  const same = new Set(["Target"]);
  const english = new Map(sentences(en));
  expect(
    sentences(italian).filter(([path, sentence]) => !same.has(sentence) && english.get(path) === sentence),
  ).toEqual([]);
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
