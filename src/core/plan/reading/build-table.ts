/** Turns a table that was read, and its year, into the table of the plan. */
import { cellAt, ownerOf } from "../../grid/sheet";
import { tidy } from "../../values/fold";
import type { AlgorithmField, ColumnRole, Field, Indicator, PlanColumn, PlanTable, WeightField, YearTarget } from "../model";
import { shownText } from "../lines";
import { readTarget } from "../../target/read-target";
import { readNumbering } from "../words/numbering";
import { readWeight, weightInText } from "../weight";
import { fieldAt } from "./body";
import type { TableColumn } from "./columns";
import type { RowDraft, TableDraft } from "./draft";

/** A target's column with the year it stands for. */
interface TargetColumn {
  readonly column: TableColumn;
  readonly year: number;
}

/** Columns of figures after the years are known: an earlier year's result is a baseline. */
interface Settled {
  readonly targets: readonly TargetColumn[];
  readonly result: TableColumn | undefined;
  readonly achievement: TableColumn | undefined;
  readonly baseline: TableColumn | undefined;
  readonly year: number | undefined;
}

const ofRole = ({ columns }: TableDraft, role: ColumnRole) => columns.all.filter((column) => column.role === role);

/** The year of each target column: as written, by ordinal from the plan's first year, else the plan year or the one before the others. */
function targetColumns(draft: TableDraft, planYear: number | undefined): TargetColumn[] {
  const columns = ofRole(draft, "target");
  const said = columns.flatMap(({ year }) => year ?? []);
  const first = columns.some(({ ordinal }) => ordinal !== undefined) ? planYear : undefined;
  const taken = new Set(said);
  return columns.flatMap((column): TargetColumn[] => {
    if (column.year !== undefined) return [{ column, year: column.year }];
    const byOrdinal = first !== undefined && column.ordinal !== undefined ? first + column.ordinal - 1 : undefined;
    const free = planYear !== undefined && !taken.has(planYear) ? planYear : said.length > 0 ? Math.min(...said) - 1 : undefined;
    const year = byOrdinal ?? free;
    if (year === undefined || taken.has(year)) return [];
    taken.add(year);
    return [{ column, year }];
  });
}

/** The column of the plan year; else one that names no year. */
function ofYear(columns: readonly TableColumn[], year: number | undefined): TableColumn | undefined {
  const undated = columns.filter((column) => column.year === undefined);
  return columns.find((column) => column.year !== undefined && column.year === year) ?? undated[undated.length - 1];
}

function settle(draft: TableDraft, year: number | undefined): Settled {
  const targets = targetColumns(draft, year);
  const years = new Set(targets.map((target) => target.year));
  const results = ofRole(draft, "result");
  const isEarlier = (column: TableColumn) => column.year !== undefined && !years.has(column.year) && year !== undefined && column.year < year;
  const [baseline] = ofRole(draft, "baseline");
  return {
    targets,
    result: ofYear(results.filter((column) => !isEarlier(column)), year),
    achievement: ofYear(ofRole(draft, "achievement"), year),
    baseline: baseline ?? results.findLast(isEarlier),
    year,
  };
}

function algorithmOf({ sheet }: TableDraft, row: RowDraft, column: TableColumn | undefined): AlgorithmField | undefined {
  if (!column) return undefined;
  const field = fieldAt(sheet, row.row, column.column);
  const parts = [row.row, ...row.more].map((at) => cellAt(sheet, ownerOf(sheet, { row: at, column: column.column })));
  const texts = parts.filter((cell, index) => parts.indexOf(cell) === index).map(shownText);
  return { ...field, text: tidy(texts.filter((text, index) => text !== "" && texts.indexOf(text) === index).join(" ")) };
}

function weightOf(draft: TableDraft, row: RowDraft): WeightField | undefined {
  const inline = weightInText(row.entry.text);
  const column = ofRole(draft, "weight").find(({ of }) => of !== "objective");
  if (column) {
    const field = fieldAt(draft.sheet, row.row, column.column);
    return { ...field, value: readWeight(field.cell) };
  }
  return inline === undefined ? undefined : { at: row.entry.at, cell: row.entry.cell, value: inline };
}

function indicatorOf(draft: TableDraft, row: RowDraft, settled: Settled, dateSystem: 1900 | 1904): Indicator {
  const { sheet } = draft;
  const field = (column: TableColumn | undefined): Field | undefined => column && fieldAt(sheet, row.row, column.column);
  const first = (role: ColumnRole) => field(ofRole(draft, role)[0]);
  const algorithm = algorithmOf(draft, row, ofRole(draft, "algorithm")[0]);
  const unit = first("unit");
  const code = first("code");
  const baseline = field(settled.baseline);
  const targets = settled.targets.map(({ column, year }): YearTarget => {
    const { at, cell } = fieldAt(sheet, row.row, column.column);
    const source = { cell, year, heading: column.heading?.text ?? "", algorithm: algorithm?.text ?? "", unit: unit ? shownText(unit.cell) : "", indicator: row.entry.text, dateSystem };
    return { at, cell, year, reading: readTarget(source) };
  });
  const numbering = readNumbering(row.entry.text);
  const codeShown = code && shownText(code.cell);
  return {
    sheet: sheet.name,
    at: row.entry.at,
    text: row.entry.text,
    code: numbering?.kind === "indicator" ? numbering.code : codeShown === "" ? undefined : codeShown,
    path: row.path,
    targets,
    result: field(settled.result),
    achievement: field(settled.achievement),
    status: first("status"),
    weight: weightOf(draft, row),
    baseline: baseline && { ...baseline, year: settled.baseline?.year },
    unit,
    algorithm,
    office: first("office") ?? (row.office && { at: row.office, cell: cellAt(sheet, row.office) }),
    department: first("department"),
    note: first("note"),
    type: first("type"),
  };
}

function planColumns(draft: TableDraft, settled: Settled): PlanColumn[] {
  const { columns, head } = draft;
  const headless = { at: { row: draft.firstRow, column: columns.text }, text: head.owner?.text ?? "" };
  const roled = columns.all.filter(({ role }) => role !== "indicator" && role !== "target");
  const text: PlanColumn = {
    role: "indicator",
    column: columns.text,
    year: undefined,
    heading: columns.all.find(({ role }) => role === "indicator")?.heading ?? headless,
  };
  const targets = settled.targets.map(({ column, year }): PlanColumn => ({ role: "target", column: column.column, year, heading: column.heading ?? headless }));
  const others = roled.map(({ role, column, year, heading }): PlanColumn => {
    const place = { at: { row: draft.firstRow, column }, text: "" };
    return { role, column, year, heading: heading ? { at: heading.at, text: heading.text } : place };
  });
  return [text, ...targets, ...others].sort((left, right) => left.column - right.column);
}

/** Completes a table with its year; `family` and `confidence` come from the layout that claims it. */
export function buildTable(draft: TableDraft, year: number | undefined, dateSystem: 1900 | 1904): Omit<PlanTable, "family" | "confidence"> {
  const settled = settle(draft, year);
  const columns = planColumns(draft, settled);
  const right = Math.max(...draft.head.columns.map(({ lastColumn }) => lastColumn), ...columns.map(({ column }) => column));
  const left = Math.min(...columns.map(({ column }) => column));
  return {
    sheet: draft.sheet.name,
    range: { row: draft.firstRow, column: left, rows: draft.lastRow - draft.firstRow + 1, columns: right - left + 1 },
    year,
    columns: columns.map(({ heading, ...column }) => ({ ...column, heading: { at: heading.at, text: heading.text } })),
    nodes: draft.nodes,
    indicators: draft.rows.map((row) => indicatorOf(draft, row, settled, dateSystem)),
  };
}
