/** `<hyperlink>` elements: what they say, and how new ones are written. */
import { areaOf, cellName } from "../../core/grid/address";
import type { CellLink } from "../book/cell-link";
import { cellKey, columnOfKey, rowOfKey } from "../book/cell-record";
import { encodeMarkup } from "./xml";

type Attributes = Readonly<Record<string, string>>;

/** A link over many cells is one link, but a hostile file could claim it for a whole sheet. */
const MOST_CELLS = 10_000;
/** cells with links on one sheet: Excel takes 65 530 links */
const MOST_LINKED = 200_000;

/** Notes a link for each of its cells. */
export function readLink({ ref = "", location, tooltip, display }: Attributes, links: Map<number, CellLink>): void {
  const area = areaOf(ref);
  if (!area || area.rows * area.columns > MOST_CELLS || links.size > MOST_LINKED) return;
  const link: CellLink = { place: location, tip: tooltip, display };
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1)
      links.set(cellKey(row, column), link);
  }
}

const attribute = (name: string, value: string | undefined) =>
  value === undefined ? "" : ` ${name}="${encodeMarkup(value)}"`;

export function linkElements(links: ReadonlyMap<number, CellLink>): readonly string[] {
  return [...links]
    .sort(([one], [other]) => one - other)
    .map(([key, { place, tip, display }]) => {
      const ref = cellName({ row: rowOfKey(key), column: columnOfKey(key) });
      return `<hyperlink ref="${ref}"${attribute("location", place)}${attribute("tooltip", tip)}${attribute("display", display)}/>`;
    });
}
