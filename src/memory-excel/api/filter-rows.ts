/** Which rows a filter hides. */
import { ApiFault } from "../api-fault";
import { isRowHidden, layRow, type BookSheet } from "../book/book-sheet";
import { formatCode, visibleRecord } from "../book/read-block";
import type { FilterRule, SheetFilter } from "../book/sheet-filter";
import { renderText } from "../text/render-text";
import type { CellValue } from "../book/cell-record";
import type { Session } from "./session";

interface Held {
  readonly value: CellValue;
  readonly text: string;
}

type Pass = (held: Held) => boolean;

const CRITERION = /^(<>|<=|>=|=|<|>)?([^]*)$/;
const COMPARE: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** `*` any text, `?` any character, `~` in front of one that is meant. */
function wildcards(pattern: string): RegExp {
  const escaped = pattern.replace(
    /~([*?~])|([*?])|([.+^${}()|[\]\\])/g,
    (_, literal?: string, wild?: string, sign?: string) =>
      literal !== undefined ? `\\${literal}` : wild !== undefined ? (wild === "*" ? "[^]*" : "[^]") : `\\${sign ?? ""}`,
  );
  return new RegExp(`^${escaped}$`, "i");
}

function criterion(said: string): Pass {
  const [, sign = "=", operand = ""] = CRITERION.exec(said) ?? [];
  const compare = COMPARE[sign] ?? (() => false);
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  const pattern = wildcards(operand);
  return ({ value, text }) => {
    if (typeof value === "number" && !Number.isNaN(number)) return compare(value - number);
    if (sign === "=" || sign === "<>") return pattern.test(text) === (sign === "=");
    if (typeof value !== "string" || !Number.isNaN(number)) return false;
    return compare(value.toLowerCase().localeCompare(operand.toLowerCase()));
  };
}

function custom({ criterion1 = "", criterion2, operator = "And" }: FilterRule): Pass {
  const first = criterion(criterion1);
  if (criterion2 === undefined || criterion2 === "") return first;
  const second = criterion(criterion2);
  return operator === "And" ? (held) => first(held) && second(held) : (held) => first(held) || second(held);
}

const numbersOf = (all: readonly Held[]) => all.flatMap(({ value }) => (typeof value === "number" ? [value] : []));

function ranked({ filterOn, criterion1 = "10" }: FilterRule, all: readonly Held[]): Pass {
  const sorted = numbersOf(all).sort((one, other) => (filterOn.startsWith("Top") ? other - one : one - other));
  const share = Number(criterion1);
  const count = filterOn.endsWith("Percent") ? Math.max(1, Math.floor((sorted.length * share) / 100)) : share;
  const last = sorted[Math.min(count, sorted.length) - 1];
  return ({ value }) =>
    typeof value === "number" && last !== undefined && (filterOn.startsWith("Top") ? value >= last : value <= last);
}

function dynamic({ dynamicCriteria = "" }: FilterRule, all: readonly Held[]): Pass {
  const numbers = numbersOf(all);
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  if (dynamicCriteria === "AboveAverage") return ({ value }) => typeof value === "number" && value > mean;
  if (dynamicCriteria === "BelowAverage") return ({ value }) => typeof value === "number" && value < mean;
  throw new ApiFault("NotImplemented", `filter by ${dynamicCriteria}`);
}

const PASS: Readonly<Record<string, (rule: FilterRule, all: readonly Held[]) => Pass>> = {
  Values({ values = [] }) {
    const wanted = new Set(values.map((value) => value.toLowerCase()));
    return ({ text }) => wanted.has(text.toLowerCase());
  },
  Custom: custom,
  TopItems: ranked,
  TopPercent: ranked,
  BottomItems: ranked,
  BottomPercent: ranked,
  Dynamic: dynamic,
};

/** What one column of the filtered rows holds, as people see it. */
function columnOf(
  { book, displayLanguage }: Session,
  sheet: BookSheet,
  { area }: SheetFilter,
  index: number,
): readonly Held[] {
  return Array.from({ length: area.rows - 1 }, (_, offset) => {
    const record = visibleRecord(sheet, area.row + 1 + offset, area.column + index);
    return {
      value: record.value,
      text: renderText(record.value, formatCode(book, record), displayLanguage, book.uses1904),
    };
  });
}

export function refuseRule({ filterOn }: FilterRule): void {
  if (!PASS[filterOn]) throw new ApiFault("NotImplemented", `filter on ${filterOn}`);
}

/** Hides the rows that do not pass and shows those that do, manually hidden ones too, as Excel does. */
export function filterRows(session: Session, sheet: BookSheet, filter: SheetFilter): void {
  const passes = Array.from({ length: filter.area.rows - 1 }, () => true);
  for (const [index, rule] of filter.rules) {
    const held = columnOf(session, sheet, filter, index);
    const pass = PASS[rule.filterOn]?.(rule, held);
    held.forEach((each, offset) => {
      if (pass && !pass(each)) passes[offset] = false;
    });
  }
  passes.forEach((isShown, offset) => {
    const row = filter.area.row + 1 + offset;
    if (isRowHidden(sheet, row) === isShown) layRow(sheet, row, { hidden: !isShown });
  });
}
