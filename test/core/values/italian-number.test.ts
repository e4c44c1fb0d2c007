/** Numbers: read, refused, printed. */
import { fc } from "../../support/properties";
import { printNumber, readNumber } from "../../../src/core/values/italian-number";
import { takeNumberWord } from "../../../src/core/values/number-words";

test.each([
  ["12", 12],
  ["15,00", 15],
  ["0,8", 0.8],
  ["1.600", 1600],
  ["1.234", 1234],
  ["1.821.008,38", 1821008.38],
  ["-9,90", -9.9],
  ["- 10", -10],
  ["+20.000", 20000],
  ["1600", 1600],
  ["007", 7],
])("«%s» is %d", (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each([
  "",
  "1.23",
  "1,234.5",
  "12.3456",
  "1..234",
  "1,",
  ",5",
  "12 13",
  "1.2345",
  "0x10",
  "1e3",
  "١٢",
  "1,2,3",
  "12a",
  "--1",
  "1.234.56",
  "9".repeat(16),
])("«%s» is refused, not guessed", (text) => {
  expect(readNumber(text)).toBeUndefined();
});

test("what is printed in Italian reads back", () => {
  const numbers = fc.tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(numbers, ([digits, decimals]) => {
      const value = Number(`${digits}e-${decimals}`);
      expect(readNumber(printNumber(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});

test("prints in both languages", () => {
  expect(printNumber(1821008.38)).toBe("1.821.008,38");
  expect(printNumber(1821008.38, "en")).toBe("1,821,008.38");
  expect(printNumber(0.0000001)).toBe("0,0000001");
});

test.each([
  ["due relazioni", 2],
  ["zero", 0],
  ["nessun reclamo", 0],
  ["una relazione", 1],
])("«%s» begins with %d", (text, value) => {
  expect(takeNumberWord(text)?.value).toBe(value);
});

test.each(["duemila", "constructor", "unità", "l'una", "d'uno"])("«%s» begins with no number", (text) => {
  expect(takeNumberWord(text)).toBeUndefined();
});
