/** A person types into a cell, in their own language. */
import type { Position } from "../core/grid/address";
import { noticed } from "./api/notice";
import type { Session } from "./api/session";
import type { BookSheet } from "./book/book-sheet";
import { emptyCell, refuseLocked, refusePartOfArray, writeCell } from "./book/write-cells";

export function typeByHand(session: Session, sheet: BookSheet, at: Position, text: string): void {
  const area = { ...at, rows: 1, columns: 1 };
  refuseLocked(session.book, sheet, area);
  refusePartOfArray(sheet, area);
  session.author = "user";
  try {
    noticed(session, sheet, area, () => {
      if (text === "") emptyCell(sheet, at);
      else writeCell(session.book, sheet, at, { input: text, locale: session.displayLanguage });
      session.touch(sheet, area);
    });
  } finally {
    session.author = "addin";
  }
}
