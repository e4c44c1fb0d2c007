/** Hidden rows and columns and widths by plain readings: more questions than `read-layout.ts` asks, but nobody's undo is lost. */
import { LAST_COLUMN } from "./areas";

export interface WantedLines {
  readonly sheet: Excel.Worksheet;
  /** zero-based, in order */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface SeenLines {
  readonly sheet: Excel.Worksheet;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly columnWidths: ReadonlyMap<number, number>;
}

/** Rows in a row, of which it is not known which are hidden. */
interface Run {
  readonly sheet: Excel.Worksheet;
  readonly first: number;
  readonly count: number;
}

/** Parts that a run with some hidden rows is cut into for the next question. */
const PARTS = 32;
/** Questions in one request. */
const MOST_RUNS = 2000;

/** Undefined where the rows come and go too often to be asked for one by one. */
export async function readLines(
  context: Excel.RequestContext,
  wanted: readonly WantedLines[],
): Promise<readonly SeenLines[] | undefined> {
  const columns = wanted.flatMap(({ sheet, columns: all }) =>
    all
      .filter((column) => column <= LAST_COLUMN)
      .map((column) => ({ sheet, column, range: queueColumn(sheet, column) })),
  );
  const hidden = new Map<Excel.Worksheet, number[]>(wanted.map(({ sheet }) => [sheet, []]));
  let runs: readonly Run[] = wanted.flatMap(runsOf);
  for (let isFirst = columns.length > 0; isFirst || runs.length > 0; isFirst = false) {
    if (runs.length > MOST_RUNS) return undefined;
    runs = await askRuns(context, runs, hidden);
  }
  return wanted.map(({ sheet }) => {
    const here = columns.filter((each) => each.sheet === sheet);
    return {
      sheet,
      hiddenRows: [...(hidden.get(sheet) ?? [])].sort((left, right) => left - right),
      hiddenColumns: here.filter(({ range }) => range.columnHidden).map(({ column }) => column),
      columnWidths: new Map(here.map(({ column, range }) => [column, range.format.columnWidth])),
    };
  });
}

function queueColumn(sheet: Excel.Worksheet, column: number): Excel.Range {
  const range = sheet.getRangeByIndexes(0, column, 1, 1);
  range.load("columnHidden, format/columnWidth");
  return range;
}

function runsOf({ sheet, rows }: WantedLines): readonly Run[] {
  const runs: { sheet: Excel.Worksheet; first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last.first + last.count) last.count += 1;
    else runs.push({ sheet, first: row, count: 1 });
  }
  return runs;
}

/** Excel answers true when all rows are hidden, false when none is, null when some are. */
async function askRuns(
  context: Excel.RequestContext,
  runs: readonly Run[],
  hidden: ReadonlyMap<Excel.Worksheet, number[]>,
): Promise<readonly Run[]> {
  const queued = runs.map((run) => {
    const range = run.sheet.getRangeByIndexes(run.first, 0, run.count, 1);
    range.load("rowHidden");
    return { run, range };
  });
  await context.sync();
  return queued.flatMap(({ run, range }) => {
    // The types know no null here.
    const answer = range.rowHidden as boolean | null;
    if (answer === true) for (let row = 0; row < run.count; row += 1) hidden.get(run.sheet)?.push(run.first + row);
    return answer === null && run.count > 1 ? partsOf(run) : [];
  });
}

function partsOf({ sheet, first, count }: Run): readonly Run[] {
  const step = Math.ceil(count / PARTS);
  return Array.from({ length: Math.ceil(count / step) }, (_, part) => ({
    sheet,
    first: first + part * step,
    count: Math.min(step, count - part * step),
  }));
}
