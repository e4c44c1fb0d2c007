/** Turns an indicator's row into the indicator of the plan, every field at its cell. */
import { isBlank } from "../../grid/cell";
import { cellAt, ownerOf } from "../../grid/sheet";
import { readTarget } from "../../target/read-target";
import { yearsInParts } from "../../target/year-parts";
import type { Position } from "../../grid/address";
import { tidy } from "../../values/fold";
import { rememberLast } from "../../values/remember";
import type {
  AlgorithmField,
  ColumnRole,
  Field,
  Indicator,
  PartResult,
  PartTarget,
  TargetStanding,
  TargetVersion,
  WeightField,
  YearTarget,
} from "../model";
import { shownText } from "../lines";
import { saysUnchanged } from "../words/target-standing";
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

/** The targets of a cell under the only column of targets: one for each year that its text names, else that of the column. */
function targetsOf(draft: TableDraft, row: RowDraft, target: TargetColumn, words: Surroundings): YearTarget[] {
  const isAlone = ofRole(draft, "target").length === 1 && target.column.year === undefined;
  const field = isAlone ? fieldOf(draft, row, target.column) : undefined;
  const years = field ? yearsInParts(shownText(field.cell)) : [];
  if (years.length === 0) return targetOf(draft, row, target, words);
  return years.flatMap((year) => targetOf(draft, row, { ...target, year }, words));
}

function targetOf(draft: TableDraft, row: RowDraft, target: TargetColumn, words: Surroundings): YearTarget[] {
  const { column, year } = target;
  const readAt = (from: TableColumn) => {
    const field = fieldOf(draft, row, from);
    const heading = from.heading?.text ?? "";
    const source = { ...words, year, heading, indicator: row.entry.text };
    return field && { ...field, heading, reading: readTarget({ ...source, cell: field.cell }) };
  };
  const own = readAt(column);
  if (!own) return [];
  const versions = target.versions.flatMap(({ column: from, standing }): TargetVersion[] => {
    const read = readAt(from);
    return read && !isBlank(read.cell) && !saysUnchanged(shownText(read.cell)) ? [{ ...read, standing }] : [];
  });
  const parts = target.parts.flatMap(({ column: from, part: { lastMonth } }): PartTarget[] => {
    const read = readAt(from);
    return read ? [{ ...read, lastMonth }] : [];
  });
  const { at, cell, reading } = inForce(versions) ?? own;
  return [{ at, cell, year, reading, ...(versions.length > 1 && { versions }), ...(parts.length > 0 && { parts }) }];
}

const STANDINGS: readonly TargetStanding[] = ["revised", "unmarked", "first"];

/** A revised target replaces the first; of those that stand alike the rightmost. */
function inForce(versions: readonly TargetVersion[]): TargetVersion | undefined {
  const standing = STANDINGS.find((candidate) => versions.some((version) => version.standing === candidate));
  return versions.findLast((version) => version.standing === standing);
}

/** The results of the parts of the year, blank ones too. */
function partsOf(draft: TableDraft, row: RowDraft, { parts }: YearColumns): readonly PartResult[] {
  return parts.flatMap(({ column, part: { lastMonth } }) => {
    const field = fieldOf(draft, row, column);
    return field ? [{ ...field, lastMonth, heading: headingOver(draft, column) }] : [];
  });
}

/** Of a column that its heading alone does not name, too. */
function headingOver({ head }: TableDraft, { column, heading }: TableColumn): string {
  return heading?.text ?? head.cells.find(({ at }) => at.column === column)?.text ?? "";
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
  const parts = partsOf(draft, row, years);
  const reported = parts.findLast(({ cell }) => !isBlank(cell));
  const words = { algorithm: algorithm?.text ?? "", unit: unit ? shownText(unit.cell) : "", dateSystem };
  return {
    sheet: draft.sheet.name,
    at: row.entry.at,
    text: row.entry.text,
    code: codeOf(draft, row),
    path: row.path,
    targets: years.targets.flatMap((target) => targetsOf(draft, row, target, words)),
    result: reported ? { at: reported.at, cell: reported.cell } : field(years.result),
    ...(parts.length > 0 && { parts }),
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
