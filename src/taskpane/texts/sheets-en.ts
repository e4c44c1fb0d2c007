/** What the pane says about sheets, in English. */
import { countedIn } from "./counted";
import type { SheetsTexts } from "./sheets-texts";

const counted = countedIn("en");
const indicators = counted("1 indicator", "# indicators");
const targets = counted("1 target", "# targets");
const results = counted("1 result", "# results");

export const sheetsEn: SheetsTexts = {
  read: counted("1 sheet read", "# sheets read"),
  ignored: counted("1 sheet not read", "# sheets not read"),
  setAside: counted("1 table set aside", "# tables set aside"),
  tables: counted("1 table", "# tables"),
  indicators,
  tableYear: (year) => `year ${year}`,
  sureness: { sure: "Sure", "to-confirm": "To be confirmed", uncertain: "Uncertain" },
  decided: "Confirmed",
  notWritten: "Nothing is written here until you confirm what the columns hold.",
  confirm: "Confirm",
  why: "Why",
  whyOf: (sheet) => `Why: ${sheet}`,
  columns: "Columns",
  doubts: "Not fully proved:",
  noHeading: "no heading",
  shifted: (agreeing, filled) =>
    agreeing === 0
      ? `Probably shifted: none of the ${filled} cells holds what the heading says.`
      : `Probably shifted: only ${agreeing} of ${filled} cells hold what the heading says.`,
  hidden: {
    sheet: "The sheet is hidden: it was read all the same.",
    rows: counted(
      "1 hidden or filtered row was read all the same.",
      "# hidden or filtered rows were read all the same.",
    ),
    columns: (names) => `Hidden columns were read too: ${names}.`,
  },
  roles: {
    none: "of no use",
    indicator: "indicator",
    target: "target value",
    result: "result",
    achievement: "achievement %",
    status: "status",
    baseline: "baseline",
    weight: "weight",
    unit: "unit",
    algorithm: "algorithm",
    "strategic-objective": "strategic objective",
    "operational-objective": "operational objective",
    objective: "objective",
    "individual-objective": "individual objective",
    programme: "programme",
    area: "strategic area",
    perspective: "perspective",
    office: "office",
    department: "department",
    note: "notes",
    type: "type",
    code: "code",
    budget: "budget",
    deviation: "deviation",
    source: "source",
  },
  correct: "Correct…",
  correctOf: (sheet) => `Correct the columns: ${sheet}`,
  automatic: "Back to automatic recognition",
  automaticOf: (sheet) => `Back to automatic recognition: ${sheet}`,
  teach: "It is a plan…",
  teachOf: (sheet) => `It is a plan: ${sheet}`,
  stale: {
    title: (sheet) => `The headings of sheet “${sheet}” have changed: the chosen columns no longer apply.`,
    gone: (sheet) => `Sheet “${sheet}”, whose columns had been chosen, is gone.`,
    anySheet: "No sheet has the headings any more whose columns had been chosen.",
    review: "Choose again…",
    forget: "Leave it to automatic recognition",
  },
  form: {
    title: (sheet) => `Columns of sheet “${sheet}”`,
    intro: "Say what each column holds. It applies as long as the headings stay the same.",
    teachIntro: "Say which row holds the headings and what each column holds.",
    headingRow: "Row of the headings",
    noRow: "There is nothing in this row.",
    column: (name, heading) => `${name} “${heading}”`,
    label: (heading) => `“${heading}”`,
    year: (column) => `Year of ${column}`,
    planYear: "plan year",
    everywhere: counted(
      "Also in the other sheet with these headings",
      "Also in the other # sheets with these headings",
    ),
    outcome: (found, expected, reported) =>
      `${indicators(found)}, ${targets(expected)} and ${results(reported)} are recognised.`,
    noOutcome: "No indicator is recognised this way: choose at least the columns of indicators and targets.",
    clash: (role, places) =>
      `Several columns are “${role}” of the same year: ${places}. Only one is read: choose another year or “not needed”.`,
    use: "Use",
    noPlan: "It is no plan",
    cancel: "Cancel",
  },
  kept: "Choice saved",
  notKept: "The chosen columns apply but were not saved in the workbook.",
  keptDetail: "The chosen columns stay in this workbook.",
};
