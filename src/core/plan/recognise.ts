/** Finds the plan in a workbook: its tables, groupings and indicators, and why other sheets hold none. */
import type { Workbook } from "../grid/sheet";
import type { IgnoredSheet, Plan, PlanTable } from "./model";
import { familyOf } from "./layouts/layouts";
import { planYears } from "./plan-year";
import { buildTable } from "./reading/build-table";
import { readSheet } from "./reading/read-sheet";
import { reasonToIgnore } from "./why-ignored";
import { confidenceIn } from "./confidence";

/** Recognises every plan table of a workbook; the order of its sheets makes no difference to what is found. */
export function recognise(workbook: Workbook): Plan {
  const sheets = workbook.sheets.map((sheet) => ({ sheet, drafts: readSheet(sheet).filter(({ rows }) => rows.length > 0) }));
  const drafts = sheets.flatMap((read) => read.drafts);
  const years = planYears(drafts, workbook.name);
  const tables = drafts.map((draft, index): PlanTable => {
    const table = buildTable(draft, years[index], workbook.dateSystem);
    return { ...table, family: familyOf(draft).id, confidence: confidenceIn(draft, table) };
  });
  const ignored = sheets.flatMap(({ sheet, drafts: found }): IgnoredSheet[] =>
    found.length > 0 ? [] : [{ sheet: sheet.name, reason: reasonToIgnore(sheet) }],
  );
  return { tables, ignored };
}
