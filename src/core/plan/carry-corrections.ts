/** What the user decided about tables, carried along when this product itself inserts or deletes columns: their headings are known again. */
import type { CellAddress } from "../grid/address";
import { movedThrough, type ColumnMove } from "../grid/column-move";
import type { Sheet, Workbook } from "../grid/sheet";
import { isChoosable } from "./choosable-roles";
import { correctionOf, withCorrection, withoutCorrection, type ChosenColumn, type TableCorrection } from "./correction";
import { firstColumn, markOf } from "./heading-mark";
import { linesOf, type Entry } from "./lines";
import type { DecidedHeading, Plan } from "./model";
import { readHeading } from "./words/read-heading";

export interface MovedColumns {
  readonly moves: readonly ColumnMove[];
  readonly before: { readonly workbook: Workbook; readonly plan: Pick<Plan, "decided" | "tables"> };
  /** the same workbook, read again after the moves */
  readonly after: Workbook;
}

/** A decision for all sheets stays one where it still serves another sheet, or where all its headings changed alike. */
export function carryCorrections(
  corrections: readonly TableCorrection[],
  moved: MovedColumns,
): readonly TableCorrection[] {
  const { decided } = moved.before.plan;
  return corrections.reduce<readonly TableCorrection[]>((all, correction) => {
    const own = decided.filter(({ sheet, checksum }) => correctionOf(corrections, sheet, checksum) === correction);
    const carried = own.flatMap((heading) => carry(correction, heading, moved));
    if (carried.length === 0) return all;
    const isServing = correction.sheet === undefined && own.length > carried.length;
    const rest = isServing ? all : withoutCorrection(all, correction);
    return alike(correction, carried, isServing).reduce<readonly TableCorrection[]>(
      (list, one) => (isSaid(list, one) ? list : withCorrection(list, one)),
      rest,
    );
  }, corrections);
}

const sameText = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

/** One decision for all sheets again, where the headings of all of them changed in the same way. */
function alike(
  { sheet }: TableCorrection,
  carried: readonly TableCorrection[],
  isServing: boolean,
): readonly TableCorrection[] {
  const general = carried.map((one): TableCorrection => ({ ...one, sheet: undefined }));
  return sheet === undefined && !isServing && general.every((one) => sameText(one, general[0]))
    ? general.slice(0, 1)
    : carried;
}

/** A decision for all sheets that says the same already. */
const isSaid = (list: readonly TableCorrection[], one: TableCorrection) =>
  list.some((other) => sameText(other, { ...one, sheet: undefined }));

/** The decision as it is about the heading after the moves; none where the heading did not change, or cannot be told apart. */
function carry(
  correction: TableCorrection,
  heading: DecidedHeading,
  { moves, before, after }: MovedColumns,
): readonly TableCorrection[] {
  const own = moves.filter(({ sheet }) => sheet === heading.sheet);
  const [sheetBefore, sheetAfter] = [before.workbook, after].map(({ sheets }) =>
    sheets.find(({ name }) => name === heading.sheet),
  );
  const cells = sheetBefore && cellsOf(sheetBefore, heading, before.plan);
  if (own.length === 0 || !cells || !sheetAfter) return [];
  const places = cells.map(({ at }) => movedThrough({ sheet: heading.sheet, ...at }, own));
  const kept = new Set(places.flatMap((place) => (place ? [keyOf(place)] : [])));
  const isNew = ({ at }: Entry) => own.some(({ column, by }) => at.column >= column && at.column < column + by);
  const entries = entriesOf(sheetAfter, heading).filter((entry) => kept.has(keyOf(entry.at)) || isNew(entry));
  const mark = markOf(entries);
  if (entries.length === 0 || mark.checksum === heading.checksum) return [];
  const { decision } = correction;
  if (decision === "no-plan") return [{ sheet: heading.sheet, heading: mark, decision }];
  const shift = { from: firstColumn(cells), to: firstColumn(entries), own, sheet: heading.sheet };
  const columns = [
    ...decision.columns.flatMap((column) => movedColumn(column, shift)),
    ...entries.filter(isNew).flatMap((entry) => chosenBy(entry, shift.to)),
  ];
  return [
    {
      sheet: heading.sheet,
      heading: mark,
      decision: { columns: columns.sort((left, right) => left.offset - right.offset) },
    },
  ];
}

const keyOf = ({ row, column }: Pick<CellAddress, "row" | "column">) => `${row}:${column}`;

const entriesOf = (sheet: Sheet, { at, rows }: DecidedHeading) =>
  linesOf(sheet).flatMap((line) => (line.row >= at.row && line.row < at.row + rows ? line.entries : []));

/** The cells of a heading: all of its rows, or those of its table where another stands beside it. */
function cellsOf(
  sheet: Sheet,
  heading: DecidedHeading,
  { tables }: Pick<Plan, "tables">,
): readonly Entry[] | undefined {
  const all = entriesOf(sheet, heading);
  const table = tables.find(
    (candidate) => candidate.sheet === sheet.name && candidate.heading.checksum === heading.checksum,
  );
  const own = new Set(table?.heading.cells.map(({ at }) => keyOf(at)));
  return [all, all.filter(({ at }) => own.has(keyOf(at)))].find(
    (cells) => cells.length > 0 && markOf(cells).checksum === heading.checksum,
  );
}

interface Shift {
  /** first column of the heading before and after */
  readonly from: number;
  readonly to: number;
  readonly own: readonly ColumnMove[];
  readonly sheet: string;
}

function movedColumn(column: ChosenColumn, { from, to, own, sheet }: Shift): readonly ChosenColumn[] {
  const place = movedThrough({ sheet, row: 0, column: from + column.offset }, own);
  return place ? [{ ...column, offset: place.column - to }] : [];
}

/** A heading that we wrote says what its column holds. */
function chosenBy({ at, text }: Entry, first: number): readonly ChosenColumn[] {
  const reading = readHeading(text);
  return reading && isChoosable(reading.role)
    ? [{ offset: at.column - first, role: reading.role, year: reading.year }]
    : [];
}
