import { codeOf } from "../bench";
import type { Experiment } from "../experiment";

const MEGABYTE = 1024 * 1024;
const SIZES = ["0.5", "1", "2"] as const;
const KEY = "probe.size";

async function keep(bytes: number): Promise<string> {
  try {
    await Excel.run(async (context) => {
      context.workbook.settings.add(KEY, "x".repeat(bytes));
      await context.sync();
    });
    const length = await Excel.run(async (context) => {
      const kept = context.workbook.settings.getItem(KEY).load("value");
      await context.sync();
      return String(kept.value).length;
    });
    return length === bytes ? "ok" : "lost";
  } catch (error) {
    return codeOf(error);
  }
}

/** How much the workbook keeps for an add-in. */
export const settings: Experiment = {
  id: "settings",
  title: "Impostazioni di 0,5, 1 e 2 MB nella cartella",
  async run() {
    const answers: Record<string, string> = {};
    for (const size of SIZES) answers[size] = await keep(Number(size) * MEGABYTE);
    await Excel.run(async (context) => {
      context.workbook.settings.getItemOrNullObject(KEY).delete();
      await context.sync();
    });
    return answers;
  },
};
