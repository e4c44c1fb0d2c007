/** A small plan as the core would hand it over, made by hand so that the pane is tested without the core. */
import type { CellAddress, Position } from "../../../src/core/grid/address";
import type { Cell, CellValue } from "../../../src/core/grid/cell";
import { cellAt, makeSheet, type Workbook } from "../../../src/core/grid/sheet";
import type { Status } from "../../../src/core/methodology/assessment";
import type { Figure } from "../../../src/core/methodology/figure";
import { computeRollUps } from "../../../src/core/methodology/compute-roll-ups";
import type { Methodology } from "../../../src/core/methodology/methodology";
import { statusOf } from "../../../src/core/methodology/status";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import type { Patch, SkipReason } from "../../../src/core/patch/patch";
import type { Analysis, Settings } from "../../../src/core/pipeline";
import type { Indicator, Plan, PlanNode, PlanTable } from "../../../src/core/plan/model";
import type { Proposal } from "../../../src/core/proposal/propose";
import type { Finding, Severity } from "../../../src/core/rules/finding";
import { NOTHING_IGNORED } from "../../../src/core/rules/ignored/ignored";
import { sortFindings } from "../../../src/core/rules/ignored/sort-findings";
import { compareChecks } from "../../../src/core/rules/previous-check/compare-checks";
import type { Pipeline } from "../../../src/taskpane/analysis/analyst";

export interface SampleRow {
  readonly sheet: string;
  readonly text: string;
  readonly result: string;
  readonly target: string;
  /** where there is an achievement, it and the method in force say the status */
  readonly status: Status;
  readonly achievement?: number;
  /** what it stands under, the outermost first */
  readonly under?: readonly string[];
  /** what stands in the achievement cell; undefined leaves the table without such a column */
  readonly now?: number | "blank" | "none";
  readonly skip?: SkipReason;
  /** the achievement cell has the format of its status */
  readonly written?: boolean;
}

export interface SampleFinding {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly cells: readonly CellAddress[];
  /** what its correction writes into all of its cells; none when absent */
  readonly corrected?: string | number;
}

export interface Sample {
  readonly name?: string;
  readonly rows: readonly SampleRow[];
  readonly findings?: readonly SampleFinding[];
  readonly ignored?: readonly (readonly [sheet: string, reason: string])[];
  /** years with target and result columns; the first is the plan's */
  readonly years?: readonly number[];
}

export const SETTINGS: Settings = { methodology: DEFAULT_METHODOLOGY, year: undefined };

const both = (text: string) => ({ it: text, en: text });
const FIRST_ROW = 3;
const FORMAT = '0.0%" raggiunto"';
const COLUMN = { indicator: 0, objective: 1, result: 2, target: 3, achievement: 4 };

function cell(text: string, value: CellValue = text === "" ? undefined : text): Cell {
  return { value, text, format: "General", formula: undefined };
}

export function sampleWorkbook({ name = "piano-2019.xlsx", rows, ignored = [] }: Sample): Workbook {
  const sheetNames = [...new Set(rows.map(({ sheet }) => sheet))];
  const planSheets = sheetNames.map((sheet) => {
    const lines = rows
      .filter((row) => row.sheet === sheet)
      .map(({ text, result, target, now }): CellValue[] => [
        text,
        undefined,
        result || undefined,
        target || undefined,
        typeof now === "number" ? now : undefined,
      ]);
    return makeSheet({
      name: sheet,
      visibility: "visible",
      isProtected: false,
      used: { row: FIRST_ROW, column: 0, rows: lines.length, columns: 5 },
      values: lines,
      texts: lines.map((line) =>
        line.map((value) =>
          typeof value === "number"
            ? `${Math.round(value * 1000) / 10}%`.replace(".", ",")
            : typeof value === "string"
              ? value
              : "",
        ),
      ),
      formats: lines.map((line) => line.map(() => "General")),
      formulas: lines.map((line) => line.map(() => undefined)),
      merged: [],
      hiddenRows: [],
      hiddenColumns: [],
      columnWidths: new Map(),
    });
  });
  const others = ignored.map(([sheet]) =>
    makeSheet({
      name: sheet,
      visibility: "visible",
      isProtected: false,
      used: undefined,
      values: [],
      texts: [],
      formats: [],
      formulas: [],
      merged: [],
      hiddenRows: [],
      hiddenColumns: [],
      columnWidths: new Map(),
    }),
  );
  return { name, sheets: [...planSheets, ...others], dateSystem: 1900 };
}

/** The core in the tests: it knows the answers beforehand. `study` may change between two readings. */
export function samplePipeline(sample: () => Sample): Pipeline {
  return {
    analyse: (workbook, settings) => sampleAnalysis(sample(), workbook, settings),
    propose: ({ figures, workbook }) => sampleProposal(sample(), figures, workbook),
  };
}

export function sampleAnalysis(sample: Sample, workbook: Workbook, settings: Settings): Analysis {
  const figures = figuresOf(sample, settings.methodology);
  const plan = planOf(sample, figures);
  const findings = (sample.findings ?? []).map((finding) => findingOf(finding, workbook));
  const sorted = sortFindings(findings, settings.ignored ?? NOTHING_IGNORED, workbook);
  return {
    workbook,
    settings,
    figures,
    rollUps: computeRollUps(plan, figures, settings.methodology),
    plan,
    findings,
    sorted,
    sinceLastCheck: settings.lastCheck && compareChecks(settings.lastCheck, { findings, sorted, workbook }),
  };
}

function findingOf({ severity, rule, message, cells, corrected }: SampleFinding, { sheets }: Workbook): Finding {
  const patchAt = (at: CellAddress): Patch => {
    const sheet = sheets.find(({ name }) => name === at.sheet);
    if (!sheet || corrected === undefined) throw new Error(`no correction at ${at.sheet}`);
    const { value, format } = cellAt(sheet, at);
    return { at, before: { value, format }, after: { value: corrected, format, fill: "keep" } };
  };
  const fix = corrected === undefined ? undefined : cells.map(patchAt);
  return { rule, severity, messageId: "sample", message: both(message), data: {}, cells, fix };
}

/** Objectives stand in the first rows of a column of their own, one below the other. */
function pathOf({ under = [] }: SampleRow, place: (name: string) => Position): readonly PlanNode[] {
  return under.reduce<readonly PlanNode[]>(
    (path, text, depth) => [
      ...path,
      {
        kind: depth === 0 ? "area" : "operational-objective",
        text,
        at: place(text),
        code: undefined,
        path,
        weight: undefined,
        budget: undefined,
        achievements: [],
        statuses: [],
      },
    ],
    [],
  );
}

function figuresOf({ rows, years = [2019] }: Sample, methodology: Methodology): readonly Figure[] {
  const names = [...new Set(rows.flatMap(({ under = [] }) => under))];
  const next = new Map<string, number>();
  return rows.map((row) => {
    const line = next.get(row.sheet) ?? FIRST_ROW;
    next.set(row.sheet, line + 1);
    const place = (column: number): Position => ({ row: line, column });
    const at = row.now === "none" ? undefined : place(COLUMN.achievement);
    const target = {
      at: place(COLUMN.target),
      cell: cell(row.target),
      year: years[0] ?? 2019,
      reading: { kind: "blank" } as const,
    };
    const indicator: Indicator = {
      sheet: row.sheet,
      at: place(COLUMN.indicator),
      text: row.text,
      code: row.text.split(" ")[0],
      path: pathOf(row, (name) => ({ row: names.indexOf(name), column: COLUMN.objective })),
      targets: [target],
      result: row.now === "none" ? undefined : { at: place(COLUMN.result), cell: cell(row.result) },
      achievement: at && { at, cell: cell("") },
      otherYears: [],
      status: undefined,
      weight: undefined,
      baseline: undefined,
      unit: undefined,
      algorithm: undefined,
      office: undefined,
      department: undefined,
      type: undefined,
      note: undefined,
    };
    return {
      achievement: row.achievement,
      status: row.achievement === undefined ? row.status : statusOf(row.achievement, methodology),
      sheet: row.sheet,
      of: indicator.at,
      at,
      indicator,
      target,
      result: indicator.result,
      year: years[0],
      interim: undefined,
      explanation: both(`Risultato ${row.result || "assente"} contro ${row.target}.`),
    };
  });
}

function planOf({ ignored = [], years = [2019] }: Sample, figures: readonly Figure[]): Plan {
  const sheets = [...new Set(figures.map(({ sheet }) => sheet))];
  return {
    decided: [],
    ignored: ignored.map(([sheet, reason]) => ({ sheet, reason: both(reason) })),
    tables: sheets.map((sheet): PlanTable => {
      const own = figures.filter((figure) => figure.sheet === sheet);
      const column = {
        yearInHeading: true,
        heading: { at: { row: 2, column: 0 }, text: "" },
        content: { filled: 0, agreeing: 0, stray: undefined },
        confidence: 1,
      };
      return {
        sheet,
        heading: { checksum: sheet, rows: 1, cells: [], decided: false },
        headings: [{ row: 2, rows: 1 }],
        family: "cruscotto",
        year: years[0],
        confidence: 1,
        proofs: [],
        unnamed: [],
        nodes: [],
        range: { row: 2, column: 0, rows: own.length + 1, columns: 5 },
        columns: years.flatMap((year) => [
          { ...column, role: "target" as const, column: COLUMN.target, year },
          { ...column, role: "result" as const, column: COLUMN.result, year },
        ]),
        indicators: own.map(({ indicator }) => indicator),
      };
    }),
  };
}

function sampleProposal({ rows }: Sample, figures: readonly Figure[], workbook: Workbook): Proposal {
  const places = figures.flatMap((figure, index) => {
    const row = rows[index];
    return figure.at && row ? [{ figure, row, at: { sheet: figure.sheet, ...figure.at } }] : [];
  });
  const valueAt = ({ sheet, ...position }: CellAddress) => {
    const found = workbook.sheets.find(({ name }) => name === sheet);
    return found && cellAt(found, position).value;
  };
  return {
    skipped: places.flatMap(({ row, at }) => (row.skip ? [{ at, why: row.skip }] : [])),
    patches: places.flatMap(({ row, at, figure }) => {
      const before = { value: valueAt(at), format: row.written ? FORMAT : "General" };
      const format = figure.achievement === undefined ? before.format : FORMAT;
      return row.skip ? [] : [{ at, before, after: { value: figure.achievement, format, fill: "#D5F0D5" } }];
    }),
  };
}
