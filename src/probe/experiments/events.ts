import type { Experiment } from "../experiment";

/** ms within which an event counts as heard */
const PATIENCE = 1500;
const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

/** Whether our own writing comes back as an event. */
export const events: Experiment = {
  id: "events",
  title: "Eventi delle nostre scritture",
  async run({ answer }) {
    const ownWrite = await answer(async (sheet, context) => {
      let heard = 0;
      const registered = sheet.onChanged.add(() => {
        heard += 1;
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2").values = [[1]];
      await context.sync();
      await pause(PATIENCE);
      registered.remove();
      await context.sync();
      return heard === 0 ? "not heard" : "heard";
    });
    return { ownWrite };
  },
};
