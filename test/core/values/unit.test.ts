/** Units of measure: in a column, beside a number, side by side. */
import { fold } from "../../../src/core/values/fold";
import { areComparable, isTimeUnit, readUnit } from "../../../src/core/values/unit";

test.each([
  ["%", "%"],
  ["N.", "N."],
  ["n°", "N."],
  ["nr.", "N."],
  ["num.", "N."],
  ["numero", "N."],
  ["gg", "gg"],
  ["gg.", "gg"],
  ["giorni", "gg"],
  ["giorni lavorativi", "gg lavorativi"],
  ["gg. lav.", "gg lavorativi"],
  ["h", "h"],
  ["ore", "h"],
  ["’", "min"],
  ["minuti", "min"],
  ["mesi", "mesi"],
  ["€", "€"],
  ["Euro", "€"],
  ["percentuale", "%"],
  ["(%)", "%"],
])("«%s» is %s", (text, unit) => {
  expect(readUnit(fold(text))).toBe(unit);
});

test.each(["", "data", "giornata", "kg", "%%", "ggg", "SI/NO", "n. pratiche", "euroscettici"])(
  "«%s» is none",
  (text) => {
    expect(readUnit(fold(text))).toBeUndefined();
  },
);

test.each([
  ["gg", "gg lavorativi", true],
  [undefined, "gg", true],
  ["progetti", "N.", true],
  ["progetti", "iniziative", true],
  ["gg", "h", false],
  ["%", "€", false],
  ["%", "N.", false],
  ["progetti", "gg", false],
])("%s beside %s: %s", (left, right, comparable) => {
  expect(areComparable(left, right)).toBe(comparable);
  expect(areComparable(right, left)).toBe(comparable);
});

test("stretches of time", () => {
  expect(["gg", "gg lavorativi", "h", "min", "mesi", "%", "N.", "€", "toString", undefined].map(isTimeUnit)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
