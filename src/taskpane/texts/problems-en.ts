/** What can go wrong, told in English: what happened, and what to do about it. */
import type { ProblemCode } from "../problem";
import type { ProblemText } from "./texts";

export const problemsEn: Readonly<Record<ProblemCode, ProblemText>> = {
  "cell-edit-mode": {
    title: "A cell is being edited",
    sentence: "Excel does not answer while somebody types in a cell.",
    remedy: "Press Enter or Esc to leave the cell, then try again.",
  },
  protected: {
    title: "The sheet is protected",
    sentence: "Excel does not allow these cells to be changed.",
    remedy: "Remove the protection on the Review tab, then try again.",
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
