/** Where the selection goes when a key is pressed: hidden lines are passed over, merged areas are one place. */
import type { Position } from "../../core/grid/address";
import { indexAt, nextShown, startOf } from "./axis";
import type { Direction } from "./direction";
import type { Move } from "./keys";
import { areaAt, type SheetLayout } from "./sheet-layout";

/** What a move may look at. */
export interface Sight {
  readonly layout: SheetLayout;
  /** px of the screen */
  readonly pageHeight: number;
  readonly isEmpty: (at: Position) => boolean;
  /** the last row and column that hold something */
  readonly end: Position;
}

function ownerAt(layout: SheetLayout, position: Position): Position {
  const { row, column } = areaAt(layout, position);
  return { row, column };
}

/** One step; stays where it is at the edge. */
export function step(layout: SheetLayout, from: Position, direction: Direction): Position {
  const area = areaAt(layout, from);
  const vertical = direction === "up" || direction === "down";
  const axis = vertical ? layout.rows : layout.columns;
  const first = vertical ? area.row : area.column;
  const lines = vertical ? area.rows : area.columns;
  const forwards = direction === "down" || direction === "right";
  const next = forwards ? nextShown(axis, first + lines - 1, 1) : nextShown(axis, first, -1);
  if (next === undefined) return from;
  return ownerAt(layout, vertical ? { row: next, column: area.column } : { row: area.row, column: next });
}

/** By a stretch of px, downwards when positive. */
function scroll(layout: SheetLayout, from: Position, height: number): Position {
  const row = indexAt(layout.rows, startOf(layout.rows, from.row) + height);
  return ownerAt(layout, { row, column: from.column });
}

/** The nearest cell with content in a direction, or the last of the block one stands in, as Ctrl+arrow in Excel. */
function jump({ layout, isEmpty }: Sight, from: Position, direction: Direction): Position {
  let at = from;
  const inBlock = !isEmpty(from) && !isEmpty(step(layout, from, direction));
  for (;;) {
    const next = step(layout, at, direction);
    if (next.row === at.row && next.column === at.column) return at;
    if (inBlock && isEmpty(next)) return at;
    at = next;
    if (!inBlock && !isEmpty(at)) return at;
  }
}

const HOME: Position = { row: 0, column: 0 };

/** Where a move ends; never on a hidden line unless the sheet's corner is hidden. */
export function destination(sight: Sight, from: Position, move: Move): Position {
  switch (move.kind) {
    case "step":
      return step(sight.layout, from, move.direction);
    case "jump":
      return jump(sight, from, move.direction);
    case "page":
      return scroll(sight.layout, from, move.direction === "down" ? sight.pageHeight : -sight.pageHeight);
    case "row-start":
      return ownerAt(sight.layout, { row: from.row, column: 0 });
    case "sheet-start":
      return ownerAt(sight.layout, HOME);
    case "sheet-end":
      return ownerAt(sight.layout, sight.end);
  }
}
