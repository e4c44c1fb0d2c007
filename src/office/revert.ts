/** Gives cells again what they held and looked like before we wrote to them, sheet by sheet: one that fails holds up no other. */
import type { CellAddress } from "../core/grid/address";
import { bySheet } from "./cell-blocks";
import { addressKey, readCellStates, sameFill, type CellState, type FormerCell } from "./cell-state";
import { problemOf } from "./host-problem";
import { sameRaw } from "./raw-value";
import { packed } from "./trips";
import { bytesOfBlock, queueBlock, writeBlocks, type CellWrite } from "./write-cells";

export interface Reverting {
  readonly before: FormerCell;
  readonly write: Pick<CellWrite, "value">;
}

export interface RevertOptions {
  /** also cells that hold neither what was there nor what was written */
  readonly isForced?: boolean;
  /** queued in a batch of its own when no cell stands written any more */
  readonly undo?: ((context: Excel.RequestContext) => void) | undefined;
}

export interface Reverted {
  /** cells that hold what was written still */
  readonly standing: readonly CellAddress[];
  /** of the last failure */
  readonly trouble: string | undefined;
}

/** Never rejects. */
export async function revert(
  cells: readonly Reverting[],
  { isForced = false, undo }: RevertOptions,
): Promise<Reverted> {
  const standing: CellAddress[] = [];
  let trouble: string | undefined;
  for (const sheet of bySheet(cells, ({ before }) => before.at)) {
    const failure = await tried((context) => revertSheet(context, sheet, isForced));
    if (failure === undefined) continue;
    trouble = failure;
    standing.push(...(await stillWritten(sheet)));
  }
  if (undo && standing.length === 0) {
    const failure = await tried(async (context) => {
      undo(context);
      await context.sync();
    });
    trouble ??= failure;
  }
  return { standing, trouble };
}

/** Twice, because a failure may be of the moment. @returns why it failed at last */
async function tried(work: (context: Excel.RequestContext) => Promise<void>): Promise<string | undefined> {
  const attempt = () =>
    Excel.run(work).then(
      () => undefined,
      (error: unknown) => problemOf(error).diagnostic,
    );
  return (await attempt()) && attempt();
}

async function revertSheet(
  context: Excel.RequestContext,
  cells: readonly Reverting[],
  isForced: boolean,
): Promise<void> {
  const writes = (await changedCells(context, cells, isForced)).map(({ before, present }) => writeOf(before, present));
  for (const trip of packed(writeBlocks(writes), bytesOfBlock)) {
    for (const block of trip) queueBlock(context, block);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a trip holds as much as Excel takes at once
    await context.sync();
  }
}

interface ChangedCell {
  readonly before: FormerCell;
  readonly present: CellState;
}

async function changedCells(
  context: Excel.RequestContext,
  cells: readonly Reverting[],
  isForced: boolean,
): Promise<readonly ChangedCell[]> {
  const states = await readCellStates(
    context,
    cells.map(({ before }) => before.at),
  );
  const stateAt = new Map(states.map((state) => [addressKey(state.at), state]));
  return cells.flatMap(({ before, write }) => {
    const present = stateAt.get(addressKey(before.at));
    if (!present || isAsBefore(before, present)) return [];
    // Anything else was typed by somebody meanwhile.
    const isOurs = sameRaw(present.value, write.value) || sameRaw(present.value, before.value);
    return isForced || isOurs ? [{ before, present }] : [];
  });
}

function isAsBefore(before: FormerCell, present: CellState): boolean {
  const looksSame = present.format === before.format && sameFill(before.fill, present.fill);
  return sameRaw(present.value, before.value) && (looksSame || !present.canFormat);
}

function writeOf(before: FormerCell, { canFormat, fill, isHidden }: CellState): CellWrite {
  const keepsFill = !canFormat || sameFill(before.fill, fill);
  return {
    at: before.at,
    value: before.value,
    format: canFormat ? before.format : undefined,
    fill: keepsFill ? "keep" : (before.fill ?? "none"),
    standsAlone: isHidden,
  };
}

/** What can be told after a failure; where nothing can be read, all of them. */
async function stillWritten(cells: readonly Reverting[]): Promise<readonly CellAddress[]> {
  try {
    return await Excel.run(async (context) =>
      (await changedCells(context, cells, false)).map(({ before: { at } }) => at),
    );
  } catch {
    return cells.map(({ before: { at } }) => at);
  }
}
