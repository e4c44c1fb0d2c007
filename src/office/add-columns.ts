/** New columns on sheets: look first, insert and dress them in one batch, look at what arrived, take out what a failure left half done. */
import type { CellAddress } from "../core/grid/address";
import type { ColumnAddition } from "../core/patch/column-addition";
import type { ColumnMove } from "../core/grid/column-move";
import type { Skipped } from "../core/patch/patch";
import type { Outcome } from "../host";
import { queueJournal, readJournal } from "./application-journal";
import { dressColumns, type DressedHeading } from "./dress-columns";
import { ExcelProblem, problemOf } from "./host-problem";
import type { JournalEntry } from "./journal-entry";
import { applicationOf, movedApplications, noteApplication } from "./noted-application";
import { placeColumns, type ColumnPlace } from "./place-columns";

export interface AddColumnsOptions {
  readonly now: Date;
  /** whether the columns are noted in the workbook, so that they can be taken back later; what is noted already moves along in any case */
  readonly keepJournal: boolean;
}

/** Four round trips, whatever the number of columns. At most one addition for each sheet. */
export async function addColumns(
  context: Excel.RequestContext,
  additions: readonly ColumnAddition[],
  { now, keepJournal }: AddColumnsOptions,
): Promise<Outcome> {
  const { places, skipped } = await placeColumns(context, additions);
  if (places.length === 0) return { written: [], skipped };
  const moved = places.map(({ addition }): ColumnMove => ({
    sheet: addition.sheet,
    column: addition.column,
    by: addition.columns.length,
  }));
  const headings = places.flatMap(({ addition }) => headingsOf(addition));
  const noted = {
    kind: "columns" as const,
    now,
    entries: headings.map(entryOf),
    columns: places.flatMap(({ addition: { sheet, column, columns } }) =>
      columns.map((_, offset) => ({ sheet, column: column + offset })),
    ),
  };
  const journal = await readJournal(context);
  const earlier = moved.reduce(movedApplications, journal.applications);
  const application = noteApplication(earlier, noted);
  const applications = keepJournal ? [...earlier, application] : earlier;
  const lost = await insert(context, places, () => {
    if (applications.length > 0) queueJournal(context, { ...journal, applications });
  });
  return {
    written: headings.map(({ at }) => at),
    skipped: [...skipped, ...lost],
    ...(keepJournal && { application: applicationOf(application) }),
    moved,
  };
}

interface Heading {
  readonly at: CellAddress;
  readonly text: string;
}

function headingsOf({ sheet, column: first, columns }: ColumnAddition): readonly Heading[] {
  return columns.flatMap(({ headings }, offset) =>
    headings.map(({ row, text }) => ({ at: { sheet, row, column: first + offset }, text })),
  );
}

function entryOf({ at, text }: Heading): JournalEntry {
  return {
    before: { at, value: "", format: "General", fill: undefined },
    written: text,
    fill: "keep",
  };
}

/** @param last queued at the end of the batch: when anything before it fails, the former journal still stands */
async function insert(
  context: Excel.RequestContext,
  places: readonly ColumnPlace[],
  last: () => void,
): Promise<readonly Skipped[]> {
  const headings = places.flatMap(({ worksheet, addition }) => dressColumns(worksheet, addition));
  for (const { range } of headings) range.load("values");
  last();
  try {
    await context.sync();
  } catch (error) {
    throw await takenOut(context, places, error);
  }
  return headings.flatMap(lostOf);
}

/** A heading that Excel did not keep: the place was covered by a merged area after all. */
function lostOf({ at, texts, range }: DressedHeading): readonly Skipped[] {
  return texts.flatMap((text, row) =>
    range.values[row]?.[0] === text ? [] : [{ at: { ...at, row: at.row + row }, why: "lost" as const }],
  );
}

/** A batch stops where it fails and what came before stands. The cell that stood at each place has moved where columns were inserted. */
async function takenOut(
  context: Excel.RequestContext,
  places: readonly ColumnPlace[],
  cause: unknown,
): Promise<ExcelProblem> {
  const { code, diagnostic } = problemOf(cause);
  try {
    for (const { moving } of places) moving.load("columnIndex");
    await context.sync();
    const inserted = places.filter(({ moving, addition }) => moving.columnIndex !== addition.column);
    for (const { worksheet, addition } of inserted) {
      worksheet.getRangeByIndexes(0, addition.column, 1, addition.columns.length).getEntireColumn().delete("Left");
    }
    await context.sync();
    return new ExcelProblem(code, diagnostic);
  } catch (error) {
    const standing = places.flatMap(({ addition }) => headingsOf(addition).map(({ at }) => at));
    return new ExcelProblem(code, `${diagnostic}; rollback: ${problemOf(error).diagnostic}`, standing);
  }
}
