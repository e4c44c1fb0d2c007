/** Comparators in signs and words. */
import {
  isStrict,
  isUpward,
  printComparator,
  takeComparator,
  takeComparatorAtEnd,
  type Comparator,
} from "../../../src/core/values/comparator";
import { fold } from "../../../src/core/values/fold";

const SPELLINGS: Readonly<Record<Comparator, readonly string[]>> = {
  "at-least": [
    ">= 3",
    "=> 3",
    "> = 3",
    "≥3",
    "maggiore o uguale a 3",
    "maggiore/uguale a 3",
    "uguale o superiore a 3",
    "non inferiore a 3",
    "non meno di 3",
    "almeno 3",
    "minimo 3",
    "min. 3",
    "superiore o pari a 3",
  ],
  "more-than": ["> 3", "maggiore di 3", "superiore a 3", "più di 3", "oltre 3"],
  "at-most": [
    "<= 3",
    "=< 3",
    "< = 3",
    "≤ 3",
    "minore o uguale a 3",
    "inferiore o pari a 3",
    "non superiore a 3",
    "non più di 3",
    "non oltre 3",
    "massimo 3",
    "al massimo 3",
    "max 3",
    "max. 3",
    "fino a 3",
  ],
  "less-than": ["< 3", "minore di 3", "inferiore a 3", "meno di 3"],
  equal: ["= 3", "pari a 3", "uguale a 3", "esattamente 3"],
};

test.each(Object.entries(SPELLINGS).flatMap(([comparator, texts]) => texts.map((text) => [text, comparator] as const)))(
  "«%s» is %s",
  (text, value) => {
    expect(takeComparator(fold(text))).toEqual({ value, rest: "3" });
  },
);

test.each([
  "3",
  "",
  "<> 3",
  ">> 3",
  "<<3",
  "== 3",
  "≠ 3",
  "≮ 3",
  "massimizzare 3",
  "minoranza 3",
  "parità 3",
  "oltretutto 3",
  "entro 3",
])("«%s» begins with none", (text) => {
  expect(takeComparator(fold(text))?.rest).not.toBe("3");
});

test.each([
  ["3 o più", "at-least"],
  ["30 gg max", "at-most"],
  ["3 o meno", "at-most"],
  ["80% minimo", "at-least"],
])("«%s» ends in %s", (text, value) => {
  expect(takeComparatorAtEnd(fold(text))).toMatchObject({ value });
});

test.each(["3", "climax", "3 minimi", "max"])("«%s» ends in none", (text) => {
  expect(takeComparatorAtEnd(fold(text))).toBeUndefined();
});

test("each answers what it is", () => {
  const comparators: readonly Comparator[] = ["at-least", "more-than", "at-most", "less-than", "equal"];
  expect(comparators.map(printComparator)).toEqual(["≥", ">", "≤", "<", "="]);
  expect(comparators.map(isStrict)).toEqual([false, true, false, true, false]);
  expect(comparators.map(isUpward)).toEqual([true, true, false, false, undefined]);
});
