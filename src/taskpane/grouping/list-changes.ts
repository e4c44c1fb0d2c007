/** A proposal as the preview shows it: what gets another value, what another word, what only its colour, what is left alone. */
import type { CellAddress } from "../../core/grid/address";
import type { CellValue } from "../../core/grid/cell";
import { cellAt } from "../../core/grid/sheet";
import type { Figure } from "../../core/methodology/figure";
import type { Patch, Skipped, SkipReason } from "../../core/patch/patch";
import type { Analysis } from "../../core/pipeline";
import type { Proposal } from "../../core/proposal/propose";
import { withoutNoise } from "../../core/values/decimal";
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

/** `value`: another number or text; `format`: the same with another word beside it; `colour`: at most the colour changes. */
export type ChangeKind = "value" | "format" | "colour";

export interface ChangeList extends Readonly<Record<ChangeKind, readonly Group<Change>[]>> {
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
  const ofKind = (kind: ChangeKind) =>
    groupBy(
      changes.filter(({ patch }) => changeKind(patch) === kind),
      sheetOf,
    );
  return { value: ofKind("value"), format: ofKind("format"), colour: ofKind("colour"), skipped: groupSkipped(skipped) };
}

export function changeKind({ before, after }: Patch): ChangeKind {
  if (digits(before.value) !== digits(after.value)) return "value";
  return before.format === after.format ? "colour" : "format";
}

/** How many cells will say something else than now; the others can at most be coloured again. */
export function countNews(patches: readonly Patch[]): number {
  return patches.filter((patch) => changeKind(patch) !== "colour").length;
}

/** Excel keeps fifteen digits of a number. */
function digits(value: CellValue): CellValue {
  return typeof value === "number" ? withoutNoise(value) : value;
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
