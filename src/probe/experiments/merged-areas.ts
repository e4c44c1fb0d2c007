import type { Experiment } from "../experiment";

const AREAS = 520;

/** More than 512 merged areas asked for at once. */
export const mergedAreas: Experiment = {
  id: "mergedAreas",
  title: "Oltre 512 aree unite",
  async run({ answer }) {
    const over512 = await answer(async (sheet, context) => {
      for (let row = 1; row <= AREAS; row += 1) sheet.getRange(`A${row}:B${row}`).merge();
      await context.sync();
      const areas = sheet.getRange(`A1:B${AREAS}`).getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
      return areas.isNullObject ? "null" : areas.areaCount === AREAS ? "ok" : `only ${areas.areaCount}`;
    });
    return { over512 };
  },
};
