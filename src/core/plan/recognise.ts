/** Finds the plan in a workbook: its tables, groupings and indicators, and why other sheets hold none. */
import type { Workbook } from "../grid/sheet";
import { linesOf } from "./lines";
import type { IgnoredSheet, Plan } from "./model";
import { planYears } from "./plan-year";
import { buildTable } from "./reading/build-table";
import { readPlanTables } from "./reading/read-plan-tables";
import { reasonToIgnore } from "./why-ignored";

/** Recognises every plan table of a workbook; the order of its sheets makes no difference to what is found. */
export function recognise(workbook: Workbook): Plan {
  const sheets = workbook.sheets.map((sheet) => {
    const lines = linesOf(sheet);
    return { sheet, lines, drafts: readPlanTables(sheet, lines) };
  });
  const drafts = sheets.flatMap((read) => read.drafts);
  const years = planYears(drafts, workbook.name);
  const tables = drafts.map((draft, index) => buildTable(draft, years[index] ?? { year: undefined, proved: false }, workbook.dateSystem));
  const ignored = sheets.flatMap(({ sheet, lines, drafts: found }): IgnoredSheet[] =>
    found.length > 0 ? [] : [{ sheet: sheet.name, reason: reasonToIgnore(lines) }],
  );
  return { tables, ignored };
}
