/** Turns the tables that were read, and their years, into the tables of the plan. */
import { confidenceOfColumn, overall, proofsOf, USER_DECIDED } from "../confidence";
import { familyOf } from "../layouts/layouts";
import type { Indicator, PlanColumn, PlanTable } from "../model";
import type { PlanYear } from "../plan-year";
import { rememberLast } from "../../values/remember";
import { buildIndicators } from "./build-indicator";
import type { TableDraft } from "./draft";
import { gatherEvidence, type Evidence } from "./evidence";
import { namedColumns, type NamedColumn } from "./named-columns";
import type { TableColumn } from "./table-columns";
import { yearColumns } from "./year-columns";

/** A table with its indicators, before it is judged. */
export interface DatedTable {
  readonly draft: TableDraft;
  readonly year: PlanYear;
  readonly named: readonly NamedColumn[];
  readonly indicators: readonly Indicator[];
}

function dated(draft: TableDraft, year: PlanYear, dateSystem: 1900 | 1904): DatedTable {
  const years = yearColumns(draft, year.year);
  return { draft, year, named: namedColumns(draft, years), indicators: buildIndicators(draft, years, dateSystem) };
}

const reasonFor = (source: TableColumn | undefined) => (source?.because ? { because: source.because } : {});

function planColumn(
  { head, columns, firstRow }: TableDraft,
  { role, column, year, source }: NamedColumn,
  evidence: Evidence,
): PlanColumn {
  const { owner, correction } = head;
  const unheaded =
    owner && column === columns.text ? { at: owner.at, text: owner.text } : { at: { row: firstRow, column }, text: "" };
  const heading = source?.heading ? { at: source.heading.at, text: source.heading.text } : unheaded;
  const yearInHeading = year !== undefined && source?.year === year;
  const sure = correction !== undefined || (source?.heading?.reading.strict ?? owner !== undefined);
  const content = evidence.contentOf(role, year);
  return {
    role,
    column,
    year,
    yearInHeading,
    heading,
    content,
    confidence: confidenceOfColumn(sure, content),
    ...reasonFor(source),
  };
}

const rememberTable = rememberLast<TableDraft, PlanTable>();

/** The very same table again of a sheet that did not change. */
function tableOnce(table: DatedTable, evidence: Evidence): PlanTable {
  const { draft, year, indicators } = table;
  return rememberTable(draft, [year.year, year.proved, indicators, evidence], () => buildTable(table, evidence));
}

function buildTable({ draft, year, named, indicators }: DatedTable, evidence: Evidence): PlanTable {
  const { head } = draft;
  const columns = named.map((column) => planColumn(draft, column, evidence));
  const spans = [
    ...head.columns.map((column) => [column.column, column.lastColumn]),
    ...columns.map(({ column }) => [column, column]),
  ].flat();
  const left = Math.min(...spans);
  const proofs = head.correction ? [USER_DECIDED] : proofsOf({ draft, columns, indicators, year, evidence });
  return {
    sheet: draft.sheet.name,
    headings: draft.headings,
    heading: {
      ...head.mark,
      cells: head.cells.map(({ at, text }) => ({ at, text })),
      decided: head.correction !== undefined,
    },
    range: {
      row: draft.firstRow,
      column: left,
      rows: draft.lastRow - draft.firstRow + 1,
      columns: Math.max(...spans) - left + 1,
    },
    family: familyOf(draft).id,
    year: year.year,
    confidence: head.correction ? 1 : overall(proofs),
    proofs,
    columns,
    unnamed: draft.columns.unnamed,
    nodes: draft.nodes,
    indicators,
  };
}

/** Completes tables with their years, in their order. */
export function buildTables(
  drafts: readonly TableDraft[],
  years: readonly PlanYear[],
  dateSystem: 1900 | 1904,
): PlanTable[] {
  const tables = drafts.map((draft, index) =>
    dated(draft, years[index] ?? { year: undefined, proved: false }, dateSystem),
  );
  const evidence = gatherEvidence(tables);
  return tables.flatMap((table, index) => {
    const own = evidence[index];
    return own ? [tableOnce(table, own)] : [];
  });
}
