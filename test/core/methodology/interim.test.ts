/** Interim monitoring: the target stays the year's, what is not due is not missed, and the sentence says so. */
import { EMPTY_CELL } from "../../../src/core/grid/cell";
import { assess } from "../../../src/core/methodology/assess";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import { readTarget } from "../../../src/core/target/read-target";
import type { CalendarDate } from "../../../src/core/values/calendar";
import { typedCell } from "../../support/draw-sheet";

const JUNE: CalendarDate = { year: 2024, month: 6, day: 30 };
const MISSING_IS_ZERO = { ...DEFAULT_METHODOLOGY, missing: "zero" } as const;

function assessed(
  target: string,
  result: string,
  asOf?: CalendarDate,
  methodology: typeof DEFAULT_METHODOLOGY = DEFAULT_METHODOLOGY,
) {
  const reading = readTarget({
    cell: typedCell(target),
    year: 2024,
    heading: "",
    algorithm: "",
    unit: "",
    indicator: "",
    dateSystem: 1900,
  });
  return assess({
    reading,
    result: result === "" ? EMPTY_CELL : typedCell(result),
    baseline: undefined,
    year: 2024,
    dateSystem: 1900,
    methodology,
    asOf,
  });
}

const said = "al 30/06/2024";

test.each<[string, { target: string; result: string }, { achievement: number | undefined; status: string }, boolean]>([
  ["half the year's number", { target: ">= 10", result: "5" }, { achievement: 0.5, status: "partial" }, true],
  ["a share", { target: ">= 80%", result: "80%" }, { achievement: 1, status: "achieved" }, true],
  ["a deadline kept", { target: "31/12/2024", result: "15/05/2024" }, { achievement: 1, status: "achieved" }, true],
  [
    "a deadline kept that has passed",
    { target: "31/05/2024", result: "15/05/2024" },
    { achievement: 1, status: "achieved" },
    false,
  ],
  [
    "one of two deadlines, the other to come",
    { target: "entro il 31/03 e 31/12", result: "20/03/2024" },
    { achievement: 0.5, status: "partial" },
    true,
  ],
  [
    "a deadline to come, nothing reported",
    { target: "31/12/2024", result: "" },
    { achievement: undefined, status: "unreported" },
    true,
  ],
  [
    "a deadline that has passed, nothing reported",
    { target: "31/03/2024", result: "" },
    { achievement: undefined, status: "unreported" },
    false,
  ],
  [
    "a number, nothing reported",
    { target: ">= 10", result: "" },
    { achievement: undefined, status: "unreported" },
    false,
  ],
])("%s", (_, { target, result }, expected, isSaid) => {
  const figure = assessed(target, result, JUNE);
  expect(figure).toMatchObject(expected);
  expect(figure.explanation.it.includes(said) || figure.explanation.it.includes("Al 30/06/2024")).toBe(isSaid);
  expect(figure.explanation.en.includes("30/06/2024")).toBe(isSaid);
});

test("a deadline to come is said not to have passed", () => {
  expect(assessed("31/12/2024", "", JUNE).explanation.it).toContain("non è ancora scaduto");
  expect(assessed("entro il 30/09 e 31/12", "in corso", JUNE).explanation.it).toContain("non sono ancora scaduti");
});

test.each<[string, CalendarDate | undefined]>([
  ["no day", undefined],
  ["the last day of the year", { year: 2024, month: 12, day: 31 }],
  ["a day after it", { year: 2025, month: 3, day: 1 }],
])("%s is no interim", (_, asOf) => {
  expect(assessed(">= 10", "5", asOf)).toEqual(assessed(">= 10", "5"));
  expect(assessed("31/12/2024", "", asOf)).toEqual(assessed("31/12/2024", ""));
});

test("what is not reported counts as 0 at the end of the year, not before", () => {
  expect(assessed(">= 10", "", undefined, MISSING_IS_ZERO).achievement).toBe(0);
  expect(assessed(">= 10", "", JUNE, MISSING_IS_ZERO).achievement).toBeUndefined();
});
