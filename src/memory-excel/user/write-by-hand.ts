/** A person types or pastes into cells, in their own language. */
import type { Area } from "../../core/grid/address";
import { noticed } from "../api/notice";
import type { Session } from "../api/session";
import { breakSpills } from "../api/spills";
import { followHeadings } from "../api/table-headings";
import { positionsOf } from "../book/areas";
import { recordAt, storeRecord, type BookSheet } from "../book/book-sheet";
import { emptyCell, refuseLocked, refusePartOfArray, writeCell } from "../book/write-cells";
import { noteStep } from "../undo-stack";

export type Author = "user" | "co-author";

/** Does something as somebody in front of a screen does it. */
export function as(session: Session, author: Author, work: () => void): void {
  session.author = author;
  try {
    work();
  } finally {
    session.author = "addin";
  }
}

/** Changes cells as a person does, with the event that tells of it; what the person did themselves can be undone. */
export function changeCells(session: Session, sheet: BookSheet, area: Area, change: () => void): void {
  const before = [...positionsOf(area)].map((at) => ({ at, record: recordAt(sheet, at) }));
  const run = (work: () => void) =>
    noticed(session, sheet, area, () => {
      work();
      session.touch(sheet, area);
    });
  run(change);
  if (session.author !== "user") return;
  noteStep(session, () => run(() => before.forEach(({ at, record }) => storeRecord(sheet, at, record))));
}

/** @param texts row by row, as one types them; `""` empties */
export function writeByHand(
  session: Session,
  sheet: BookSheet,
  area: Area,
  texts: readonly (readonly string[])[],
): void {
  refuseLocked(session.book, sheet, area);
  refusePartOfArray(sheet, area);
  changeCells(session, sheet, area, () => {
    breakSpills(sheet, area);
    for (const at of positionsOf(area)) {
      const text = texts[at.row - area.row]?.[at.column - area.column] ?? "";
      if (text === "") emptyCell(sheet, at);
      else writeCell(session.book, sheet, at, { input: text, locale: session.displayLanguage });
    }
    followHeadings(sheet, area, session);
  });
}
