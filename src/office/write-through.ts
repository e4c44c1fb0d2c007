/** Writes cells in as many trips as they take, all or nothing: a failure half-way puts back what was written. */
import type { Skipped } from "../core/patch/patch";
import type { CellAddress } from "../core/grid/address";
import type { Progress } from "../host";
import { bySheet } from "./cell-blocks";
import { addressKey, type FormerCell } from "./cell-state";
import { ExcelProblem, problemOf, throwIfCancelled } from "./host-problem";
import { sameRaw, type RawValue } from "./raw-value";
import { revert } from "./revert";
import { packed } from "./trips";
import {
  bytesOfBlock,
  queueBlock,
  writeBlocks,
  type CellWrite,
  type QueuedWrite,
  type WriteBlock,
} from "./write-cells";

export interface PlannedWrite {
  readonly write: CellWrite;
  /** as it was read just before */
  readonly before: FormerCell;
}

export interface WriteSteps {
  /** queued ahead of the first cell, and what takes it back */
  readonly first?: { readonly queue: () => void; readonly undo: (context: Excel.RequestContext) => void };
  /** queued behind the last cell */
  readonly last?: () => void;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface WriteResult {
  /** cells in which Excel did not keep what was written; their former contents are back */
  readonly lost: readonly Skipped[];
  /** cells of sheets that Excel refused to write to; nothing was changed there */
  readonly refused: readonly Skipped[];
}

/** One round trip as long as it is large enough. Where Excel refuses a sheet, the others are written sheet by sheet. */
export async function writeThrough(
  context: Excel.RequestContext,
  planned: readonly PlannedWrite[],
  steps: WriteSteps,
): Promise<WriteResult> {
  const sheets = bySheet(planned, ({ before }) => before.at);
  try {
    return { lost: await writeAll(context, planned, steps), refused: [] };
  } catch (error) {
    if (!isRefusal(error) || sheets.length < 2) throw error;
  }
  return writeEachSheet(context, sheets, steps);
}

const isRefusal = (error: unknown) => problemOf(error).code === "protected" && problemOf(error).standing.length === 0;

async function writeEachSheet(
  context: Excel.RequestContext,
  sheets: readonly (readonly PlannedWrite[])[],
  { first, last, signal }: WriteSteps,
): Promise<WriteResult> {
  const lost: Skipped[] = [];
  const refused: Skipped[] = [];
  const done: PlannedWrite[] = [];
  try {
    first?.queue();
    for (const sheet of sheets) {
      try {
        lost.push(...(await writeAll(context, sheet, { signal })));
        done.push(...sheet);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        refused.push(...sheet.map(({ before: { at } }) => ({ at, why: "locked" as const })));
      }
    }
    last?.();
    await context.sync();
  } catch (error) {
    throw await undone(done, error, first?.undo);
  }
  return { lost, refused };
}

async function writeAll(
  context: Excel.RequestContext,
  planned: readonly PlannedWrite[],
  { first, last, onProgress, signal }: WriteSteps,
): Promise<readonly Skipped[]> {
  const planOf = new Map(planned.map((each) => [addressKey(each.before.at), each]));
  const plansOf = ({ items }: WriteBlock) => items.flatMap(({ at }) => planOf.get(addressKey(at)) ?? []);
  const trips = packed(writeBlocks(planned.map(({ write }) => write)), bytesOfBlock);
  const attempted: PlannedWrite[] = [];
  const strays: PlannedWrite[] = [];
  try {
    for (const [index, trip] of trips.entries()) {
      throwIfCancelled(signal);
      if (index === 0) first?.queue();
      const queued = trip.map((block) => queueBlock(context, block));
      for (const { range } of queued) range.load("values");
      if (index === trips.length - 1) last?.();
      attempted.push(...trip.flatMap(plansOf));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a trip holds as much as Excel takes at once
      await context.sync();
      strays.push(...queued.flatMap((each) => straysOf(each).flatMap((at) => planOf.get(addressKey(at)) ?? [])));
      onProgress?.({ done: attempted.length, total: planned.length });
    }
  } catch (error) {
    throw await undone(attempted, error, first?.undo);
  }
  return putBack(strays);
}

/** A covered cell swallows what is written to it; under a filter a value may land elsewhere. */
function straysOf({ block, range }: QueuedWrite): readonly CellAddress[] {
  const values = range.values as RawValue[][] | null;
  return block.items.flatMap(({ at, value }, row) => (values && !sameRaw(values[row]?.[0], value) ? [at] : []));
}

/** Neither before nor after is what nobody wants in a cell. */
async function putBack(strays: readonly PlannedWrite[]): Promise<readonly Skipped[]> {
  if (strays.length > 0) await revert(strays, { isForced: true });
  return strays.map(({ before: { at } }) => ({ at, why: "lost" as const }));
}

/** A batch stops where it fails and what came before stands: that is put back, and what could not be is told. */
async function undone(
  attempted: readonly PlannedWrite[],
  cause: unknown,
  undo?: (context: Excel.RequestContext) => void,
): Promise<ExcelProblem> {
  const { code, diagnostic, standing: before } = problemOf(cause);
  const { standing, trouble } = await revert(attempted, { undo });
  const all = [...before, ...standing];
  return new ExcelProblem(code, trouble ? `${diagnostic}; rollback: ${trouble}` : diagnostic, all);
}
