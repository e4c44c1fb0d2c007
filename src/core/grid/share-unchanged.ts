/** A workbook that was read again keeps the sheets and rows of the earlier reading where they say the same, so that what was derived from them stands. */
import { isCellError, type CellValue } from "./cell";
import type { Area } from "./address";
import type { Sheet, Workbook } from "./sheet";

/** @returns a workbook equal to `now`, made of the very same sheets, rows and merged areas as `before` where these are equal */
export function shareUnchanged(before: Workbook, now: Workbook): Workbook {
  const earlier = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  return { ...now, sheets: now.sheets.map((sheet) => sharedSheet(earlier.get(sheet.name), sheet)) };
}

function sharedSheet(before: Sheet | undefined, now: Sheet): Sheet {
  if (!before || before === now || !beginsAlike(before, now)) return now;
  const merged =
    haveSameAreas(before, now) && isSameUsed(before, now) ? { merged: before.merged, mergedAt: before.mergedAt } : {};
  const sheet = { ...now, ...merged, ...sharedRows(before, now) };
  return isSameSheet(before, sheet) ? before : sheet;
}

const beginsAlike = ({ used: before }: Sheet, { used: now }: Sheet) =>
  before?.row === now?.row && before?.column === now?.column;

const haveSameAreas = ({ merged: before }: Sheet, { merged: now }: Sheet) =>
  before.length === now.length && now.every((area, index) => isSameArea(area, before[index]));

const isSameUsed = ({ used: before }: Sheet, { used: now }: Sheet) =>
  before?.rows === now?.rows && before?.columns === now?.columns;

const isSameArea = (left: Area, right: Area | undefined) =>
  left.row === right?.row && left.column === right.column && left.rows === right.rows && left.columns === right.columns;

type Blocks = Pick<Sheet, "values" | "texts" | "formats" | "formulas">;

/** All four blocks of a row are shared together, or none. */
function sharedRows(before: Sheet, now: Sheet): Blocks {
  const isShared = now.values.map(
    (values, row) =>
      areEqual(values, before.values[row], isSameValue) &&
      areEqual(now.texts[row], before.texts[row]) &&
      areEqual(now.formats[row], before.formats[row]) &&
      areEqual(now.formulas[row], before.formulas[row]),
  );
  const share = <Row>(own: readonly Row[], earlier: readonly Row[]) =>
    own.map((row, index) => (isShared[index] ? (earlier[index] ?? row) : row));
  return {
    values: share(now.values, before.values),
    texts: share(now.texts, before.texts),
    formats: share(now.formats, before.formats),
    formulas: share(now.formulas, before.formulas),
  };
}

function areEqual<Item>(
  left: readonly Item[] | undefined,
  right: readonly Item[] | undefined,
  isSame: (left: Item, right: Item) => boolean = Object.is,
): boolean {
  if (left === right) return true;
  if (left?.length !== right?.length || !left || !right) return false;
  for (let index = 0; index < left.length; index += 1) {
    if (!isSame(left[index] as Item, right[index] as Item)) return false;
  }
  return true;
}

const isSameValue = (left: CellValue, right: CellValue) =>
  Object.is(left, right) || (isCellError(left) && isCellError(right) && left.error === right.error);

function isSameSheet(before: Sheet, now: Sheet): boolean {
  const hasSameRows =
    before.values.length === now.values.length && before.values.every((row, index) => row === now.values[index]);
  const isSameView =
    before.visibility === now.visibility &&
    before.isProtected === now.isProtected &&
    before.merged === now.merged &&
    isSameUsed(before, now);
  const isSameHidden = areEqual(before.hiddenRows, now.hiddenRows) && areEqual(before.hiddenColumns, now.hiddenColumns);
  return (
    hasSameRows && isSameView && isSameHidden && areEqual([...before.columnWidths].flat(), [...now.columnWidths].flat())
  );
}
