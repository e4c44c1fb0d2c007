/** Deletes columns that we inserted, with what later applications wrote in them; columns in which somebody typed stay. */
import type { CellAddress } from "../core/grid/address";
import type { ColumnMove } from "../core/grid/column-move";
import type { Outcome, TakeBackOptions } from "../host";
import { queueJournal } from "./application-journal";
import { columnsThatGo, type ColumnVerdict } from "./columns-that-go";
import { lookAtColumns } from "./look-at-columns";
import {
  movedApplications,
  writtenCells,
  type Applications,
  type Journal,
  type NotedApplication,
} from "./noted-application";

/** Three round trips, whatever the number of sheets. What stays is noted still, so that it can be taken back another time. */
export async function takeBackColumns(
  context: Excel.RequestContext,
  journal: Journal,
  noted: NotedApplication,
  { withTyped = false }: TakeBackOptions,
): Promise<Outcome> {
  const { applications } = journal;
  const seen = await lookAtColumns(context, noted.columns);
  const known = { headings: noted.entries.map(({ before }) => before.at), ours: writtenCells(applications) };
  const verdicts = seen.map((sheet) => columnsThatGo(sheet, known, withTyped));
  const runs = verdicts.flatMap(runsOf);
  const gone = new Set(seen.flatMap(({ sheet, worksheet }) => (worksheet ? [] : [sheet])));
  // Where nothing goes, a missing sheet may still come back.
  let rest = runs.length > 0 ? withoutSheets(applications, noted, gone) : applications;
  for (const { worksheet, move } of runs) {
    worksheet.getRangeByIndexes(0, move.column, 1, -move.by).getEntireColumn().delete("Left");
    rest = movedApplications(rest, move);
    // After each deletion: where a later one fails, the journal still says what stands.
    queueJournal(context, { ...journal, applications: rest });
  }
  await context.sync();
  const moved = runs.map(({ move }) => move);
  const written = known.headings.filter((at) =>
    verdicts.some(({ going }) => going.some((column) => column.sheet === at.sheet && column.column === at.column)),
  );
  return { written, skipped: verdicts.flatMap(({ skipped }) => skipped), ...(moved.length > 0 && { moved }) };
}

interface ColumnRun {
  readonly worksheet: Excel.Worksheet;
  readonly move: ColumnMove;
}

/** Neighbours go together, from the right to the left, so that those still to go stay where they were seen. */
function runsOf({ seen: { sheet, worksheet }, going }: ColumnVerdict): readonly ColumnRun[] {
  if (!worksheet) return [];
  const runs: ColumnMove[] = [];
  for (const { column } of [...going].sort((left, right) => right.column - left.column)) {
    const last = runs[runs.length - 1];
    if (last && column === last.column - 1) runs[runs.length - 1] = { sheet, column, by: last.by - 1 };
    else runs.push({ sheet, column, by: -1 });
  }
  return runs.map((move) => ({ worksheet, move }));
}

/** The journal without columns whose sheet is gone. */
function withoutSheets(applications: Applications, noted: NotedApplication, gone: ReadonlySet<string>): Applications {
  const isThere = ({ sheet }: Pick<CellAddress, "sheet">) => !gone.has(sheet);
  const rest = {
    ...noted,
    entries: noted.entries.filter(({ before }) => isThere(before.at)),
    columns: noted.columns.filter(isThere),
  };
  return applications
    .map((application) => (application === noted ? rest : application))
    .filter(({ entries }) => entries.length > 0);
}
