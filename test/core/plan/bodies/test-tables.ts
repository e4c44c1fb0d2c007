/** Drawn tables with the plan that must come out of each, and how surely. */
import type { Sheet } from "../../../../src/core/grid/sheet";
import { isSureEnough } from "../../../../src/core/plan/confidence";
import { recognise } from "../../../../src/core/plan/recognise";
import { workbookOf } from "../../../support/draw-sheet";
import { outline } from "../../../support/outline";

export interface DrawnTable {
  readonly sheet: Sheet;
  /** as `outline` prints it */
  readonly plan: readonly string[];
}

export function testTables(tables: Readonly<Record<string, DrawnTable>>): void {
  it.each(Object.entries(tables))("%s", (_, { sheet, plan }) => {
    expect(outline(sheet)).toEqual(plan);
    const { tables: found } = recognise(workbookOf(sheet));
    expect(found.every(isSureEnough)).toBe(true);
  });
}
