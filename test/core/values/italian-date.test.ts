/** Days as people write them, and what is no day. */
import { dayInYear, takeDay, takeDays } from "../../../src/core/values/italian-date";

const day = (text: string, year = 2019) => {
  const taken = takeDay(text);
  return taken?.rest === "" ? dayInYear(taken.value, taken.value.year ?? year) : undefined;
};

test.each([
  ["31/12/2019", [2019, 12, 31]],
  ["31.12.2022", [2022, 12, 31]],
  ["31-12-2023", [2023, 12, 31]],
  ["1/2/2019", [2019, 2, 1]],
  ["31/12/19", [2019, 12, 31]],
  ["30/06", [2019, 6, 30]],
  ["2019-12-31", [2019, 12, 31]],
  ["31 dicembre 2019", [2019, 12, 31]],
  ["1° luglio", [2019, 7, 1]],
  ["15 mar 2020", [2020, 3, 15]],
  ["31-dic-22", [2022, 12, 31]],
  ["29/02/2020", [2020, 2, 29]],
  ["giugno 2020", [2020, 6, 30]],
  ["mese di febbraio", [2019, 2, 28]],
  ["fine settembre", [2019, 9, 30]],
  ["10/2022", [2022, 10, 31]],
  ["1° semestre", [2019, 6, 30]],
  ["iii trimestre 2020", [2020, 9, 30]],
  ["secondo quadrimestre", [2019, 8, 31]],
  ["ii bimestre", [2019, 4, 30]],
  ["fine anno", [2019, 12, 31]],
  ["la fine del 2020", [2020, 12, 31]],
])("«%s»", (text, [year, month, date]) => {
  expect(day(text)).toEqual({ year, month, day: date });
});

test.each(["31/06/2018", "31/04/2018", "29/02/2019", "00/01/2019", "31/13/2019"])(
  "«%s» is written like a day that does not exist",
  (text) => {
    expect(takeDay(text)?.rest).toBe("");
    expect(day(text)).toBeUndefined();
  },
);

test.each([
  "31/12/20199",
  "31/12-2019",
  "32/13",
  "31//12",
  "12",
  "1,5",
  "2019",
  "5° trimestre",
  "3° semestre",
  "maggiore",
  "31/12/2019/1",
  "v quadrimestre",
])("«%s» is no day", (text) => {
  expect(takeDay(text)?.rest).not.toBe("");
});

test.each([
  ["30/06 e 31/12", 2],
  ["30/6 e il 31/12", 2],
  ["31/03, 30/06, 30/09 e 31/12/2019", 4],
  ["30 giugno e 31 dicembre", 2],
])("«%s» is %d days", (text, count) => {
  expect(takeDays(text)).toMatchObject({ rest: "", value: { length: count } });
});

test.each(["30/06 o 31/12", "30/06 31/12", "30/06 e", "30/06 e 3"])("«%s» is not wholly days", (text) => {
  expect(takeDays(text)?.rest).not.toBe("");
});
