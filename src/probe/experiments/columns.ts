import type { Work } from "../bench";
import type { Experiment } from "../experiment";

const PREPARE: Readonly<Record<string, Work>> = {
  besideTable: (sheet) => void sheet.tables.add("A1:B4", true),
  insideTable: (sheet) => void sheet.tables.add("B1:D4", true),
  filter: (sheet) => sheet.autoFilter.apply("A1:D4"),
  merge: (sheet) => sheet.getRange("B1:D1").merge(),
  frozen: (sheet) => sheet.freezePanes.freezeAt("A1:C1"),
};

/** A column inserted in front of the third, with what people have around there. */
export const columns: Experiment = {
  id: "columns",
  title: "Colonne accanto a tabelle, filtri, celle unite, riquadri bloccati",
  async run({ attempt }) {
    const answers: Record<string, string> = {};
    for (const [name, prepare] of Object.entries(PREPARE)) {
      answers[name] = await attempt(async (sheet, context) => {
        sheet.getRange("A1:D4").values = Array.from({ length: 4 }, (_, row) => [`${row}a`, `${row}b`, `${row}c`, row]);
        await context.sync();
        await prepare(sheet, context);
        await context.sync();
        sheet.getRange("C:C").insert("Right");
      });
    }
    return answers;
  },
};
