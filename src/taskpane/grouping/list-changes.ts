/** A proposal as the preview shows it: what gets another value, what another word, what only its colour, what is left alone. */
import type { CellAddress } from "../../core/grid/address";
import type { CellValue } from "../../core/grid/cell";
import { cellAt } from "../../core/grid/sheet";
import type { Assessment } from "../../core/methodology/assessment";
import type { NodeFigure } from "../../core/methodology/compute-roll-ups";
import type { Patch, Skipped, SkipReason } from "../../core/patch/patch";
import type { Analysis } from "../../core/pipeline";
import type { Proposal } from "../../core/proposal/propose";
import { withoutNoise } from "../../core/values/decimal";
import { groupBy, type Group } from "./group-by";

/** The indicator or the objective that a cell is about, and what is measured of it. */
export interface Subject extends Pick<Assessment, "achievement" | "status"> {
  readonly text: string;
}

export interface Change {
  readonly patch: Patch;
  /** what the cell shows now; empty for an empty cell */
  readonly shownBefore: string;
  readonly subject: Subject | undefined;
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
  const subjects = subjectsOf(analysis);
  const changes = patches.map((patch): Change => {
    const sheet = sheets.get(patch.at.sheet);
    return { patch, shownBefore: sheet ? cellAt(sheet, patch.at).text : "", subject: subjects.get(placeKey(patch.at)) };
  });
  const ofKind = (kind: ChangeKind) =>
    groupBy(
      changes.filter(({ patch }) => changeKind(patch) === kind),
      sheetOf,
    );
  return { value: ofKind("value"), format: ofKind("format"), colour: ofKind("colour"), skipped: groupSkipped(skipped) };
}

function subjectsOf({ figures, rollUps }: Analysis): ReadonlyMap<string, Subject> {
  const own = figures.flatMap(({ sheet, at, indicator: { text }, achievement, status }) =>
    at ? [[placeKey({ sheet, ...at }), { text, achievement, status }] as const] : [],
  );
  return new Map([...own, ...rollUps.flatMap(({ sheet, total }) => subjectsBelow(sheet, total))]);
}

function subjectsBelow(
  sheet: string,
  { place, name: text, achievement, status, children }: NodeFigure,
): readonly (readonly [string, Subject])[] {
  const below = children.flatMap((child) => subjectsBelow(sheet, child));
  return place ? [[placeKey({ sheet, ...place.at }), { text, achievement, status }], ...below] : below;
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
