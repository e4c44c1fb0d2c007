import type { Experiment } from "../experiment";

const KEPT = "probe.ids";

/** By name: what the sheets are called to add-ins. */
async function idsNow(): Promise<Readonly<Record<string, string>>> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name, items/id");
    await context.sync();
    return Object.fromEntries(sheets.items.map(({ name, id }) => [name, id]));
  });
}

async function idsBefore(): Promise<Readonly<Record<string, string>> | undefined> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEPT).load("value");
    await context.sync();
    return setting.isNullObject ? undefined : (JSON.parse(String(setting.value)) as Record<string, string>);
  });
}

/** Whether ids of sheets stay across reopening: the second run, after saving, closing and opening again, can tell. */
export const ids: Experiment = {
  id: "ids",
  title: "Identificativi dei fogli (da ripetere dopo aver salvato, chiuso e riaperto)",
  async run() {
    const [before, now] = [await idsBefore(), await idsNow()];
    await Excel.run(async (context) => {
      context.workbook.settings.add(KEPT, JSON.stringify(now));
      await context.sync();
    });
    const [first] = Object.values(now);
    if (!before) return { first };
    const isSame = Object.entries(now).every(([name, id]) => (before[name] ?? id) === id);
    return { first, reopening: isSame ? "same" : "changed" };
  },
};
