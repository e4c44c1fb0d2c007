/** `range.sort.apply` and `table.sort.apply`: rows in another order. */
import { ApiFault } from "../api-fault";
import { recordAt, storeRecord } from "../book/book-sheet";
import type { CellRecord, CellValue } from "../book/cell-record";
import { intersection } from "../book/areas";
import type { ApiType } from "./api-type";
import { fields, wholeNumber, word } from "./arguments";
import { noticed } from "./notice";
import { refuseUnwritable } from "./range-cells";
import type { Session } from "./session";
import type { RangeTarget } from "./targets";

interface Key {
  readonly column: number;
  readonly sign: 1 | -1;
}

/** Numbers come before texts, texts before truth values, empty cells last in any direction. */
const rank = (value: CellValue) =>
  ({ number: 0, string: 1, boolean: 2, object: 3 })[typeof value as "number" | "string" | "boolean" | "object"];

function order(left: CellValue, right: CellValue): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "string" && typeof right === "string")
    return left.localeCompare(right, "it", { sensitivity: "base" });
  return rank(left) - rank(right);
}

function compare(left: readonly CellRecord[], right: readonly CellRecord[], keys: readonly Key[]): number {
  for (const { column, sign } of keys) {
    const [one, other] = [left[column]?.value, right[column]?.value];
    if (one === undefined && other === undefined) continue;
    if (one === undefined) return 1;
    if (other === undefined) return -1;
    const found = order(one, other);
    if (found !== 0) return sign * found;
  }
  return 0;
}

function keysOf(given: unknown, columns: number): readonly Key[] {
  if (!Array.isArray(given) || given.length === 0) throw new ApiFault("InvalidArgument");
  return given.map((each): Key => {
    const { key, ascending = true, sortOn } = fields(each);
    const column = wholeNumber(key);
    if (column < 0 || column >= columns) throw new ApiFault("InvalidArgument");
    if (word(sortOn, "value") !== "value") throw new ApiFault("NotImplemented", "sorting by what is not a value");
    return { column, sign: ascending === false ? -1 : 1 };
  });
}

export function sortRows(
  range: RangeTarget,
  { keys, matchCase }: { keys: unknown; matchCase: unknown },
  session: Session,
): void {
  refuseUnwritable(range, session);
  const { sheet, area } = range;
  if (matchCase === true) throw new ApiFault("NotImplemented", "sorting by case");
  if (sheet.merged.some((each) => intersection(each, area))) throw new ApiFault("MergedRangeConflict");
  const rows = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      recordAt(sheet, { row: area.row + row, column: area.column + column }),
    ),
  );
  if (rows.some((row) => row.some(({ formula }) => formula !== undefined)))
    throw new ApiFault("NotImplemented", "sorting formulas");
  const wanted = keysOf(keys, area.columns);
  const sorted = [...rows].sort((left, right) => compare(left, right, wanted));
  noticed(session, sheet, area, () => {
    sorted.forEach((row, index) =>
      row.forEach((record, column) =>
        storeRecord(sheet, { row: area.row + index, column: area.column + column }, record),
      ),
    );
    session.touch(sheet, area);
  });
}

export const rangeSort: ApiType<RangeTarget> = {
  methods: {
    apply: {
      since: 2,
      call(range, [keys, matchCase, hasHeaders, orientation], session) {
        if (word(orientation, "rows") !== "rows") throw new ApiFault("NotImplemented", "sorting columns");
        const { area } = range;
        const body = hasHeaders === true ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
        if (body.rows > 0) sortRows({ sheet: range.sheet, area: body }, { keys, matchCase }, session);
      },
    },
  },
};
