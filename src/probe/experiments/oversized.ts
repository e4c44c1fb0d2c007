import type { Experiment } from "../experiment";

const ROWS = 3000;
const TEXT = "x".repeat(2000);

/** What comes of an answer of over 5 MB. */
export const oversized: Experiment = {
  id: "oversized",
  title: "Una lettura di oltre 5 MB",
  run: ({ answer }) =>
    answer(async (sheet, context) => {
      sheet.getRange(`A1:A${ROWS}`).values = Array.from({ length: ROWS }, () => [""]);
      // One text for all cells: the request stays small.
      sheet.getRange(`A1:A${ROWS}`).values = TEXT as unknown as unknown[][];
      await context.sync();
      const range = sheet.getRange(`A1:A${ROWS}`).load("values");
      await context.sync();
      const [first] = (range.values as readonly unknown[][] | null) ?? [];
      return first === undefined ? "null blocks" : "ok";
    }),
};
