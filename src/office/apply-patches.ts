/** Patches become cells: compare first, note what stood there, write in blocks, look at what arrived. */
import { isCellError } from "../core/grid/cell";
import type { Patch, Skipped, SkipReason } from "../core/patch/patch";
import type { ApplicationKind, ApplyOptions, Outcome } from "../host";
import { fitJournal, queueJournal, queueJournalReading, EMPTY_JOURNAL } from "./application-journal";
import { addressKey, holdsFormula, readCellStates, type CellState, type FormerCell } from "./cell-state";
import { ExcelProblem } from "./host-problem";
import { isFill, type JournalEntry, type WrittenFill } from "./journal-entry";
import { applicationOf, noteApplication, writtenCells, type Applications, type Journal } from "./noted-application";
import { holdable, sameRaw, type RawValue } from "./raw-value";
import { readRowTexts, rowKey, rowMarks, type RowTexts } from "./row-mark";
import type { CellWrite } from "./write-cells";
import { writeThrough, type WriteSteps } from "./write-through";

interface Change {
  readonly patch: Patch;
  readonly before: CellState;
}

export interface ApplySettings extends ApplyOptions {
  readonly kind: ApplicationKind;
  readonly now: Date;
  /** whether the application is noted in the workbook, so that it can be taken back later */
  readonly keepJournal: boolean;
}

/** Four round trips, whatever the number of patches as long as one request takes them. Cells that already are as they shall be count neither way. */
export async function applyPatches(
  context: Excel.RequestContext,
  patches: readonly Patch[],
  settings: ApplySettings,
): Promise<Outcome> {
  const { keepJournal, onProgress, signal } = settings;
  // Reading is half of the work, writing the other.
  const total = patches.length * 2;
  // Queued here, so that it takes no round trip of its own.
  const answered = keepJournal ? queueJournalReading(context) : () => EMPTY_JOURNAL;
  const states = await readCellStates(
    context,
    patches.map(({ at }) => at),
    ({ done }) => onProgress?.({ done, total }),
  );
  const { changes, skipped } = sortOut(patches, states);
  if (changes.length === 0) return { written: [], skipped };
  const journal = answered();
  const rows = keepJournal
    ? await readRowTexts(
        context,
        changes.map(({ patch }) => patch.at),
      )
    : [];
  const noting = noteAhead(changes, rows, journal, settings);
  const { lost, refused } = await writeThrough(context, changes.map(plannedWrite), {
    ...(keepJournal && { first: noting.first(context) }),
    onProgress: ({ done }) => onProgress?.({ done: patches.length + done, total }),
    signal,
  });
  const left = [...lost, ...refused];
  const leftCells = new Set(left.map(({ at }) => addressKey(at)));
  const isLeft = ({ before }: { readonly before: FormerCell }) => leftCells.has(addressKey(before.at));
  const application = noting.without(isLeft);
  if (keepJournal && left.length > 0) {
    queueJournal(context, withApplication(journal, application));
    await context.sync();
  }
  const plain = changes.filter((change) => isPlain(change) && !isLeft(change));
  return {
    written: changes.filter((change) => !isLeft(change)).map(({ patch }) => patch.at),
    skipped: [...skipped, ...left],
    ...(keepJournal && application.entries.length > 0 && { application: applicationOf(application) }),
    ...(plain.length > 0 && { plain: plain.map(({ patch }) => patch.at) }),
  };
}

type Noted = Applications[number];

const withApplication = (journal: Journal, application: Noted): Journal => ({
  ...journal,
  applications: application.entries.length > 0 ? [...journal.applications, application] : journal.applications,
});

interface Noting {
  /** noted ahead of the cells: whatever happens afterwards, what stands can be taken back */
  readonly first: (context: Excel.RequestContext) => NonNullable<WriteSteps["first"]>;
  readonly without: (isLeft: (entry: JournalEntry) => boolean) => Noted;
}

function noteAhead(
  changes: readonly Change[],
  rows: readonly RowTexts[],
  journal: Journal,
  { kind, now, keepJournal, mayForget = false }: ApplySettings,
): Noting {
  const entries = changes.map(({ patch: { after }, before }): JournalEntry => ({
    before,
    written: holdable(after.value ?? ""),
    fill: before.canFormat ? writtenFill(after.fill, before) : "keep",
  }));
  const application = noteApplication(journal.applications, {
    kind,
    now,
    entries: marked(entries, rows, journal.applications),
  });
  const noted = withApplication(journal, application);
  const fitted = keepJournal ? fitJournal(noted) : undefined;
  if (fitted && !fitted.holdsLast) throw new ExcelProblem("history-small", `${entries.length} cells`);
  if (fitted && fitted.gone.length > 0 && !mayForget)
    throw new ExcelProblem("history-full", `${fitted.gone.length} of ${journal.applications.length} applications`);
  return {
    first: (context) => ({
      queue: () => queueJournal(context, noted, fitted),
      undo: (other) => queueJournal(other, journal),
    }),
    without: (isLeft) => ({ ...application, entries: application.entries.filter((entry) => !isLeft(entry)) }),
  };
}

function marked(
  entries: readonly JournalEntry[],
  rows: readonly RowTexts[],
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
  if (!sameRaw(state.value, rawValue(patch.before.value))) return "changed";
  return state.isLocked ? "locked" : undefined;
}

function isDone({ after }: Patch, { value, format, fill, canFormat }: CellState): boolean {
  if (!sameRaw(value, holdable(after.value ?? ""))) return false;
  if (!canFormat) return true;
  return format === after.format && (after.fill === "keep" || isFill(after.fill, fill));
}

/** Whether the sheet takes the value and not its look. */
function isPlain({ patch: { after }, before }: Change): boolean {
  return (
    !before.canFormat && (after.format !== before.format || (after.fill !== "keep" && !isFill(after.fill, before.fill)))
  );
}

function rawValue(value: Patch["before"]["value"]): RawValue {
  if (isCellError(value)) return value.error;
  return value ?? "";
}

function plannedWrite({ patch: { at, after }, before }: Change): { write: CellWrite; before: CellState } {
  const fill = before.canFormat ? writtenFill(after.fill, before) : "keep";
  const write: CellWrite = {
    at,
    value: holdable(after.value ?? ""),
    format: before.canFormat ? after.format : undefined,
    fill: fill === "keep" || fill === "none" ? fill : { color: fill },
    standsAlone: before.isHidden,
  };
  return { write, before };
}

/** A gradient cannot be put back through the API, so it is not replaced. */
function writtenFill(fill: WrittenFill, before: CellState): WrittenFill {
  return before.fill?.pattern.includes("Gradient") ? "keep" : fill;
}
