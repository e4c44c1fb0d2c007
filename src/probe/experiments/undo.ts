import type { Bench, Work } from "../bench";
import type { Experiment } from "../experiment";

/** Single calls that the add-in makes. None of them changes a cell that somebody uses. */
const CALLS: Readonly<Record<string, Work>> = {
  reading: (sheet) => void sheet.getRange("A1:B2").load("values, text, formulas, numberFormat"),
  mergedAreas: (sheet) => void sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address"),
  columnProperties: (sheet) => void sheet.getRange("A1:B2").getColumnProperties({ columnHidden: true }),
  functions: (_sheet, context) => void context.workbook.functions.date(1904, 1, 1).load("value"),
  values: (sheet) => void (sheet.getRange("C9").values = [[1]]),
  format: (sheet) => void (sheet.getRange("C9").format.fill.color = "#FFFF00"),
  settings: (_sheet, context) => void context.workbook.settings.add("probe.undo", "1"),
};

/** On the sheet in front: a new sheet would itself cost what was typed. */
async function costs({ person }: Bench, call: Work): Promise<string> {
  await person.typeSomething();
  await Excel.run(async (context) => {
    await call(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
  return (await person.undoWorked()) ? "kept" : "lost";
}

/** Which single call takes Ctrl+Z from the person. */
export const undo: Experiment = {
  id: "undo",
  title: "Quale singola chiamata costa l'annullamento (Ctrl+Z)",
  needsPerson: true,
  async run(bench) {
    const answers: Record<string, string> = {};
    for (const [name, call] of Object.entries(CALLS)) answers[name] = await costs(bench, call);
    return answers;
  },
};
