/** Decimal arithmetic where doubles would accuse a correct plan. */
import { fc } from "../../support/properties";
import { divide, multiply, plainDigits, round, subtract, sum, withoutNoise } from "../../../src/core/values/decimal";

test("weights that add up to 100 do", () => {
  expect(sum([67.9, 30, 0.8, 0.65, 0.65])).toBe(100);
  expect(sum([])).toBe(0);
});

test("70 % of 100 is 0,7", () => {
  expect(divide(70, 100)).toBe(0.7);
  expect(multiply(0.7, 100)).toBe(70);
  expect(subtract(0.3, 0.1)).toBe(0.2);
});

test("nothing is divided by zero", () => {
  expect(divide(1, 0)).toBeUndefined();
});

test("what no number can hold stays finite", () => {
  expect(
    [divide(1, 5e-324), multiply(1e308, -1e308), sum([1e308, 1e308]), subtract(-1e308, 1e308)].map(Number.isFinite),
  ).not.toContain(false);
});

test("halves are rounded away from zero, as Excel does", () => {
  expect([round(0.125, 2), round(-0.125, 2), round(92.857, 1)]).toEqual([0.13, -0.13, 92.9]);
});

test("digits come without exponent, values without the noise of binary fractions", () => {
  expect(plainDigits(1e-7)).toBe("0.0000001");
  expect(plainDigits(1e21)).toBe("1000000000000000000000");
  expect(withoutNoise(0.7290000000000001)).toBe(0.729);
});

test("a sum does not depend on the order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -10_000, max: 10_000 }), { maxLength: 20 }), (cents) => {
      const values = cents.map((cent) => cent / 100);
      expect(sum(values)).toBe(sum([...values].reverse()));
    }),
  );
});
