/** Deletes columns that we inserted, with what later applications wrote in them; columns in which somebody typed stay. */
import type { CellAddress } from "../core/grid/address";
import type { ColumnMove } from "../core/grid/column-move";
import type { Skipped, SkipReason } from "../core/patch/patch";
import type { Outcome, TakeBackOptions } from "../host";
import { queueJournal } from "./application-journal";
import { addressKey, type RawValue } from "./cell-state";
import { lookAtColumns, type SeenColumns } from "./look-at-columns";
import { movedJournal, writtenCells, type Journal, type NotedApplication, type NotedColumns } from "./noted-application";

/** Three round trips, whatever the number of sheets. What stays is noted still, so that it can be taken back another time. */
export async function takeBackColumns(
  context: Excel.RequestContext,
  journal: Journal,
  noted: NotedApplication,
  { withTyped = false }: TakeBackOptions,
): Promise<Outcome> {
  const seen = await lookAtColumns(context, noted.columns);
  const ours = writtenCells(journal);
  const verdicts = seen.map((columns) => ({ columns, skipped: obstacles(columns, noted, ours, withTyped) }));
  const going = verdicts.filter(({ skipped }) => skipped.length === 0).map(({ columns }) => columns);
  const moved = going.map(({ columns: { sheet, column, count } }): ColumnMove => ({ sheet, column, by: -count }));
  const gone = seen.filter(({ worksheet }) => !worksheet).map(({ columns }) => columns);
  let rest = forgetColumns(journal, noted, gone);
  for (const [index, { worksheet, columns }] of going.entries()) {
    worksheet?.getRangeByIndexes(0, columns.column, 1, columns.count).getEntireColumn().delete("Left");
    const move = moved[index];
    if (move) rest = movedJournal(rest, move);
    // After each deletion: where a later one fails, the journal still says what stands.
    queueJournal(context, rest);
  }
  if (going.length === 0) queueJournal(context, rest);
  await context.sync();
  const written = noted.entries.map(({ before }) => before.at).filter((at) => moved.some((move) => isIn(move, at)));
  return { written, skipped: verdicts.flatMap(({ skipped }) => skipped), ...(moved.length > 0 && { moved }) };
}

function isIn({ sheet, column, by }: ColumnMove, at: CellAddress): boolean {
  return at.sheet === sheet && at.column >= column && at.column < column - by;
}

/** Why these columns cannot go: each cell with its reason; none when they can. */
function obstacles({ columns, worksheet, isProtected, cells }: SeenColumns, noted: NotedApplication, ours: ReadonlyMap<string, ReadonlySet<RawValue>>, withTyped: boolean): readonly Skipped[] {
  const headings = noted.entries.filter(({ before: { at } }) => isIn({ ...columns, by: -columns.count }, at));
  const all = (why: SkipReason) => headings.map(({ before }): Skipped => ({ at: before.at, why }));
  if (!worksheet) return all("missing-sheet");
  if (isProtected) return all("locked");
  const found = new Map(cells.map(({ at, formula }) => [addressKey(at), formula]));
  const changed = headings.filter(({ before, written }) => found.get(addressKey(before.at)) !== written);
  // Without one of our headings, other columns stand here now.
  if (changed.length === headings.length) return all("changed");
  if (withTyped) return [];
  const typed = cells.filter(({ at, formula }) => !ours.get(addressKey(at))?.has(formula));
  const isTyped = new Set(typed.map(({ at }) => addressKey(at)));
  const emptied = changed.filter(({ before }) => !isTyped.has(addressKey(before.at)));
  return [...emptied.map(({ before }): Skipped => ({ at: before.at, why: "changed" })), ...typed.map(({ at }): Skipped => ({ at, why: "typed" }))];
}


/** The journal without columns whose sheet is gone. */
function forgetColumns(journal: Journal, noted: NotedApplication, gone: readonly NotedColumns[]): Journal {
  if (gone.length === 0) return journal;
  const sheets = new Set(gone.map(({ sheet }) => sheet));
  const rest = {
    ...noted,
    entries: noted.entries.filter(({ before }) => !sheets.has(before.at.sheet)),
    columns: noted.columns.filter(({ sheet }) => !sheets.has(sheet)),
  };
  return journal.map((application) => (application === noted ? rest : application)).filter(({ entries }) => entries.length > 0);
}
