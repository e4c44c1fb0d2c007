/** The part of the report about the body as a whole: every indicator once, however many sheets it stands on. */
import { cellName } from "../grid/address";
import type { Figure } from "../methodology/figure";
import { totalOf, type MissingRow, type Summary, type SummaryRow } from "../summary/summary";
import type { BodyReport, BodyRow, UnreadRow } from "./report-document";

/** @param places how many rows of the plan hold an indicator */
export function bodyReport({ body, blocks }: Summary, places: number): BodyReport {
  const total = totalOf(body.counts);
  return {
    counts: body.counts,
    total,
    counting: countingSentence(places, total),
    blocks: [
      { title: "Ente", rows: [bodyRow(body)] },
      ...blocks.map(({ title, rows }) => ({ title, rows: rows.map(bodyRow) })),
    ],
  };
}

function countingSentence(places: number, total: number): string {
  const [rows, indicators] = [
    places === 1 ? "1 riga" : `${places} righe`,
    total === 1 ? "1 indicatore" : `${total} indicatori`,
  ];
  return places === total
    ? `${rows}, ${indicators}.`
    : `${rows}, ${indicators}: lo stesso indicatore su più fogli è contato una volta.`;
}

function bodyRow({ name, link, achievement, status, counts, explanation }: SummaryRow): BodyRow {
  return {
    sheet: link?.sheet ?? "",
    cell: link ? cellName(link) : "",
    text: name,
    counts,
    total: totalOf(counts),
    achievement,
    status,
    explanation,
  };
}

/** Indicators that each sheet measures and the body does not, because the sheets differ. */
export function conflictRows({ unassessable }: Summary, figures: readonly Figure[]): readonly UnreadRow[] {
  const listed = new Set(
    figures.filter(({ status }) => status === "unassessable").map(({ sheet, of }) => `${sheet}!${cellName(of)}`),
  );
  return unassessable.filter(({ link }) => !listed.has(`${link.sheet}!${cellName(link)}`)).map(conflictRow);
}

const conflictRow = ({ name, link, why }: MissingRow): UnreadRow => ({
  sheet: link.sheet,
  place: cellName(link),
  text: name,
  why,
});
