/** What can go wrong, told in English: what happened, and what to do about it. */
import type { ProblemCode } from "../problem";
import type { ProblemText } from "./texts";

export const problemsEn: Readonly<Record<ProblemCode, ProblemText>> = {
  "history-full": {
    title: "The history is full",
    sentence:
      "To note this writing in the workbook, the oldest ones have to leave the history; from then on they cannot be undone.",
    remedy: "Write anyway, or go back and undo first the writings that are not needed any more.",
  },
  "history-small": {
    title: "Too many cells at once",
    sentence:
      "The workbook has no room to note what all these cells held, and without that note the writing could not be undone.",
    remedy: "Write fewer cells at a time, or save a copy of the workbook and work on that.",
  },
  "cell-edit-mode": {
    title: "A cell is being edited",
    sentence: "Excel does not answer while somebody types in a cell.",
    remedy: "Press Enter or Esc to leave the cell, then try again.",
  },
  "another-workbook": {
    title: "Another workbook is in front",
    sentence: "Excel does this only in the workbook in front, and that is another one now.",
    remedy: "Go back to the window of this workbook, then try again.",
  },
  selection: {
    title: "Excel cannot use the selection",
    sentence: "An object is selected, or another workbook is in front.",
    remedy: "Click a cell of this workbook, then try again.",
  },
  filtered: {
    title: "A filter is on",
    sentence: "A filter hides some of the rows, so Excel does not carry this out.",
    remedy: "Clear the filter on the Data tab, then try again.",
  },
  merged: {
    title: "There are merged cells",
    sentence: "This concerns only a part of some merged cells.",
    remedy: "Unmerge those cells on the Home tab, then try again.",
  },
  "no-room": {
    title: "There is no room on the sheet",
    sentence: "The insertion meets a table, a pivot table or filled cells at the edge of the sheet.",
    remedy: "Clear the cells to the right of the plan, then try again.",
  },
  "sheet-kind": {
    title: "The sheet is of another kind",
    sentence: "This cannot be done on such a sheet, for example a chart sheet.",
    remedy: "Use an ordinary worksheet.",
  },
  missing: {
    title: "The sheet or the cells are gone",
    sentence: "The workbook has changed: what was named cannot be found.",
    remedy: "Check the workbook again, then try again.",
  },
  "name-taken": {
    title: "The name is taken",
    sentence: "The workbook already has a sheet or an object of this name.",
    remedy: "Rename the one that is there, then try again.",
  },
  "hidden-sheet": {
    title: "The sheet is hidden",
    sentence: "The cell is on a hidden sheet, which Excel cannot show.",
    remedy: "Right-click a sheet tab, choose Unhide, then try again.",
  },
  "external-data": {
    title: "Excel blocks external data",
    sentence: "The workbook is linked to other files or data sources that Excel does not refresh.",
    remedy: "Allow the links to be updated on the Data tab, or remove them, then try again.",
  },
  "signed-out": {
    title: "You are signed out",
    sentence: "Excel no longer recognises the user.",
    remedy: "Sign in to Office again, then try again.",
  },
  protected: {
    title: "The sheet is protected",
    sentence: "Excel does not allow these cells to be changed.",
    remedy: "Remove the protection on the Review tab, then try again.",
  },
  "locked-structure": {
    title: "The structure of the workbook is protected",
    sentence: "Whoever prepared the workbook does not allow sheets to be added or deleted.",
    remedy: "Turn off Protect Workbook on the Review tab, if you may, then try again.",
  },
  unsupported: {
    title: "A newer Excel is needed",
    sentence: "This version of Excel lacks functions that are needed.",
    remedy: "Use Excel on the web, Microsoft 365, or Office LTSC 2021 or later.",
  },
  "too-large": {
    title: "The workbook is too large",
    sentence: "Excel cannot hand over all the content of the workbook.",
    remedy: "Copy the sheets of the plan to a new workbook and open that one.",
  },
  busy: {
    title: "Excel is busy",
    sentence: "Excel is finishing something else.",
    remedy: "Wait a few seconds, then try again.",
  },
  cancelled: { title: "Stopped", sentence: "The operation was stopped.", remedy: "It can be tried again at any time." },
  "no-answer": {
    title: "Excel does not answer",
    sentence: "The pane is waiting for an answer from Excel and gets none.",
    remedy: "Check the Internet connection, then try again; if that does not help, close the pane and open it again.",
  },
  failed: {
    title: "That did not work",
    sentence: "Excel refused the operation.",
    remedy: "Try again; if it happens again, copy the details and send them to whoever gives support.",
  },
  "not-excel": {
    title: "The pane works in Excel",
    sentence: "This page is not open inside Excel, so there is no workbook to read.",
    remedy: "Open the workbook of the plan in Excel and start the pane from the Home tab.",
  },
  internal: {
    title: "Programming error",
    sentence: "The plan was not processed because of a programming error.",
    remedy: "Try again; if it happens again, copy the details and send them to whoever gives support.",
  },
};
