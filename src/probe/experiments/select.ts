import type { Experiment } from "../experiment";

/** A cell of another sheet: brought to the front and selected in one batch, and in two. */
export const select: Experiment = {
  id: "select",
  title: "Attivare un foglio e selezionare una cella",
  async run({ answer }) {
    const tried = (isApart: boolean) =>
      answer(async (sheet, context) => {
        sheet.activate();
        if (isApart) await context.sync();
        sheet.getRange("C7").select();
        await context.sync();
        const selected = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return selected.address.endsWith("C7") ? "selected" : "ignored";
      });
    return { sameBatch: await tried(false), ownSync: await tried(true) };
  },
};
