/** Places as a person in front of Excel names them. */
import { areaOf, positionOf, type Area, type Position } from "../../core/grid/address";
import type { Session } from "../api/session";
import { ApiFault } from "../api-fault";
import type { BookSheet } from "../book/book-sheet";

export function sheetNamed({ book }: Session, name: string): BookSheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new ApiFault("ItemNotFound", "sheet");
  return sheet;
}

export function cellNamed(name: string): Position {
  const at = positionOf(name);
  if (!at) throw new ApiFault("InvalidArgument", "cell");
  return at;
}

export function areaNamed(name: string): Area {
  const area = areaOf(name);
  if (!area) throw new ApiFault("InvalidArgument", "area");
  return area;
}
