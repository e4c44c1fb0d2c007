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
  changed: "changed",
  inForce: (name) => `In use: ${name}`,
  notYetInForce: (name) => `Not in use yet: ${name} still holds`,
  toCorrect: counted("1 field to correct", "# fields to correct"),
  changes: counted("With this method 1 indicator changes status.", "With this method # indicators change status."),
  use: "Use this method",
  cancel: "Cancel",
  kept: (name) => `Method in use: ${name}.`,
  keptDetail: "It is written in the workbook and stays there when that is saved.",
  notKept:
    "The method is in use but not written in the workbook: the next time it is opened, the earlier one will hold.",
  unreadable: "Not all settings written in the workbook can be read",
  unreadableDetail: (name) =>
    `The defaults are in their place; the method in use is ${name}. Check it before recalculating.`,
  edges: {
    included: "from",
    excluded: "above",
    of: (band) => `${band}: threshold included or not`,
  },
};
