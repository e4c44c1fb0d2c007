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
    effect: "Whole columns are inserted with the look of the table; those at the right move and merged cells grow. History removes them again.",
    leftAlone: counted("1 table stays as it is", "# tables stay as they are"),
    add: counted("Add columns on 1 sheet", "Add columns on # sheets"),
    noneChosen: "Choose at least one sheet",
    hint: "This plan has no place for results and percentages.",
    open: "Add columns…",
  },
  twins: {
    title: "Same indicator on several sheets",
    none: "Results written on several sheets agree",
    found: (offers, differences) =>
      [
        ...(offers > 0 ? [counted("1 result to carry over", "# results to carry over")(offers)] : []),
        ...(differences > 0 ? [counted("1 difference to settle", "# differences to settle")(differences)] : []),
      ].join(" · "),
    offersTitle: counted("1 result written on one sheet and missing on another", "# results written on one sheet and missing on another"),
    result: "Result",
    isIn: "written in",
    missingIn: "missing in",
    carry: "Carry over…",
    carryOf: (name) => `Carry over the result of ${name}`,
    carryAll: counted("Carry over 1 result…", "Carry over all # results…"),
    barred: counted("1 cell cannot be written (formula, locked or merged)", "# cells cannot be written (formulas, locked or merged)"),
    differencesTitle: counted("1 indicator with different results", "# indicators with different results"),
    whichCounts: (name) => `Which result counts for ${name}?`,
    alsoMissing: counted("Still missing in 1 place, where it will be carried over", "Still missing in # places, where it will be carried over"),
    settle: "Carry over the chosen one…",
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
    fallback: "Where the download does not start (as in Excel for Mac), open the workbook in Excel on the web, or copy the table.",
  },
  history: {
    title: "History",
    none: "Nothing to take back in this workbook",
    kinds: { figures: "Percentages and statuses", fixes: "Corrections", results: "Results carried over", columns: "Columns added" },
    unknownTime: "time not noted",
    cells: counted("1 cell", "# cells"),
    takeBack: "Take back",
    takeBackOf: (kind, when) => `Take back: ${kind}, ${when}`,
    typed: "Somebody has typed in the added columns since: removing them loses that as well.",
    takeBackTyped: "Remove columns and content",
    keep: "Leave everything",
  },
};
