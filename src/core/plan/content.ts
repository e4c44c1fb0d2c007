/** Whether what stands in a column agrees with its heading: where it mostly does not, the column has probably shifted. */
import { isRead } from "../target/reading";
import { fold } from "../values/fold";
import { shownText } from "./lines";
import type { ColumnContent, ColumnRole, Field, Indicator, PlanColumn } from "./model";
import { readWeight } from "./weight";

/** Fewer filled cells prove nothing. */
const FEWEST = 3;
const MOSTLY = 0.5;

const STATUS_WORDS = /^(?:(?:si|no|non|nd|n\.?\s?[dvar])\b|in linea|in corso|raggiunt|conseguit|realizzat|complet|parzial|total|=|-|\/)/;
const isNumber = ({ cell }: Field) => typeof cell.value === "number";
const hasDigit = ({ cell }: Field) => /\d/.test(shownText(cell));
const hasWords = ({ cell }: Field) => /[a-zà-ù]{3}/i.test(shownText(cell));

interface Demand {
  /** the column's fields, one an indicator */
  readonly fields: (indicator: Indicator, year: number | undefined) => readonly (Field | undefined)[];
  readonly agrees: (field: Field, indicator: Indicator) => boolean;
}

/** Results in words are short; a sentence without a number is a note, one that demands something an algorithm. */
const LONGEST_RESULT = 40;
const DEMANDS_SOMETHING = /^[^<>≤≥]{0,200}[a-z]{3}[^<>≤≥]{0,200}[<>≤≥]/;

function isResult({ cell }: Field): boolean {
  const shown = fold(shownText(cell)).slice(0, 400);
  return !DEMANDS_SOMETHING.test(shown) && (/\d/.test(shown) || shown.length <= LONGEST_RESULT);
}

/** Notes and groupings may say anything; the other columns may not. */
const DEMANDS: Partial<Record<ColumnRole, Demand>> = {
  indicator: {
    fields: ({ at, text }) => [{ at, cell: { value: text, text, format: "General", formula: undefined } }],
    agrees: hasWords,
  },
  target: {
    fields: ({ targets }, year) => targets.filter((target) => target.year === year),
    agrees: ({ at }, { targets }) => targets.some((target) => target.at === at && (isRead(target.reading) || target.reading.kind === "ambiguous" || target.reading.kind === "blank")),
  },
  result: { fields: ({ result }) => [result], agrees: isResult },
  achievement: { fields: ({ achievement }) => [achievement], agrees: (field) => isNumber(field) || hasDigit(field) || STATUS_WORDS.test(fold(shownText(field.cell))) },
  weight: { fields: ({ weight }) => [weight], agrees: (field) => readWeight(field.cell) !== undefined || hasDigit(field) },
  unit: { fields: ({ unit }) => [unit], agrees: (field) => !isNumber(field) },
  algorithm: { fields: ({ algorithm }) => [algorithm], agrees: (field) => !isNumber(field) },
  office: { fields: ({ office }) => [office], agrees: (field) => !isNumber(field) },
};

const isFilled = (field: Field | undefined): field is Field => field !== undefined && shownText(field.cell) !== "";

/** What stands below a heading of this role and year. */
export function contentOf(role: ColumnRole, year: number | undefined, indicators: readonly Indicator[]): ColumnContent {
  const demand = DEMANDS[role];
  if (!demand) return { filled: 0, agreeing: 0, stray: undefined };
  let agreeing = 0;
  let filled = 0;
  let stray: Field | undefined;
  for (const indicator of indicators) {
    for (const field of demand.fields(indicator, year).filter(isFilled)) {
      filled += 1;
      if (demand.agrees(field, indicator)) agreeing += 1;
      else stray ??= field;
    }
  }
  return { filled, agreeing, stray: stray?.at };
}

/** Most of what stands in the column is not what its heading says. */
export function isShifted({ content: { filled, agreeing } }: Pick<PlanColumn, "content">): boolean {
  return filled >= FEWEST && agreeing < filled * MOSTLY;
}
