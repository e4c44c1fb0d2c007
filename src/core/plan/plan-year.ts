/**
 * The plan year of each table: the one whose results are measured.
 * In this order: the year of the results; the only target year; the title's; the dates among the targets;
 * what the other tables say; the workbook's name; the first target year.
 */
import { isBlank, type Cell } from "../grid/cell";
import { dateOfSerial } from "../values/calendar";
import { fold } from "../values/fold";
import { shownText } from "./lines";
import { cellsUnder, type TableDraft } from "./reading/draft";
import type { TableColumn } from "./reading/table-columns";
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

const DAY_OF_REPORT =
  /^(?:dati|situazione|consuntivo|monitoraggio|rilevazione|data (?:di |del )?(?:monitoraggio|rilevazione|riferimento)|aggiornamento|stato|relazione)\b/;

/** `Data di Monitoraggio: 31/07/2013`, `Dati al 31/12/2014`, `Anno di riferimento | 2016`: what is written above the table about its day. */
function yearOfDays({ said }: TableDraft): number | undefined {
  const days = said.flatMap((text) => {
    const folded = fold(text).slice(0, 200);
    if (/^(?:anno|esercizio)\b/.test(folded)) return yearsIn(folded);
    return DAY_OF_REPORT.test(folded) ? [...folded.matchAll(DATE_TEXT)].map(([, year]) => Number(year)) : [];
  });
  return only(distinct(days));
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

/** `piano-2019.xlsx`: dashes part the words of a file's name; `2012-2014` is a span. */
const yearsOfName = (name: string) => (yearRangeIn(name) ? [] : yearsIn(name.replace(/[-_.]/g, " ")));

/** `Obiettivo 2019`: the only year that the headings name, whatever they are headings of. */
const yearOfHeadings = ({ head }: TableDraft): number | undefined =>
  only(distinct(head.cells.flatMap(({ folded }) => yearsOfTitle(folded))));

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
    yearOfDays(table) ??
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
  const holds = (column: TableColumn, test: (cell: Cell) => boolean) =>
    rows.slice(0, SAMPLE_ROWS).some((row) => cellsUnder(sheet, row, [column]).some(test));
  const reported = dated.filter((column) => holds(column, (cell) => !isBlank(cell) && cell.value !== 0));
  // Where formulas show nothing but zeros, the first of the years is the one that is due.
  const zeros = dated.filter((column) => holds(column, (cell) => !isBlank(cell))).slice(0, 1);
  const filled = reported.length > 0 ? reported : zeros;
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
  const named = only(distinct(yearsOfName(workbookName)));
  return proved.map(({ table, year }) => {
    if (year !== undefined) return { year, proved: true };
    const elsewhere = [yearOfHeadings(table), common, titled, named]
      .map((candidate) => among(table, candidate))
      .find((candidate) => candidate !== undefined);
    return { year: elsewhere ?? yearOfLastResults(table) ?? suggested(table), proved: false };
  });
}
