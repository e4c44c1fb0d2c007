import type { Experiment } from "../experiment";

const NUMBERS: Readonly<Record<string, number>> = { "2/3": 2 / 3, "0.1+0.2": 0.1 + 0.2, "1e-7": 1e-7 };

/** Numbers read back, and the function that tells the date system. */
export const numbers: Experiment = {
  id: "numbers",
  title: "Numeri con molte cifre, riletti; la funzione delle date",
  async run({ answer, attempt }) {
    const read = await answer(async (sheet, context) => {
      const range = sheet.getRange("B2:D2");
      range.values = [Object.values(NUMBERS)];
      await context.sync();
      range.load("values");
      await context.sync();
      return Object.fromEntries(Object.keys(NUMBERS).map((name, index) => [name, range.values[0]?.[index] as unknown]));
    });
    const date = await attempt((_sheet, context) => {
      context.workbook.functions.date(1904, 1, 1).load("value");
    });
    return typeof read === "string" ? { error: read, date } : { ...read, date };
  },
};
