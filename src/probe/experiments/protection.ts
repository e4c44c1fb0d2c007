import type { Bench } from "../bench";
import type { Experiment } from "../experiment";

type Change = (range: Excel.Range) => void;

const CHANGES: Readonly<Record<string, Change>> = {
  value: (range) => void (range.values = [[1]]),
  format: (range) => void (range.numberFormat = [["0%"]]),
  fill: (range) => void (range.format.fill.color = "#FFFF00"),
};

const attempt = (bench: Bench, allowFormatCells: boolean, change: Change) =>
  bench.answer(async (sheet, context) => {
    const range = sheet.getRange("B2");
    range.format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells });
    await context.sync();
    try {
      change(range);
      await context.sync();
      return "ok";
    } finally {
      sheet.protection.unprotect();
      await context.sync();
    }
  });

/** What an unlocked cell of a protected sheet takes, without and with the permission to format. */
export const protection: Experiment = {
  id: "protection",
  title: "Valore, formato e colore su un foglio protetto",
  async run(bench) {
    const answers: Record<string, unknown> = {};
    for (const [name, change] of Object.entries(CHANGES)) {
      answers[name] = await attempt(bench, false, change);
      answers[`${name}Allowed`] = await attempt(bench, true, change);
    }
    return answers;
  },
};
