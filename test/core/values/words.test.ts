/** Folding, and the words by which offices judge. */
import { fc } from "../../support/properties";
import { fold, tidy } from "../../../src/core/values/fold";
import { readAnswer, readMissing, readStep } from "../../../src/core/values/judgement";
import { makePhrase, originalOf } from "../../../src/core/values/phrase";
import { timesAYear } from "../../../src/core/values/rhythm";

test.each([
  ["Unità  di\nMisura", "unita di misura"],
  ["≥\u2009€\u00a03", "≥ € 3"],
  ["26’", "26'"],
  ["26′", "26'"],
  ["1º", "1°"],
  ["−9", "-9"],
  ["  a\u200b b ", "a b"],
])("%j folds to %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("a struck-through sign keeps its stroke", () => {
  expect(fold("≠")).not.toBe("=");
  expect(fold("≰ 3")).not.toBe("≤ 3");
});

test("folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(tidy(tidy(text))).toBe(tidy(text));
    }),
  );
});

test("a piece keeps its original spelling", () => {
  const phrase = makePhrase("n. 2  Società PARTECIPATE");
  expect(originalOf(phrase, "societa partecipate")).toBe("Società PARTECIPATE");
  expect(originalOf(phrase, "societa")).toBe("Società");
  expect(originalOf(makePhrase("İ 2 società"), "societa")).toMatch(/societ/);
});

test.each([
  ["buono", "buono"],
  ["buona", "buono"],
  ["ottimo", "ottimo"],
  ["medio", "medio"],
  ["sufficiente", "sufficiente"],
  ["insufficiente", "insufficiente"],
])("«%s» is the step %s", (text, step) => {
  expect(readStep(text)).toBe(step);
});

test.each(["buonissimo", "media cluster", "", "tostring"])("«%s» is no step", (text) => {
  expect(readStep(text)).toBeUndefined();
});

test.each([
  ["si", "yes"],
  ["positivo", "yes"],
  ["realizzata", "yes"],
  ["si.", "yes"],
  ["nei termini", "yes"],
  ["no", "no"],
  ["non realizzato", "no"],
  ["negativo", "no"],
  ["fuori termine", "no"],
])("«%s» says %s", (text, answer) => {
  expect(readAnswer(text)).toBe(answer);
});

test.each(["", "sia", "nono", "positivo o negativo", "non", "realizzato in parte", "quasi fatto"])(
  "«%s» says neither",
  (text) => {
    expect(readAnswer(text)).toBeUndefined();
  },
);

test.each([
  ["n.d.", "not-available"],
  ["nd", "not-available"],
  ["n/a", "not-available"],
  ["-", "not-available"],
  ["non pervenuto", "not-available"],
  ["in corso", "in-progress"],
  ["in corso di realizzazione", "in-progress"],
  ["da attivare", "not-started"],
])("«%s» reports nothing: %s", (text, why) => {
  expect(readMissing(text)).toBe(why);
});

test.each(["0", "no", "corso", "", "n", "attivato"])("«%s» reports something", (text) => {
  expect(readMissing(text)).toBeUndefined();
});

test.each([
  ["24 (quindicinale)", 24],
  ["report trimestrale", 4],
  ["6 (bimestrale)", 6],
  ["mensili", 12],
  ["annuale", 1],
])("«%s» is %d times a year", (text, times) => {
  expect(timesAYear(text)).toBe(times);
});

test.each(["2 (dati semestrale 2018 e annuale)", "24", "mensilizzato", "trimestre"])(
  "«%s» names no single rhythm",
  (text) => {
    expect(timesAYear(text)).toBeUndefined();
  },
);
