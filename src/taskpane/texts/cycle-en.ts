/** What the pane says about the second half of the year, in English. */
import { countedIn } from "./counted";
import type { CycleTexts } from "./cycle-texts";

const counted = countedIn("en");

export const cycleEn: CycleTexts = {
  columns: {
    title: "Columns for results",
    wanting: counted("1 table lacks columns for its results", "# tables lack columns for their results"),
    complete: "No table needs more columns",
    place: "Where",
    places: { "beside-target": "Beside the target", "right-of-table": "At the right of the table" },
    sheets: "Sheets",
    roles: { result: "result", achievement: "achievement %", status: "status", note: "notes" },
    addition: (columns, roles) => `${columns}: ${roles}`,
    effect:
      "Whole columns are inserted with the look of the table; those at the right move and merged cells grow. History removes them again.",
    leftAlone: counted("1 table stays as it is", "# tables stay as they are"),
    add: counted("Add columns on 1 sheet", "Add columns on # sheets"),
    noneChosen: "Choose at least one sheet",
    open: "Add columns…",
    added: counted("Columns added on 1 sheet", "Columns added on # sheets"),
    addedNone: "No columns added",
    next: "Type the results into the Risultato column, then press Recalculate.",
  },
  twins: {
    title: "Same indicator on several sheets",
    none: "Nothing to carry over and no differences",
    found: (offers, differences) =>
      [
        ...(offers > 0 ? [counted("1 result to carry over", "# results to carry over")(offers)] : []),
        ...(differences > 0 ? [counted("1 difference to settle", "# differences to settle")(differences)] : []),
      ].join(" · "),
    offersTitle: counted(
      "1 result written on one sheet and missing on another",
      "# results written on one sheet and missing on another",
    ),
    result: "Result",
    isIn: "written in",
    missingIn: "missing in",
    carry: "Carry over…",
    carryOf: (name) => `Carry over the result of ${name}`,
    carryAll: counted("Carry over 1 result…", "Carry over all # results…"),
    barred: counted(
      "1 cell cannot be written (formula, merged cell or columns to confirm)",
      "# cells cannot be written (formulas, merged cells or columns to confirm)",
    ),
    differencesTitle: counted("1 indicator with different results", "# indicators with different results"),
    whichCounts: (name) => `Which result counts for ${name}?`,
    alsoMissing: counted(
      "Still missing in 1 place, where it will be carried over",
      "Still missing in # places, where it will be carried over",
    ),
    settle: "Carry over the chosen one…",
    preview: {
      title: "Results to carry over",
      detail: counted(
        "Into 1 cell. Nothing is written before Apply.",
        "Into # cells. Nothing is written before Apply.",
      ),
      nothing: "Nothing is left to carry over",
      nothingDetail: "The workbook has changed: the results agree now, or the cell they came from is empty.",
    },
  },
  interim: {
    title: "Interim monitoring",
    wholeYear: "Results of the whole year",
    upTo: (day) => `Results up to ${day}`,
    byHeading: counted("Said by the heading of 1 indicator", "Said by the headings of # indicators"),
    detail:
      "Results gathered during the year are measured against the target of the year, and every explanation says so. A date in the heading of the results goes before this one.",
    day: "Results gathered up to",
    clear: "The whole year",
  },
  summary: {
    title: "Summary sheet",
    absent: "Means and statuses by perspective, area, objective and office, with charts and links",
    present: (sheet) => `It is on the sheet "${sheet}"`,
    detail: "The sheet is ours: every update writes all of it anew, also over what was added by hand.",
    write: "Create the sheet",
    rewrite: "Update",
    goTo: "Go to the sheet",
    remove: "Delete…",
    removeNow: "Delete the sheet",
    keep: "Leave it",
    written: (sheet) => `Summary written on the sheet "${sheet}"`,
    writtenDetail: "After further changes it is updated from Tools.",
    removed: "Summary sheet deleted",
    read: counted(
      "1 formula reads the summary and would break: replace it with its value first",
      "# formulas read the summary and would break: replace them with their values first",
    ),
  },
  report: {
    title: "Report for the evaluators",
    detail: "Methodology, explained percentages, open and ignored findings, what was not read and why. In Italian.",
    page: "Download the page to print",
    table: "Download the CSV table",
    copy: "Copy the table",
    copied: "Copied: it can be pasted into Excel or a message.",
    notCopied: "The clipboard cannot be reached from here: download the CSV table.",
    where: (name) => `The file ${name} is among the downloads.`,
    fallback:
      "Where the download does not start (as in Excel for Mac), open the workbook in Excel on the web, or copy the table.",
  },
  history: {
    title: "History",
    none: "Nothing to take back in this workbook",
    kinds: {
      figures: "Percentages and statuses",
      fixes: "Corrections",
      results: "Results carried over",
      columns: "Columns added",
    },
    unknownTime: "time not noted",
    cells: counted("1 cell", "# cells"),
    takeBack: "Take back",
    takeBackOf: (kind, when) => `Take back: ${kind}, ${when}`,
    typed: "Somebody has typed in the added columns since: removing them loses that as well.",
    takeBackTyped: "Remove columns and content",
    keep: "Leave everything",
  },
};
