/** What the pane says about the method of computing, in English. */
import { countedIn } from "./counted";
import type { MethodologyTexts } from "./methodology-texts";

const counted = countedIn("en");

export const methodologyEn: MethodologyTexts = {
  label: "Method",
  own: "customised",
  open: "See and change the method of computing",
  title: "Method of computing",
  intro: "How percentages and statuses come about. The choice stays in this workbook.",
  choice: "Which method to use",
  isDefault: "default",
  ownChoice: { label: "Customised", detail: "The body's own rules (SMVP)" },
  restore: "Set everything back to the default",
  settings: {
    bands: "Thresholds of the statuses",
    cap: "Maximum",
    atMost: '"At most" targets',
    late: "Late deadlines",
    deadlines: "Several deadlines",
    steps: "Judgements",
    parametrised: "Parametrised percentage",
    missing: "Missing results",
    strategicMix: "Strategic objectives",
  },
  changed: "changed",
  inForce: (name) => `In use: ${name}`,
  notYetInForce: (name) => `Not in use yet: ${name} still holds`,
  toCorrect: counted("1 field to correct", "# fields to correct"),
  use: "Use this method",
  cancel: "Cancel",
  kept: (name) => `Method in use: ${name}.`,
  keptDetail: "It is written in the workbook and stays there when that is saved.",
  notKept:
    "The method is in use but not written in the workbook: the next time it is opened, the earlier one will hold.",
  unreadable: "Not all settings written in the workbook can be read",
  unreadableDetail: (name) =>
    `The defaults are in their place; the method in use is ${name}. Check it before recalculating.`,
  problems: {
    percent: "Write a percentage, for example 90 or 90.5.",
    "percent-from-100": "Write a percentage from 100 up, for example 120.",
    share: "Write a percentage from 0 to 100, for example 40.",
    days: "Write a whole number of days, for example 15.",
    judgement:
      "Write judgements that are known in Italian, with commas between: for example scarso, sufficiente, buono, ottimo.",
    "few-judgements": "Write two or more judgements, each of them once.",
  },
  fields: {
    cap: "Highest percentage",
    graceDays: "Days tolerated",
    zeroAfterDays: "Days late that make 0%",
    scale: "Judgements, from the lowest to the highest",
    operational: "Share of the operational objectives",
  },
  days: "days",
  edges: {
    included: "from",
    excluded: "above",
    hint: '"From" includes the threshold, "above" leaves it out. Below the second threshold: not achieved.',
    of: (band) => `${band}: threshold included or not`,
  },
  cap: { capped: { label: "With a maximum" }, open: { label: "Without maximum" } },
  atMost: {
    linear: { label: "In a straight line", detail: "Target 10 days, result 12: 80%. At double the target 0%." },
    ratio: { label: "In proportion", detail: "Target 10 days, result 12: 83.3%." },
  },
  late: {
    sudden: { label: "After the days tolerated it is 0% at once" },
    gradual: { label: "After the days tolerated it falls little by little" },
  },
  deadlines: {
    share: { label: "The share that was met counts", detail: "One of two: 50%." },
    all: { label: "All must be met", detail: "One of two: 0%." },
  },
  steps: {
    allOrNothing: { label: "A lower judgement is worth 0%" },
    points: { label: "A lower judgement earns its points", detail: "Fourth place instead of fifth: 80%." },
  },
  parametrised: {
    plain: { label: "Plain percentage" },
    parametrised: {
      label: "Parametrised percentage",
      detail: '100% from the "achieved" threshold, 0% below the "partially achieved" one.',
    },
  },
  missing: {
    exclude: { label: "Out of the means", detail: "They are counted apart." },
    zero: { label: "They count as 0%", detail: "Usually at the end of the year." },
  },
  ownShare: (percent) => `The rest, ${percent}, goes to the own indicators.`,
};
