/** Merged areas as Excel keeps them: none over another. Of a file that says otherwise only one of the two is taken, as Excel repairs it. */
import type { Area } from "../../core/grid/address";

const endOf = ({ row, rows }: Area) => row + rows;
const rightOf = ({ column, columns }: Area) => column + columns;

/** The first of areas in order of their columns that ends right of a column. */
function firstAfter(inOrder: readonly Area[], column: number): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const area = inOrder[middle];
    if (area && rightOf(area) <= column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In the order of the file; where areas lie over each other the upper one stays. */
export function disjointAreas(areas: readonly Area[]): Area[] {
  // What was met last in each column while going down, in order of columns: a sheet has few columns, however many areas.
  const last: Area[] = [];
  const dropped = new Set<Area>();
  for (const area of [...areas].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const from = firstAfter(last, area.column);
    let to = from;
    while (to < last.length && (last[to]?.column ?? 0) < rightOf(area)) to += 1;
    if (last.slice(from, to).some((above) => endOf(above) > area.row)) dropped.add(area);
    else last.splice(from, to - from, area);
  }
  return areas.filter((area) => !dropped.has(area));
}
