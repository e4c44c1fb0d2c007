/** Patches become cells: compare first, write in blocks, look at what arrived, put back what a failure left half done. */
import { isCellError } from "../core/grid/cell";
import type { Patch, Skipped, SkipReason } from "../core/patch/patch";
import type { ApplicationKind, Outcome } from "../host";
import { EMPTY_JOURNAL, queueJournal, readJournal } from "./application-journal";
import { addressKey, holdsFormula, readCellStates, type CellState, type RawValue } from "./cell-state";
import { ExcelProblem, problemOf } from "./host-problem";
import { isFill, type JournalEntry, type WrittenFill } from "./journal-entry";
import { applicationOf, noteApplication, writtenCells, type Applications } from "./noted-application";
import { queueRestore } from "./restore-cells";
import { queueRowTexts, rowKey, rowMarks, type SheetRows } from "./row-mark";
import { queueWrites, type CellWrite, type QueuedWrite } from "./write-cells";

interface Change {
  readonly patch: Patch;
  readonly before: CellState;
}

export interface ApplyOptions {
  readonly kind: ApplicationKind;
  readonly now: Date;
  /** whether the application is noted in the workbook, so that it can be taken back later */
  readonly keepJournal: boolean;
}

/** Four round trips, whatever the number of patches. Cells that already are as they shall be count neither way. */
export async function applyPatches(
  context: Excel.RequestContext,
  patches: readonly Patch[],
  { kind, now, keepJournal }: ApplyOptions,
): Promise<Outcome> {
  const states = await readCellStates(
    context,
    patches.map(({ at }) => at),
  );
  const { changes, skipped } = sortOut(patches, states);
  if (changes.length === 0) return { written: [], skipped };
  const entries = changes.map(({ patch: { after }, before }): JournalEntry => ({
    before,
    written: after.value ?? "",
    fill: writtenFill(after.fill, before),
  }));
  // Queued before the journal is read, so that it takes no round trip of its own.
  const rows = keepJournal
    ? queueRowTexts(
        context,
        changes.map(({ patch }) => patch.at),
      )
    : [];
  const { applications, sheetIds } = keepJournal ? await readJournal(context) : EMPTY_JOURNAL;
  const noted = noteApplication(applications, { kind, now, entries: marked(entries, rows, applications) });
  const lost = await write(context, changes, entries, () => {
    if (keepJournal) queueJournal(context, { applications: [...applications, noted], sheetIds });
  });
  const lostCells = new Set(lost.map(({ at }) => addressKey(at)));
  return {
    written: changes.map(({ patch }) => patch.at).filter((at) => !lostCells.has(addressKey(at))),
    skipped: [...skipped, ...lost],
    ...(keepJournal && { application: applicationOf(noted) }),
  };
}

function marked(
  entries: readonly JournalEntry[],
  rows: readonly SheetRows[],
  applications: Applications,
): readonly JournalEntry[] {
  const ours = new Set([...writtenCells(applications).keys(), ...entries.map(({ before }) => addressKey(before.at))]);
  const marks = rowMarks(rows, (at) => ours.has(addressKey(at)));
  return entries.map((entry) => ({ ...entry, rowMark: marks.get(rowKey(entry.before.at)) }));
}

/** Splits patches into those whose cell still is what they expect and those to be left alone. */
function sortOut(
  patches: readonly Patch[],
  states: readonly CellState[],
): { changes: readonly Change[]; skipped: readonly Skipped[] } {
  const stateAt = new Map(states.map((state) => [addressKey(state.at), state]));
  const changes: Change[] = [];
  const skipped: Skipped[] = [];
  for (const patch of patches) {
    const before = stateAt.get(addressKey(patch.at));
    const why = before ? obstacle(patch, before) : "missing-sheet";
    if (why) skipped.push({ at: patch.at, why });
    else if (before && !isDone(patch, before)) changes.push({ patch, before });
  }
  return { changes, skipped };
}

function obstacle(patch: Patch, state: CellState): SkipReason | undefined {
  if (holdsFormula(state)) return "formula";
  if (state.value !== rawValue(patch.before.value)) return "changed";
  return state.isLocked ? "locked" : undefined;
}

function isDone({ after }: Patch, { value, format, fill }: CellState): boolean {
  if (value !== (after.value ?? "") || format !== after.format) return false;
  if (after.fill === "keep") return true;
  return isFill(after.fill, fill);
}

function rawValue(value: Patch["before"]["value"]): RawValue {
  if (isCellError(value)) return value.error;
  return value ?? "";
}

/**
 * Writes and reads back in one trip; answers the cells in which Excel did not keep the value.
 * @param last queued at the end of the batch: when anything before it fails, the former journal still stands
 */
async function write(
  context: Excel.RequestContext,
  changes: readonly Change[],
  entries: readonly JournalEntry[],
  last: () => void,
): Promise<readonly Skipped[]> {
  const queued = queueWrites(context, changes.map(writeOf));
  for (const { range } of queued) range.load("values");
  last();
  try {
    await context.sync();
  } catch (error) {
    throw await undone(entries, error);
  }
  return queued.flatMap(lostOf);
}

function writeOf({ patch: { at, after }, before }: Change): CellWrite {
  const fill = writtenFill(after.fill, before);
  return {
    at,
    value: after.value ?? "",
    format: after.format,
    fill: fill === "keep" || fill === "none" ? fill : { color: fill },
  };
}

/** A gradient cannot be put back through the API, so it is not replaced. */
function writtenFill(fill: WrittenFill, before: CellState): WrittenFill {
  return before.fill?.pattern.includes("Gradient") ? "keep" : fill;
}

/** A covered cell swallows what is written to it. */
function lostOf({ block, range }: QueuedWrite): readonly Skipped[] {
  return block.items.flatMap(({ at, value }, row) =>
    range.values[row]?.[0] === value ? [] : [{ at, why: "lost" as const }],
  );
}

/** A batch stops where it fails and what came before stands: put that back, and say what could not be. */
async function undone(entries: readonly JournalEntry[], cause: unknown): Promise<ExcelProblem> {
  const { code, diagnostic } = problemOf(cause);
  try {
    await Excel.run(async (context) => {
      await queueRestore(context, entries);
      await context.sync();
    });
    return new ExcelProblem(code, diagnostic);
  } catch (error) {
    const standing = entries.map(({ before }) => before.at);
    return new ExcelProblem(code, `${diagnostic}; rollback: ${problemOf(error).diagnostic}`, standing);
  }
}
