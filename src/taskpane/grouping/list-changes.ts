/** A proposal as the preview shows it: what gets another value, what only another look, what is left alone. */
import type { CellAddress } from "../../core/grid/address";
import { cellAt } from "../../core/grid/sheet";
import type { Figure } from "../../core/methodology/figure";
import type { Patch, Skipped, SkipReason } from "../../core/patch/patch";
import type { Analysis } from "../../core/pipeline";
import type { Proposal } from "../../core/proposal/propose";
import { groupBy, type Group } from "./group-by";

export interface Change {
  readonly patch: Patch;
  /** what the cell shows now; empty for an empty cell */
  readonly shownBefore: string;
  /** the figure that the cell is about */
  readonly figure: Figure | undefined;
}

export interface SkippedGroup {
  readonly why: SkipReason;
  readonly cells: readonly CellAddress[];
}

export interface ChangeList {
  readonly values: readonly Group<Change>[];
  readonly looks: readonly Group<Change>[];
  readonly skipped: readonly SkippedGroup[];
}

export function listChanges(analysis: Analysis, { patches, skipped }: Proposal): ChangeList {
  const sheets = new Map(analysis.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const figures = new Map(
    analysis.figures.flatMap((figure) => (figure.at ? [[placeKey({ sheet: figure.sheet, ...figure.at }), figure] as const] : [])),
  );
  const changes = patches.map((patch): Change => {
    const sheet = sheets.get(patch.at.sheet);
    return { patch, shownBefore: sheet ? cellAt(sheet, patch.at).text : "", figure: figures.get(placeKey(patch.at)) };
  });
  return {
    values: groupBy(
      changes.filter(({ patch }) => changesValue(patch)),
      sheetOf,
    ),
    looks: groupBy(
      changes.filter(({ patch }) => !changesValue(patch)),
      sheetOf,
    ),
    skipped: groupSkipped(skipped),
  };
}

/** Whether another number or text will stand in the cell; otherwise only colour and format change. */
export function changesValue({ before, after }: Patch): boolean {
  return before.value !== after.value;
}

export function groupSkipped(skipped: readonly Skipped[]): readonly SkippedGroup[] {
  const reasons = new Map<SkipReason, CellAddress[]>();
  for (const { why, at } of skipped) {
    const cells = reasons.get(why);
    if (cells) cells.push(at);
    else reasons.set(why, [at]);
  }
  return [...reasons].map(([why, cells]) => ({ why, cells }));
}

export function placeKey({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${row}:${column}`;
}

function sheetOf({ patch }: Change): string {
  return patch.at.sheet;
}
