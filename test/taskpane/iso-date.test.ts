/** Days between a date field of the browser and the product. */
import { isoDate, readIsoDate } from "../../src/taskpane/cycle/iso-date";

test.each(["2024-06-30", "2024-02-29", "1900-01-01", "2999-12-31"])("%s is a day and is written the same", (text) => {
  const day = readIsoDate(text);
  expect(day && isoDate(day)).toBe(text);
});

test.each([
  ["a year that is being typed", "0002-06-30"],
  ["one digit more", "0202-06-30"],
  ["before the time of plans", "1899-12-31"],
  ["after it", "3000-01-01"],
  ["no day of the calendar", "2023-02-29"],
  ["another order", "30/06/2024"],
  ["a month", "2024-06"],
  ["nothing", ""],
])("%s is none: %s", (_, text) => {
  expect(readIsoDate(text)).toBeUndefined();
});
