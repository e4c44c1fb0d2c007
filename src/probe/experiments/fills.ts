import type { Experiment } from "../experiment";

const LOOKS: Readonly<Record<string, (fill: Excel.RangeFill) => void>> = {
  none: () => undefined,
  white: (fill) => void (fill.color = "#FFFFFF"),
  red: (fill) => void (fill.color = "#FF0000"),
  hatch: (fill) => {
    fill.color = "#FFFF00";
    fill.pattern = "Gray50";
  },
  gradient: (fill) => void (fill.pattern = "LinearGradient"),
};

/** How a fill is told when it is read back. */
export const fills: Experiment = {
  id: "fills",
  title: "Riempimenti: nessuno, bianco, rosso, tratteggio, sfumatura",
  async run({ answer }) {
    const answers: Record<string, unknown> = {};
    for (const [name, paint] of Object.entries(LOOKS)) {
      answers[name] = await answer(async (sheet, context) => {
        const { fill } = sheet.getRange("B2").format;
        paint(fill);
        await context.sync();
        fill.load("pattern, color, tintAndShade");
        await context.sync();
        const { pattern, color, tintAndShade } = fill;
        return { pattern, color, tintAndShade };
      });
    }
    return answers;
  },
};
