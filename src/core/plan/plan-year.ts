/**
 * The plan year of each table: the one whose results are measured.
 * In this order: the year of the results; the only target year; the title's; the dates among the targets;
 * what the other tables say; the workbook's name; the first target year.
 */
import { isBlank } from "../grid/cell";
import { dateOfSerial } from "../values/calendar";
import { shownText } from "./lines";
import { cellsUnder, type TableDraft } from "./reading/draft";
import { yearRangeIn, yearsIn } from "./words/years";

const SAMPLE_ROWS = 200;
const DATE_TEXT = /\b\d{1,2}[/.-]\d{1,2}[/.-]((?:19|20)\d{2})\b/g;

const distinct = (years: readonly number[]) => [...new Set(years)];

function yearsOf({ columns }: TableDraft, ...roles: readonly string[]): number[] {
  return distinct(columns.all.flatMap(({ role, year }) => (roles.includes(role) && year !== undefined ? [year] : [])));
}

/** The only one; undefined for none or several. */
const only = (years: readonly number[]) => (years.length === 1 ? years[0] : undefined);

/** The commonest, when it is more than half; the earlier of two that tie is not chosen. */
function majority(years: readonly number[]): number | undefined {
  return distinct(years).find((year) => years.filter((other) => other === year).length * 2 > years.length);
}

function yearOfResults(table: TableDraft): number | undefined {
  const targets = yearsOf(table, "target");
  const results = yearsOf(table, "result", "achievement");
  const shared = targets.length === 0 ? results : results.filter((year) => targets.includes(year));
  return only(shared);
}

const yearsOfTitle = (title: string) => (yearRangeIn(title) ? [] : yearsIn(title));

/** Years of titles above the table and of the sheet's name; a span of years says nothing by itself. */
function yearOfTitles(table: TableDraft): number | undefined {
  const targets = yearsOf(table, "target");
  const said = [...table.titles, table.sheet.name].flatMap(yearsOfTitle);
  return only(distinct(targets.length === 0 ? said : said.filter((year) => targets.includes(year))));
}

/** Years of the dates in target columns whose heading names none. */
function yearsOfDates({ sheet, columns, rows }: TableDraft): number[] {
  const bare = columns.all.filter(({ role, year }) => role === "target" && year === undefined);
  return rows.slice(0, SAMPLE_ROWS).flatMap((row) =>
    cellsUnder(sheet, row, bare).flatMap((cell) => {
      if (isBlank(cell)) return [];
      if (typeof cell.value === "number")
        return /[dy]/i.test(cell.format.replace(/\[[^\]]*\]|"[^"]*"/g, ""))
          ? (dateOfSerial(cell.value)?.year ?? [])
          : [];
      return [...shownText(cell).slice(0, 200).matchAll(DATE_TEXT)].map(([, year]) => Number(year));
    }),
  );
}

/** First year of a plan of several years, from its title. */
function firstOfSpan({ titles }: TableDraft): number | undefined {
  return titles.flatMap((title) => yearRangeIn(title)?.first ?? [])[0];
}

interface Proved {
  readonly table: TableDraft;
  readonly year: number | undefined;
}

function prove(table: TableDraft): Proved {
  const dates = yearsOfDates(table);
  const year =
    yearOfResults(table) ??
    only(yearsOf(table, "target")) ??
    yearOfTitles(table) ??
    (dates.length >= 2 ? majority(dates) : undefined);
  return { table, year };
}

/** A later guess must be among the table's target years, where it names any. */
function among(table: TableDraft, year: number | undefined): number | undefined {
  const targets = yearsOf(table, "target");
  return year !== undefined && (targets.length === 0 || targets.includes(year)) ? year : undefined;
}

export interface PlanYear {
  readonly year: number | undefined;
  /** read in the table or above it, rather than taken from elsewhere */
  readonly proved: boolean;
}

/** The last of several years of results that holds any. */
function yearOfLastResults(table: TableDraft): number | undefined {
  const { sheet, columns, rows } = table;
  const dated = columns.all.filter(({ role, year }) => role === "result" && year !== undefined);
  const filled = dated.filter((column) =>
    rows.slice(0, SAMPLE_ROWS).some((row) => cellsUnder(sheet, row, [column]).some((cell) => !isBlank(cell))),
  );
  const targets = yearsOf(table, "target");
  const years = filled.flatMap(({ year }) =>
    year !== undefined && (targets.length === 0 || targets.includes(year)) ? [year] : [],
  );
  return years.length === 0 ? undefined : Math.max(...years);
}

/** What the table itself suggests when nothing proves a year. */
function suggested(table: TableDraft): number | undefined {
  const [earliest] = yearsOf(table, "target").sort((left, right) => left - right);
  const [single] = distinct(yearsOfDates(table));
  const baseline = Math.max(...yearsOf(table, "baseline"));
  return earliest ?? firstOfSpan(table) ?? single ?? (Number.isFinite(baseline) ? baseline + 1 : undefined);
}

/** The year of every table, in their order; the order of sheets makes no difference. */
export function planYears(tables: readonly TableDraft[], workbookName: string): PlanYear[] {
  const proved = tables.map(prove);
  const common = majority(proved.flatMap(({ year }) => year ?? []));
  const titled = only(distinct(tables.flatMap(({ titles, sheet }) => [...titles, sheet.name].flatMap(yearsOfTitle))));
  const named = only(distinct(yearsIn(workbookName)));
  return proved.map(({ table, year }) => {
    if (year !== undefined) return { year, proved: true };
    const elsewhere = [common, titled, named]
      .map((candidate) => among(table, candidate))
      .find((candidate) => candidate !== undefined);
    return { year: elsewhere ?? yearOfLastResults(table) ?? suggested(table), proved: false };
  });
}
