/** Whether what stands in a column agrees with its heading: where it mostly does not, the column has probably shifted. */
import { isRead } from "../target/reading";
import { fold } from "../values/fold";
import { shownText } from "./lines";
import type { ColumnContent, ColumnRole, Field, Indicator, PlanColumn } from "./model";
import { readWeight } from "./weight";

/** Fewer filled cells prove nothing. */
const FEWEST = 3;
const MOSTLY = 0.5;

const STATUS_WORDS =
  /^(?:(?:si|no|non|nd|n\.?\s?[dvar])\b|in linea|in corso|raggiunt|conseguit|realizzat|complet|parzial|total|=|-|\/)/;
const isNumber = ({ cell }: Field) => typeof cell.value === "number";
const hasDigit = ({ cell }: Field) => /\d/.test(shownText(cell));
const hasWords = ({ cell }: Field) => /[a-zà-ù]{3}/i.test(shownText(cell));

interface Demand {
  /** the column's fields, one an indicator */
  readonly fields: (indicator: Indicator, year: number | undefined) => readonly (Field | undefined)[];
  readonly agrees: (field: Field, indicator: Indicator) => boolean;
}

/** Results in words are short; a sentence without a number is a note, one that demands something an algorithm; codes and offices name things. */
const LONGEST_RESULT = 40;
const CODE = /^(?!n|nr|num|gg|h|q|art)[a-z]{1,5}[._-]?\d{1,3}(?:[._-][a-z\d]{1,4}){0,4}$/;
const OFFICE = /^(?:ufficio|uffici|servizio|servizi|settore|area|direzione|dirigente|u\.?o\.?)\s/;
const DEMANDS_SOMETHING = /^[^<>≤≥]{0,200}[a-z]{3}[^<>≤≥]{0,200}[<>≤≥]/;

const DEADLINE = /^(?:entro\b|[<>≤≥]|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$)/;

function isResult({ cell }: Field): boolean {
  const shown = fold(shownText(cell)).slice(0, 400);
  if (DEMANDS_SOMETHING.test(shown) || CODE.test(shown) || OFFICE.test(shown)) return false;
  return /\d/.test(shown) || shown.length <= LONGEST_RESULT;
}

/** A deadline, a threshold, a code or an office: none of them is a percentage, a weight or a unit. */
function namesSomething({ cell }: Field): boolean {
  const shown = fold(shownText(cell)).slice(0, 400);
  return DEADLINE.test(shown) || CODE.test(shown) || OFFICE.test(shown);
}

/** Notes and groupings may say anything; the other columns may not. */
const DEMANDS: Partial<Record<ColumnRole, Demand>> = {
  indicator: {
    fields: ({ at, text }) => [{ at, cell: { value: text, text, format: "General", formula: undefined } }],
    agrees: hasWords,
  },
  target: {
    fields: ({ targets }, year) => targets.filter((target) => target.year === year),
    agrees: ({ at }, { targets }) =>
      targets.some(
        (target) =>
          target.at === at &&
          (isRead(target.reading) || target.reading.kind === "ambiguous" || target.reading.kind === "blank"),
      ),
  },
  result: { fields: ({ result }) => [result], agrees: isResult },
  achievement: {
    fields: ({ achievement }) => [achievement],
    agrees: (field) =>
      isNumber(field) || (hasDigit(field) && !namesSomething(field)) || STATUS_WORDS.test(fold(shownText(field.cell))),
  },
  weight: {
    fields: ({ weight }) => [weight],
    agrees: (field) => readWeight(field.cell) !== undefined || (hasDigit(field) && !namesSomething(field)),
  },
  unit: { fields: ({ unit }) => [unit], agrees: (field) => !isNumber(field) && !namesSomething(field) },
  algorithm: { fields: ({ algorithm }) => [algorithm], agrees: (field) => !isNumber(field) },
  office: { fields: ({ office }) => [office], agrees: (field) => !isNumber(field) },
};

/** Whether anything is asked of what stands below a heading of this role. */
export const isJudged = (role: ColumnRole): boolean => DEMANDS[role] !== undefined;

const isFilled = (field: Field | undefined): field is Field => field !== undefined && shownText(field.cell) !== "";

interface Sorted {
  readonly filled: number;
  readonly strays: readonly Field[];
}

function sorted(role: ColumnRole, year: number | undefined, indicators: readonly Indicator[]): Sorted {
  const demand = DEMANDS[role];
  const strays: Field[] = [];
  if (!demand) return { filled: 0, strays };
  let filled = 0;
  for (const indicator of indicators) {
    for (const field of demand.fields(indicator, year).filter(isFilled)) {
      filled += 1;
      if (!demand.agrees(field, indicator)) strays.push(field);
    }
  }
  return { filled, strays };
}

/** What stands below a heading of this role and year. */
export function contentOf(role: ColumnRole, year: number | undefined, indicators: readonly Indicator[]): ColumnContent {
  const { filled, strays } = sorted(role, year, indicators);
  return { filled, agreeing: filled - strays.length, stray: strays[0]?.at };
}

/** The cells below a heading of this role and year that hold something else, in the indicators' order. */
export const straysOf = (
  role: ColumnRole,
  year: number | undefined,
  indicators: readonly Indicator[],
): readonly Field[] => sorted(role, year, indicators).strays;

/** Most of what stands in the column is not what its heading says. */
export function isShifted({ content: { filled, agreeing } }: Pick<PlanColumn, "content">): boolean {
  return filled >= FEWEST && agreeing < filled * MOSTLY;
}
