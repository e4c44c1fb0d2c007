/** Turns an indicator's row into the indicator of the plan, every field at its cell. */
import { cellAt, ownerOf } from "../../grid/sheet";
import { readTarget } from "../../target/read-target";
import type { Position } from "../../grid/address";
import { tidy } from "../../values/fold";
import { rememberLast } from "../../values/remember";
import type { AlgorithmField, ColumnRole, Field, Indicator, WeightField, YearTarget } from "../model";
import { shownText } from "../lines";
import { readNumbering } from "../words/numbering";
import { weightInText } from "../weight";
import { fieldAt } from "./node-of-row";
import { weightField } from "./weight-field";
import { sourcesOf } from "./row-sources";
import type { TableColumn } from "./table-columns";
import { placeOf, type RowDraft, type TableDraft } from "./draft";
import { ofRole, type TargetColumn, type YearColumns } from "./year-columns";

function fieldOf({ sheet }: TableDraft, row: RowDraft, column: TableColumn | undefined): Field | undefined {
  const place = column && placeOf(row, column);
  return place && fieldAt(sheet, place.row, place.column);
}

/** The algorithm goes on in the rows below, numerator over denominator. */
function algorithmOf(draft: TableDraft, row: RowDraft): AlgorithmField | undefined {
  const [column] = ofRole(draft, "algorithm");
  const field = fieldOf(draft, row, column);
  if (!field || !column) return undefined;
  const below = row.more.map((at) =>
    shownText(cellAt(draft.sheet, ownerOf(draft.sheet, { row: at, column: column.column }))),
  );
  const texts = [shownText(field.cell), ...below];
  return { ...field, text: tidy([...new Set(texts)].join(" ")) };
}

function weightOf(draft: TableDraft, row: RowDraft): WeightField | undefined {
  const column = ofRole(draft, "weight").find(({ of }) => of !== "objective");
  const field = fieldOf(draft, row, column);
  if (field) return weightField(field, column?.weightScale);
  const inline = weightInText(row.entry.text);
  return inline === undefined ? undefined : { at: row.entry.at, cell: row.entry.cell, value: inline };
}

/** The code at the front of the text, else the one in a column before it; codes elsewhere are the objectives'. */
function codeOf(draft: TableDraft, row: RowDraft): string | undefined {
  const numbering = readNumbering(row.entry.text);
  if (numbering?.kind === "indicator") return numbering.code;
  const column = ofRole(draft, "code").find(
    ({ of, column: at }) => of === "indicator" || (of === undefined && at === draft.columns.text - 1),
  );
  const field = fieldOf(draft, row, column);
  const shown = field ? shownText(field.cell) : "";
  return shown === "" ? undefined : shown;
}

/** The words beside a target that help to read it. */
interface Surroundings {
  readonly algorithm: string;
  readonly unit: string;
  readonly dateSystem: 1900 | 1904;
}

function targetOf(draft: TableDraft, row: RowDraft, { column, year }: TargetColumn, words: Surroundings): YearTarget[] {
  const field = fieldOf(draft, row, column);
  if (!field) return [];
  const source = { ...words, cell: field.cell, year, heading: column.heading?.text ?? "", indicator: row.entry.text };
  return [{ ...field, year, reading: readTarget(source) }];
}

const rememberIndicator = rememberLast<Position, Indicator>();

const rememberIndicators = rememberLast<TableDraft, readonly Indicator[]>();

/** The indicators of a table; those whose rows did not change are the very same as before. */
export function buildIndicators(draft: TableDraft, years: YearColumns, dateSystem: 1900 | 1904): readonly Indicator[] {
  const { sheet, columns } = draft;
  const table = JSON.stringify([sheet.name, sheet.used, columns, years, dateSystem]);
  return rememberIndicators(draft, [table], () => indicatorsOf(draft, years, dateSystem, table));
}

function indicatorsOf(
  draft: TableDraft,
  years: YearColumns,
  dateSystem: 1900 | 1904,
  table: string,
): readonly Indicator[] {
  const { columns } = draft;
  return draft.rows.map((row) => {
    const places =
      row.places && JSON.stringify([...row.places].map(([column, at]) => [columns.all.indexOf(column), at]));
    const from = [
      table,
      row.entry,
      places,
      row.office?.row,
      row.office?.column,
      row.path.length,
      ...row.path,
      ...row.more,
      ...sourcesOf(draft, row),
    ];
    return rememberIndicator(row.entry.at, from, () => buildIndicator(draft, row, years, dateSystem));
  });
}

function buildIndicator(draft: TableDraft, row: RowDraft, years: YearColumns, dateSystem: 1900 | 1904): Indicator {
  const field = (column: TableColumn | undefined) => fieldOf(draft, row, column);
  const first = (role: ColumnRole) => field(ofRole(draft, role)[0]);
  const algorithm = algorithmOf(draft, row);
  const unit = first("unit");
  const baseline = field(years.baseline);
  const words = { algorithm: algorithm?.text ?? "", unit: unit ? shownText(unit.cell) : "", dateSystem };
  return {
    sheet: draft.sheet.name,
    at: row.entry.at,
    text: row.entry.text,
    code: codeOf(draft, row),
    path: row.path,
    targets: years.targets.flatMap((target) => targetOf(draft, row, target, words)),
    result: field(years.result),
    achievement: field(years.achievement),
    otherYears: years.others.map(({ year, ...columns }) => ({
      year,
      result: field(columns.result),
      achievement: field(columns.achievement),
      status: field(columns.status),
      note: field(columns.note),
    })),
    status: field(years.status),
    weight: weightOf(draft, row),
    baseline: baseline && { ...baseline, year: years.baseline?.year },
    unit,
    algorithm,
    office: first("office") ?? (row.office && { at: row.office, cell: cellAt(draft.sheet, row.office) }),
    department: first("department"),
    note: field(years.note),
    type: first("type"),
  };
}
