/** Puts the report together from an analysis; the same analysis gives the same report. */
import { describeMethodology } from "../methodology/describe-methodology";
import { interimDays } from "../methodology/interim";
import { nameOfMethodology } from "../methodology/name-of-methodology";
import type { Analysis } from "../pipeline";
import { printDate, type CalendarDate } from "../values/calendar";
import { figureRow } from "./figure-rows";
import { findingRow, ignoredRow } from "./finding-rows";
import { meanRows } from "./mean-rows";
import type { ReportDocument, SheetReport } from "./report-document";
import { unreadRows } from "./unread-rows";

/** @param day the day that the report bears; none when absent */
export function makeReport(analysis: Analysis, day?: CalendarDate): ReportDocument {
  const { workbook, figures, sorted, settings } = analysis;
  const years = new Set(figures.flatMap(({ year }) => year ?? []));
  return {
    workbook: workbook.name,
    day: day ? printDate(day) : "",
    years: [...years].sort((left, right) => left - right),
    interim: interimDays(figures),
    methodology: { name: nameOfMethodology(settings.methodology).it, sentences: describeMethodology(settings.methodology).it },
    sheets: sheetReports(analysis),
    open: sorted.open.map(findingRow),
    ignored: sorted.ignored.map(ignoredRow),
    unread: unreadRows(analysis),
  };
}

/** Sheets in the order of the workbook, those without a plan left out. */
function sheetReports({ workbook, figures, rollUps }: Analysis): readonly SheetReport[] {
  const totals = new Map(rollUps.map(({ sheet, total }) => [sheet, total]));
  return workbook.sheets.flatMap(({ name }) => {
    const total = totals.get(name);
    return total ? [{ sheet: name, figures: figures.filter(({ sheet }) => sheet === name).map(figureRow), means: meanRows(name, total) }] : [];
  });
}
