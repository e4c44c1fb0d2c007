/** Puts the report together from an analysis; the same analysis gives the same report. */
import type { Analysis } from "../pipeline";
import { summarise } from "../summary/summarise";
import { printDate, type CalendarDate } from "../values/calendar";
import { bodyReport, conflictRows } from "./body-rows";
import { figureRow } from "./figure-rows";
import { findingRow, ignoredRow } from "./finding-rows";
import { meanRows } from "./mean-rows";
import type { ReportDocument, SheetReport } from "./report-document";
import { unreadRows } from "./unread-rows";

/** @param day the day that the report bears; none when absent */
export function makeReport(analysis: Analysis, day?: CalendarDate): ReportDocument {
  const { workbook, figures, sorted } = analysis;
  const summary = summarise(analysis);
  return {
    workbook: workbook.name,
    day: day ? printDate(day) : "",
    years: summary.years,
    interim: summary.interim,
    methodology: summary.methodology,
    body: bodyReport(summary, figures.length),
    sheets: sheetReports(analysis),
    open: sorted.open.map(findingRow),
    ignored: sorted.ignored.map(ignoredRow),
    unread: [...unreadRows(analysis), ...conflictRows(summary, figures)],
  };
}

/** Sheets in the order of the workbook, those without a plan left out. */
function sheetReports({ workbook, figures, rollUps }: Analysis): readonly SheetReport[] {
  const totals = new Map(rollUps.map(({ sheet, total }) => [sheet, total]));
  return workbook.sheets.flatMap(({ name }) => {
    const total = totals.get(name);
    return total
      ? [
          {
            sheet: name,
            figures: figures.filter(({ sheet }) => sheet === name).map(figureRow),
            means: meanRows(name, total),
          },
        ]
      : [];
  });
}
