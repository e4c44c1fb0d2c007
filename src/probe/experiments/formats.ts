import type { Experiment } from "../experiment";

const FORMATS: Readonly<Record<string, string>> = {
  threeBands: '[>=0.9]0.0%" raggiunto";[>=0.5]0.0%" in parte";0.0%" non raggiunto"',
  threeConditions: '[>=0.9]0%"a";[>=0.5]0%"b";[>=0]0%"c"',
  openQuote: '0.0%" raggiunto',
  tooLong: `0"${"x".repeat(253)}"`,
};

/** Our number formats: taken, and read back as they were written. */
export const formats: Experiment = {
  id: "formats",
  title: "I nostri formati numerici, riletti",
  async run({ answer }) {
    const answers: Record<string, unknown> = {};
    for (const [name, format] of Object.entries(FORMATS)) {
      answers[name] = await answer(async (sheet, context) => {
        const range = sheet.getRange("B2");
        range.numberFormat = [[format]];
        await context.sync();
        range.load("numberFormat");
        await context.sync();
        const told = String(range.numberFormat[0]?.[0]);
        return told === format ? "ok" : told;
      });
    }
    return answers;
  },
};
