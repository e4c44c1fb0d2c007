/** Other ways to lay the same published table on its sheet: where it stands, how it is merged, what is text. */
import { areaContains, type Area } from "../../src/core/grid/address";
import { insertColumn, insertRow, NEW, textIn, widthOf, type Drift, type DriftSheet } from "./drift";
import { allText, footed, unmergedBlank } from "./drifts";

const columnsLeft: Drift = (sheet) =>
  insertColumn(
    insertColumn(sheet, 0, () => NEW),
    0,
    () => NEW,
  );

const FAR = 40;

/** Empty rows above until the table's first row is the fortieth or a later one. */
const farBelow: Drift = (sheet) =>
  Array.from({ length: FAR }, (_, row) => row).reduce<DriftSheet>((state) => insertRow(state, 0, []), sheet);

/** What stands alone in its row is merged over the table's width, as titles and groupings often are. */
const mergedAcross: Drift = (sheet) => {
  const columns = widthOf(sheet);
  const lone = sheet.rows.flatMap((line, row): Area[] => {
    const [first, ...more] = line.flatMap((piece, column) => (textIn(piece) === "" ? [] : [column]));
    const taken = sheet.merged.some((area) =>
      Array.from(line.keys()).some((column) => areaContains(area, { row, column })),
    );
    return first === undefined || more.length > 0 || taken || columns - first < 2
      ? []
      : [{ row, column: first, rows: 1, columns: columns - first }];
  });
  return { ...sheet, merged: [...sheet.merged, ...lone] };
};

/** By the name that the scorer's option takes. */
export const ARRANGEMENTS: Readonly<Record<string, readonly Drift[]>> = {
  left: [columnsLeft],
  far: [farBelow],
  merged: [mergedAcross],
  unmerged: [unmergedBlank],
  text: [allText],
  footed: [footed],
  all: [mergedAcross, footed, allText, columnsLeft, farBelow],
};
