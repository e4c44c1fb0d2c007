/** Result cells in every form a person types. */
import { fc } from "../../support/properties";
import { readResult, type ResultContext } from "../../../src/core/target/read-result";
import { cell } from "./source";

const read = (
  value: Parameters<typeof cell>[0],
  format = "General",
  expected: ResultContext["expected"] = "quantity",
) => readResult(cell(value, format), { year: 2019, dateSystem: 1900, expected });

const number = (value: number, unit?: string) => ({ kind: "number", value, unit, isSigned: false });
const dates = (...days: readonly (readonly [number, number, number])[]) => ({
  kind: "dates",
  dates: days.map(([year, month, day]) => ({ year, month, day })),
});

test.each([
  ["75", number(75)],
  ["75%", number(0.75, "%")],
  ["75,5 %", number(0.755, "%")],
  ["80 %.", number(0.8, "%")],
  ["0,75", number(0.75)],
  ["1.600", number(1600)],
  ["15 gg", number(15, "gg")],
  ["n. 3", number(3, "N.")],
  ["3 progetti", number(3, "progetti")],
  ["€ 1.821.008,38", number(1821008.38, "€")],
  ["2 milioni di visualizzazioni", number(2_000_000, "visualizzazioni")],
  ["tempo medio 12 gg", number(12, "gg")],
  ["nessuno", number(0)],
  ["-9,90 %", { ...number(-0.099, "%"), isSigned: true }],
  ["+12%", { ...number(0.12, "%"), isSigned: true }],
  ["3,5/5", { kind: "score", value: 3.5, outOf: 5 }],
  ["8 su 10", { kind: "score", value: 8, outOf: 10 }],
  ["29/03/2019", dates([2019, 3, 29])],
  ["30/06 e 20/12", dates([2019, 6, 30], [2019, 12, 20])],
  ["approvato il 15/12/2019", dates([2019, 12, 15])],
  ["30/06/2019 (delibera n. 45)", dates([2019, 6, 30])],
  ["85% (17 su 20)", number(0.85, "%")],
  ["28/06 e 15/01/2020", dates([2019, 6, 28], [2020, 1, 15])],
  ["sì", { kind: "answer", answer: "yes" }],
  ["Non realizzato", { kind: "answer", answer: "no" }],
  ["Buono", { kind: "step", step: "buono" }],
  ["00/01/1900", { kind: "unreported", why: "empty-formula" }],
  ["n.d.", { kind: "unreported", why: "not-available" }],
  ["in corso", { kind: "unreported", why: "in-progress" }],
  ["da attivare", { kind: "unreported", why: "not-started" }],
])("«%s»", (text, reading) => {
  expect(read(text)).toMatchObject(reading);
});

test.each([
  ["a blank cell", undefined, "General", { kind: "unreported", why: "blank" }],
  ["blanks only", " \n", "General", { kind: "unreported", why: "blank" }],
  ["an empty formula's zero", 0, "dd/mm/yyyy", { kind: "unreported", why: "empty-formula" }],
  ["a plain zero", 0, "General", number(0)],
  ["a zero percent", 0, "0.00%", number(0, "%")],
  ["a percentage", 1, "0.00%", number(1, "%")],
  ["a day", 43553, "dd/mm/yyyy", dates([2019, 3, 29])],
  ["a truth value", true, "General", { kind: "answer", answer: "yes" }],
  ["an error", { error: "#DIV/0!" }, "General", { kind: "unread", why: "error-value", text: "#DIV/0!" }],
  ["a time of day", 0.5, "hh:mm", { kind: "unread", why: "time-value" }],
  ["the day that never was", 60, "dd/mm/yyyy", { kind: "unread", why: "no-such-date" }],
])("%s", (_, value, format, reading) => {
  expect(read(value, format)).toMatchObject(reading);
});

test("against a deadline", () => {
  expect(read("3/5", "General", "dates")).toMatchObject(dates([2019, 5, 3]));
  expect(read("3/5", "General", "score")).toMatchObject({ kind: "score" });
  expect(read(43553, "General", "dates")).toMatchObject({
    ...dates([2019, 3, 29]),
    assumed: [{ id: "number-is-date" }],
  });
  expect(read(0, "General", "dates")).toEqual({ kind: "unreported", why: "plain-zero" });
  expect(read("0", "General", "dates")).toEqual({ kind: "unreported", why: "plain-zero" });
  expect(read(12, "General", "dates")).toMatchObject(number(12));
  expect(read("30.06", "General", "dates")).toMatchObject(dates([2019, 6, 30]));
});

test.each([
  ["30/06/2022\n31/12/2022"],
  ["30/06/2022 - 31/12/2022"],
  ["30/06/2022 / 31/12/2022"],
  ["30/06/2022 31/12/2022"],
  ["30/06/2022 e 31/12/2022"],
])("«%s» are two days", (text) => {
  expect(read(text, "General", "dates")).toMatchObject(dates([2022, 6, 30], [2022, 12, 31]));
});

test.each([
  ["entro 30/06/2022", dates([2022, 6, 30])],
  ["Delibera n. 45 del 20/12/2022", dates([2022, 12, 20])],
  ["si, 15/12/2019", dates([2019, 12, 15])],
  ["Determinazione dirigenziale n. 12/2019 del 15/12/2019", dates([2019, 12, 15])],
])("«%s» is a day", (text, reading) => {
  expect(read(text, "General", "dates")).toMatchObject(reading);
});

test.each([
  "no, 15/12/2019",
  "30/06/2022 - 31",
  "30/06 - 31/06/2022 - x",
  "delibera n. 45 del",
  "non entro 30/06/2022",
])("«%s» is no day", (text) => {
  expect(read(text, "General", "dates").kind).toBe("unread");
});

test.each([
  "1.23",
  "circa 80%",
  "75%%",
  "80-90%",
  "80% circa",
  "40 su",
  "boh",
  "12 13",
  "5 punti",
  "2 al mese",
  "non approvato il 15/12/2019",
  "rinviato al 15/01/2020",
  "> 90%",
  "delibera n. 12 del 15/12/2019 e 3",
  "x".repeat(301),
])("«%s» is not guessed at", (text) => {
  expect(read(text).kind).toBe("unread");
});

test("31/06/2019 is a day that does not exist, whatever is expected", () => {
  expect(read("31/06/2019")).toMatchObject({ kind: "unread", why: "no-such-date" });
});

test("a missing cell is one that is not reported", () => {
  expect(readResult(undefined, { year: undefined, dateSystem: 1904, expected: "dates" })).toEqual({
    kind: "unreported",
    why: "blank",
  });
});

test("nothing makes it throw", () => {
  const expected = fc.constantFrom<ResultContext["expected"]>("quantity", "dates", "score", "outcome");
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.double()),
      fc.constantFrom("General", "dd/mm/yyyy", "0%", "hh:mm"),
      expected,
      (value, format, goal) => {
        expect(read(value, format, goal)).toHaveProperty("kind");
      },
    ),
  );
});
