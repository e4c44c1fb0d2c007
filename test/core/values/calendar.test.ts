/** Calendar days and Excel serials. */
import { fc } from "../../support/properties";
import {
  compareDates,
  dateExists,
  dateOfSerial,
  daysBetween,
  daysInMonth,
  LAST_SERIAL,
  printDate,
  serialOfDate,
  UNKNOWN_YEAR,
} from "../../../src/core/values/calendar";

test.each([
  [1, "01/01/1900"],
  [59, "28/02/1900"],
  [61, "01/03/1900"],
  [43553, "29/03/2019"],
  [43553.75, "29/03/2019"],
  [LAST_SERIAL, "31/12/9999"],
])("serial %d is %s", (serial, text) => {
  const date = dateOfSerial(serial);
  expect(date && printDate(date)).toBe(text);
});

test.each([0, 0.5, 60, -1, LAST_SERIAL + 1, Number.NaN, Number.POSITIVE_INFINITY])("serial %d is no day", (serial) => {
  expect(dateOfSerial(serial)).toBeUndefined();
});

test("the 1904 system starts four years later", () => {
  expect(dateOfSerial(0, 1904)).toEqual({ year: 1904, month: 1, day: 1 });
});

test("every serial comes back from its day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: LAST_SERIAL }), (serial) => {
      const date = dateOfSerial(serial);
      expect(date && serialOfDate(date)).toBe(serial);
      expect(date && dateExists(date)).toBe(true);
    }),
  );
});

test("which days exist", () => {
  const exists = (year: number, month: number, day: number) => dateExists({ year, month, day });
  expect([exists(2020, 2, 29), exists(2000, 2, 29)]).toEqual([true, true]);
  expect([
    exists(2018, 6, 31),
    exists(2018, 4, 31),
    exists(1900, 2, 29),
    exists(2019, 13, 1),
    exists(2019, 1, 0),
    exists(2019, 1, 1.5),
  ]).not.toContain(true);
  expect(daysInMonth(2019, 0)).toBe(0);
});

test("distances and order", () => {
  const [early, late] = [
    { year: 2019, month: 12, day: 31 },
    { year: 2020, month: 3, day: 1 },
  ];
  expect(daysBetween(early, late)).toBe(61);
  expect(daysBetween(late, early)).toBe(-61);
  expect(compareDates(early, late)).toBeLessThan(0);
  expect(compareDates(early, early)).toBe(0);
});

test("a day without a year prints without it", () => {
  expect(printDate({ year: UNKNOWN_YEAR, month: 6, day: 30 })).toBe("30/06");
});
