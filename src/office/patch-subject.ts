/** A sheet as it is now, of what was known of it and what was read again. */
import type { ReadingLimit } from "../core/grid/reading-limit";
import { makeSheet, type Sheet, type SheetContent } from "../core/grid/sheet";
import type { CellGrid } from "./cell-grid";
import type { SheetPlan } from "./change-plan";
import { patchedLayout } from "./patch-sheet";
import { NO_LAYOUT, type SheetLayout } from "./read-layout";
import type { SeenLines } from "./read-lines";
import { outlineOf, type Outline } from "./read-outlines";
import type { ReadSheet } from "./read-sheet-cells";

/** A sheet that is there now, and what is known of it. */
export interface Subject {
  readonly sheet: Excel.Worksheet;
  /** of the last reading; undefined: it is new */
  readonly known: Sheet | undefined;
  readonly plan: SheetPlan;
}

export interface PatchedSheet {
  readonly outline: Outline;
  readonly sheet: Sheet;
  readonly limits: readonly ReadingLimit[];
  readonly isWhole: boolean;
}

export function patchSubject(
  { sheet, known, plan }: Subject,
  subjects: readonly Subject[],
  { grid, limit }: ReadSheet,
  lines: (SeenLines & { readonly asked: ReadonlySet<number> }) | undefined,
): PatchedSheet {
  const outline = outlineOf(sheet);
  const { name, visibility, isProtected } = outline;
  const copied = known ? undefined : layoutOfCopy(grid, subjects);
  const layout = patchedLayout(known ?? copied ?? NO_LAYOUT, grid, plan.edits, lines);
  const isUnknown = !known && !copied && grid.used !== undefined;
  const content: SheetContent = { name, visibility, isProtected, ...cellsOf(grid), ...layout };
  return {
    outline,
    sheet: known && isSame(known, content) ? known : makeSheet(content),
    limits: [...(limit ? [limit] : []), ...(isUnknown ? [{ kind: "layout", sheet: name } as const] : [])],
    isWhole: plan.isWhole,
  };
}

const cellsOf = ({ used, values, texts, formats, formulas }: CellGrid): CellGrid => ({
  used,
  values,
  texts,
  formats,
  formulas,
});

/** Most sheets that come with something on them are copies: they are laid out as what they were copied from. */
function layoutOfCopy(grid: CellGrid, subjects: readonly Subject[]): SheetLayout | undefined {
  const key = contentKey(grid);
  return subjects.flatMap(({ known }) => (known?.used && contentKey(known) === key ? [known] : []))[0];
}

const contentKey = ({ used, texts, values }: CellGrid) => JSON.stringify([used, texts, values]);

/** Outline and cells that were not touched: the very same sheet, so that what was derived from it stands. */
function isSame(known: Sheet, { name, visibility, isProtected, values, hiddenRows }: SheetContent): boolean {
  return (
    known.name === name &&
    known.visibility === visibility &&
    known.isProtected === isProtected &&
    known.values === values &&
    known.hiddenRows.length === hiddenRows.length &&
    known.hiddenRows.every((row, index) => row === hiddenRows[index])
  );
}
