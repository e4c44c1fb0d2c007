/** How the sheet that our own summary is written on is known: by a fixed line, so that it is no plan whoever opens the file. */
import type { Position } from "../grid/address";
import { cellAt, type Sheet } from "../grid/sheet";
import type { Bilingual } from "../values/language";

export const SUMMARY_NAME = "Sintesi performance";

/** The second line of the sheet; it also tells the reader what happens to the sheet. */
export const SUMMARY_MARK =
  "Foglio scritto da Piano performance: a ogni aggiornamento è riscritto per intero, quello che vi si aggiunge va perso.";

export const SUMMARY_MARK_AT: Position = { row: 1, column: 0 };

export const SUMMARY_REASON: Bilingual<string> = {
  it: "È il foglio di sintesi scritto da Piano performance.",
  en: "It is the summary sheet written by Piano performance.",
};

export function isSummarySheet(sheet: Sheet): boolean {
  return cellAt(sheet, SUMMARY_MARK_AT).value === SUMMARY_MARK;
}
