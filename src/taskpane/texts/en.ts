/** What the pane says in English. */
import { countedIn } from "./counted";
import { cycleEn } from "./cycle-en";
import { findingsEn } from "./findings-en";
import { methodologyEn } from "./methodology-en";
import { objectivesEn } from "./objectives-en";
import { problemsEn } from "./problems-en";
import { sheetsEn } from "./sheets-en";
import type { Texts } from "./texts";

const counted = countedIn("en");
const indicators = counted("1 indicator", "# indicators");
const findings = counted("1 finding", "# findings");
const cells = counted("1 cell", "# cells");

export const en: Texts = {
  language: "en",
  product: "Performance plan",
  starting: "Starting…",
  reading: {
    title: "Reading the workbook",
    detail: "The sheets are read and the plan is checked. Nothing is changed.",
    stop: "Stop",
    stoppedTitle: "Reading stopped",
    stoppedDetail: "The workbook was not read completely, so there is nothing to show.",
    start: "Read the workbook",
  },
  header: {
    reread: "Read the workbook again",
    more: "More options",
    theme: "Theme",
    guide: "Guide (in Italian)",
    probe: "Try this Excel (in Italian)",
    openWithFile: "Open the pane with this file",
    themes: { auto: "Same as Office", light: "Light", dark: "Dark" },
    year: "Year",
    years: (years) => (years.length === 1 ? `Year ${years.join()}` : `Years ${years.join(", ")}`),
    noYear: "Year not stated",
  },
  methodology: methodologyEn,
  objectives: objectivesEn,
  tabs: {
    label: "What to show",
    findings: "Findings",
    figures: "Indicators",
    objectives: "Objectives",
    sheets: "Sheets",
    cycle: "Tools",
  },
  freshness: {
    changed: "The workbook has changed: it will be read again shortly.",
    rereading: "Reading again…",
    outdated: "The workbook has changed since it was read.",
    reread: "Read again",
  },
  findings: findingsEn,
  figures: {
    search: "Find an indicator or a code",
    clearSearch: "Clear the search",
    noMatch: "No indicator matches the search.",
    filterByStatus: "Show one status only",
    statusCount: {
      achieved: counted("1 achieved", "# achieved"),
      partial: counted("1 partially achieved", "# partially achieved"),
      missed: counted("1 not achieved", "# not achieved"),
      unreported: counted("1 not reported", "# not reported"),
      unassessable: counted("1 not assessable", "# not assessable"),
    },
    result: "Result",
    target: "Target",
    blank: "empty",
    noTarget: "none",
    noPlace: "This sheet has no column for the percentage.",
    explanation: "Explanation",
    indicators,
  },
  sheets: sheetsEn,
  cycle: cycleEn,
  nothing: {
    title: "No plan in this workbook",
    detail: "No sheet has a table with indicators and targets that can be recognised.",
    remedy:
      "Open the workbook of the plan, or check that the headings for indicators and targets are there, then read again.",
    emptyWorkbook: "The workbook is empty.",
  },
  actions: {
    recalculate: "Recalculate",
    pending: counted("1 percentage to update", "# percentages to update"),
    upToDate: "The percentages are up to date",
    noPlace: "There is no column to write percentages in",
    takeBack: "Undo",
    offer: counted("Put the cell last written back as it was", "Put the # cells last written back as they were"),
    apply: "Apply",
    recolour: "Put colours back",
    back: "Back",
    writing: counted("Writing 1 cell…", "Writing # cells…"),
    working: "Working in the workbook…",
    takingBack: "Putting back…",
  },
  preview: {
    title: "What will change",
    skipped: counted("1 cell stays as it is", "# cells stay as they are"),
    nothing: "There is nothing to write",
    nothingDetail: "No percentage cell can be updated.",
    upToDate: "The percentages are up to date",
    recolour: counted(
      "Numbers and statuses are right. If the colour of a cell was lost, it can be put back.",
      "Numbers and statuses are right. If the colours of these # cells were lost, they can be put back.",
    ),
    value: { heading: "Percentages", count: counted("1 percentage changes", "# percentages change") },
    format: {
      heading: "Word of the status",
      detail: "The percentage stays the same.",
      count: counted("1 percentage gets the word of its status", "# percentages get the word of their status"),
    },
    colour: {
      heading: "Colour only",
      detail: "The content stays the same.",
      count: counted("1 cell only gets the colour of its status", "# cells only get the colour of their status"),
    },
    explain: counted(
      "Explain 1 percentage in the column of notes as well",
      "Explain # percentages in the column of notes as well",
    ),
    skippedHeading: "Not written",
    from: "from",
    to: "to",
    empty: "empty",
    toWrite: counted("1 cell to write", "# cells to write"),
    toColour: counted("1 cell only to colour", "# cells only to colour"),
    cells,
  },
  skipped: {
    formula: counted("1 cell holds a formula", "# cells hold a formula"),
    locked: counted("1 cell is protected", "# cells are protected"),
    changed: counted("1 cell was changed after it was read", "# cells were changed after they were read"),
    covered: counted("1 cell is covered by merged cells", "# cells are covered by merged cells"),
    shared: counted("1 cell stands for several indicators", "# cells stand for several indicators"),
    text: counted("1 cell holds a text", "# cells hold a text"),
    "missing-sheet": counted("1 cell is on a sheet that is gone", "# cells are on a sheet that is gone"),
    typed: counted(
      "1 cell of the added columns was filled in since",
      "# cells of the added columns were filled in since",
    ),
    lost: counted("Excel did not keep the value of 1 cell", "Excel did not keep the value of # cells"),
    "unsure-mapping": counted(
      "1 cell is in a table to be confirmed in the Sheets tab",
      "# cells are in tables to be confirmed in the Sheets tab",
    ),
    "no-result-column": counted(
      "1 cell holds the body's own figure: no recognised column holds the result to compute it from",
      "# cells hold the body's own figures: no recognised column holds the results to compute them from",
    ),
    "needs-answer": counted(
      "1 cell is not written: a doubt has to be cleared first (list of findings).",
      "# cells are not written: doubts have to be cleared first (list of findings).",
    ),
    "no-figure": counted(
      "1 cell already holds a value and there is no percentage to replace it",
      "# cells already hold a value and there is no percentage to replace it",
    ),
  },
  notices: {
    applied: counted("1 cell written.", "# cells written."),
    appliedNone: "No cell was written.",
    takenBack: counted("1 cell is as it was before.", "# cells are as they were before."),
    takenBackNone: "No cell was put back.",
    skipped: counted("1 cell was left as it is:", "# cells were left as they are:"),
    plain: counted(
      "1 cell has the value only, without the colour and the word of its status: the sheet’s protection does not allow formats to change.",
      "# cells have the value only, without the colour and the word of their status: the sheet’s protection does not allow formats to change.",
    ),
    standing: counted("This cell stays written:", "These # cells stay written:"),
    untouched: "Nothing was changed.",
    dismiss: "Close the message",
  },
  problems: problemsEn,
  retry: "Try again",
  writeAnyway: "Write anyway",
  diagnostic: {
    show: "Details for support",
    hint: "They hold no data of the cells.",
    copy: "Copy the details",
    copied: "Details copied",
    copyByHand: "The text is selected: press Ctrl+C to copy it.",
  },
  crash: {
    title: "The pane has stopped",
    sentence: "Because of a programming error the pane cannot go on.",
    remedy: "Reload the pane; if it happens again, copy the details and send them to whoever gives support.",
    reload: "Reload the pane",
  },
  list: { more: counted("Show the last item", "Show # more items") },
  announce: {
    ready: (found, checked) => `Reading finished: ${indicators(checked)}, ${findings(found)}.`,
    preview: (patches, skipped) => `Preview: ${cells(patches)} to write, ${cells(skipped)} to leave.`,
  },
};
