import type { Work } from "../bench";
import type { Experiment } from "../experiment";

const BLOCK = [["a"], ["b"], ["c"], ["d"]];

const HIDE: Readonly<Record<string, Work>> = {
  hidden: (sheet) => void (sheet.getRange("4:4").rowHidden = true),
  filtered: (sheet) => sheet.autoFilter.apply("A1:A6", 0, { filterOn: "Values", values: ["x"] }),
  grouped(sheet) {
    const row = sheet.getRange("4:4");
    row.group("ByRows");
    row.hideGroupDetails("ByRows");
  },
};

/** Where the values of a block land that is written over a row that does not show. */
export const rows: Experiment = {
  id: "rows",
  title: "Blocchi scritti su righe filtrate, nascoste, raggruppate",
  async run({ answer }) {
    const answers: Record<string, unknown> = {};
    for (const [name, hide] of Object.entries(HIDE)) {
      answers[name] = await answer(async (sheet, context) => {
        sheet.getRange("A1:A6").values = [["Voce"], ["x"], ["x"], ["y"], ["x"], ["x"]];
        await context.sync();
        await hide(sheet, context);
        await context.sync();
        sheet.getRange("B2:B5").values = BLOCK;
        await context.sync();
        const landed = sheet.getRange("B2:B6").load("values");
        await context.sync();
        return landed.values.map(([value]) => String(value));
      });
    }
    return answers;
  },
};
