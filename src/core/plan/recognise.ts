/** Finds the plan in a workbook: its tables, groupings and indicators, and why other sheets hold none. */
import type { Sheet, Workbook } from "../grid/sheet";
import { rememberLast } from "../values/remember";
import type { TableCorrection } from "./correction";
import { linesOf, type Line } from "./lines";
import type { DecidedHeading, IgnoredSheet, Plan } from "./model";
import { planYears } from "./plan-year";
import { buildTables } from "./reading/build-table";
import type { FoundHead } from "./reading/head";
import { readPlanTables } from "./reading/read-plan-tables";
import type { SheetReading } from "./reading/sheet-reading";
import { isSummarySheet, SUMMARY_REASON } from "./summary-mark";
import { decidedReason, reasonToIgnore } from "./why-ignored";

/** What the user decided about a heading counts once a sheet, however often the heading is repeated there. */
function decidedHeadings(sheet: string, heads: readonly FoundHead[]): DecidedHeading[] {
  const first = heads.filter(
    (head, index) => heads.findIndex(({ mark }) => mark.checksum === head.mark.checksum) === index,
  );
  return first.map((head) => decidedHeading(sheet, head));
}

const decidedHeading = (sheet: string, { cells: [first], mark, correction }: FoundHead): DecidedHeading => ({
  ...mark,
  sheet,
  at: first?.at ?? { row: 0, column: 0 },
  isPlan: correction?.decision !== "no-plan",
});

const NO_CORRECTIONS: readonly TableCorrection[] = [];

interface ReadSheet {
  readonly sheet: Sheet;
  readonly lines: readonly Line[];
  readonly reading: SheetReading;
}

const rememberReading = rememberLast<Sheet, ReadSheet>();

/** The very same reading again of a sheet that did not change. */
function readSheetOnce(sheet: Sheet, corrections: readonly TableCorrection[]): ReadSheet {
  return rememberReading(sheet, [corrections], () => {
    const lines = isSummarySheet(sheet) ? [] : linesOf(sheet);
    return { sheet, lines, reading: readPlanTables(sheet, lines, corrections) };
  });
}

/**
 * Recognises every plan table of a workbook; the order of its sheets makes no difference to what is found.
 * What the user decided about a heading goes before what is recognised.
 */
export function recognise(workbook: Workbook, corrections: readonly TableCorrection[] = NO_CORRECTIONS): Plan {
  const sheets = workbook.sheets.map((sheet) => readSheetOnce(sheet, corrections));
  const drafts = sheets.flatMap(({ reading }) => reading.tables);
  const years = planYears(drafts, workbook.name);
  const tables = buildTables(drafts, years, workbook.dateSystem);
  const ignored = sheets.flatMap(({ sheet, lines, reading }): IgnoredSheet[] => {
    if (reading.tables.length > 0) return [];
    const reason = isSummarySheet(sheet) ? SUMMARY_REASON : (decidedReason(reading.decided) ?? reasonToIgnore(lines));
    return [{ sheet: sheet.name, reason }];
  });
  const decided = sheets.flatMap(({ sheet, reading }) => decidedHeadings(sheet.name, reading.decided));
  return { tables, decided, ignored };
}
