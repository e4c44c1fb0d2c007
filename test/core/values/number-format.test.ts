/** What number format codes say. */
import { isDateFormat, isEuroFormat, isPercentFormat, isTimeFormat } from "../../../src/core/values/number-format";

const kindOf = (format: string) => {
  const kinds = [
    isDateFormat(format) && "date",
    isTimeFormat(format) && "time",
    isPercentFormat(format) && "percent",
  ].filter(Boolean);
  return kinds.length === 0 ? "number" : kinds.join("+");
};

test.each([
  ["dd/mm/yyyy", "date"],
  ["[$-410]d mmmm yyyy", "date"],
  ["mmm-yy", "date"],
  ["d/m/yyyy h:mm", "date"],
  ["yyyy-mm-dd;@", "date"],
  ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date"],
  ["hh:mm", "time"],
  ["[h]:mm:ss", "time"],
  ["[mm]:ss", "time"],
  ["0%", "percent"],
  ["0.00%", "percent"],
  ["[Red]0.0%;[Blue]-0.0%", "percent"],
  ["General", "number"],
  ["GENERAL", "number"],
  ["0.00", "number"],
  ["#,##0.00 €", "number"],
  ["@", "number"],
  ['0 "giorni"', "number"],
  ['0" days"', "number"],
  ["0\\d", "number"],
  ["[Red]0", "number"],
  ['0"%"', "number"],
  ["[$-410]#,##0", "number"],
  ["", "number"],
])("%s shows a %s", (format, kind) => {
  expect(kindOf(format)).toBe(kind);
});

test("euros", () => {
  expect(["#,##0.00 €", "[$€-410] #,##0.00", "#,##0", "[$$-409]0"].map(isEuroFormat)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
