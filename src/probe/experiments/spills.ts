import type { Experiment } from "../experiment";

/** Cells that a formula fills, and what happens to it when one of them is written to. */
export const spills: Experiment = {
  id: "spills",
  title: "Formule che riempiono altre celle",
  run: ({ answer }) =>
    answer(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      await context.sync();
      const second = sheet.getRange("A2").load("values, formulas, hasSpill");
      await context.sync();
      const told = {
        value: second.values[0]?.[0] as unknown,
        formula: second.formulas[0]?.[0] as unknown,
        hasSpill: second.hasSpill,
      };
      second.values = [["x"]];
      await context.sync();
      const first = sheet.getRange("A1").load("values");
      await context.sync();
      return { ...told, afterWriting: first.values[0]?.[0] as unknown };
    }),
};
