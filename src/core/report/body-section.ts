/** The means of the body as tables of the page: the body itself, its levels, its offices. */
import { STATUSES, type Status } from "../methodology/assessment";
import { STATUS_NAMES } from "../methodology/status";
import { htmlTable, type Column } from "./html-table";
import { markup, type Markup } from "./markup";
import type { BodyReport, BodyRow } from "./report-document";
import { percent, statusMark } from "./report-tables";

const countColumn = (status: Status): Column<BodyRow> => ({
  heading: STATUS_NAMES[status].it,
  width: 7,
  isFigure: true,
  content: ({ counts }) => counts[status],
});

const BODY_COLUMNS: readonly Column<BodyRow>[] = [
  { heading: "Voce", width: 20, isRowHeading: true, content: ({ text }) => text },
  ...STATUSES.map(countColumn),
  { heading: "Indicatori", width: 7, isFigure: true, content: ({ total }) => total },
  { heading: "Media", width: 7, isFigure: true, content: ({ achievement }) => percent(achievement) },
  { heading: "Stato", width: 9, content: statusMark },
  { heading: "Come si ottiene", width: 22, content: ({ explanation }) => explanation },
];

export function bodySection({ blocks }: BodyReport): Markup {
  const tables = blocks.map(({ title, rows }, index) =>
    htmlTable({ id: `medie-ente-${index + 1}`, caption: title, columns: BODY_COLUMNS, rows }),
  );
  return markup`${tables}`;
}
