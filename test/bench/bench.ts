/**
 * How the work grows: each row compares two sizes, or the work with a yardstick, within one run,
 * because machines differ and ratios do not. A ratio beyond its limit ends with exit code 1.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "../../src/core/grid/sheet";
import { evaluate } from "../../src/core/methodology/evaluate";
import { DEFAULT_METHODOLOGY } from "../../src/core/methodology/profiles";
import { analyse, analyseAgain, propose } from "../../src/core/pipeline";
import { recognise } from "../../src/core/plan/recognise";
import { fold } from "../../src/core/values/fold";
import { largePlan } from "../support/large-plan";
import { readXlsx } from "../support/read-xlsx";
import { typedInto } from "./typed-into";

const ANNEX = readXlsx("massa", readFileSync(join(__dirname, "../fixtures/annexes/massa-carrara-2019.xlsx")));
const SETTINGS = { methodology: DEFAULT_METHODOLOGY, year: undefined };
const TIMES_MORE = 8;

/** The same plan several times over, on sheets of other names. */
function copies(workbook: Workbook, count: number): Workbook {
  const sheets = Array.from({ length: count }, (_, copy) =>
    workbook.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} ${copy}` })),
  );
  return { ...workbook, sheets: sheets.flat() };
}

/** In rows of its own: what was remembered of an earlier run is of no use. */
function anew(workbook: Workbook): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => [...row]) })),
  };
}

function elapsed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(runs: readonly number[]): number {
  return [...runs].sort((left, right) => left - right)[Math.floor(runs.length / 2)] ?? 0;
}

/** Median milliseconds of a few runs after a warm-up. */
function milliseconds(work: () => unknown): number {
  work();
  return median(Array.from({ length: 7 }, () => elapsed(work)));
}

interface Row {
  readonly what: string;
  readonly ratio: number;
  readonly limit: number;
  /** the ratio is to be no lower; otherwise no higher */
  readonly isFloor?: true;
}

function growth(what: string, work: (workbook: Workbook) => unknown): Row {
  const small = copies(ANNEX, 1);
  const large = copies(ANNEX, TIMES_MORE);
  const ratio = milliseconds(() => work(anew(large))) / milliseconds(() => work(anew(small)));
  return { what: `${what}: a plan ${TIMES_MORE} times larger takes … times longer`, ratio, limit: TIMES_MORE * 2 };
}

function evaluation(): Row {
  const lines = Array.from({ length: 2000 }, (_, index) =>
    JSON.stringify({ target: `>= ${(index % 90) + 10}%`, result: `${index % 100}%` }),
  );
  const work = milliseconds(() =>
    lines.map((line) => JSON.stringify(evaluate(JSON.parse(line) as Parameters<typeof evaluate>[0]))),
  );
  console.log(`evaluate: ${Math.round(lines.length / (work / 1000))} lines a second on this machine`);
  const yardstick = milliseconds(() => lines.map((line) => JSON.stringify(JSON.parse(line))));
  return {
    what: "evaluate: a line costs … times its own parsing and printing as JSON",
    ratio: work / yardstick,
    limit: 400,
  };
}

const INDICATORS = 10_000;

/** One result typed in a plan, with the whole check and what is checked again after it; medians of several. */
function editing(sheets: number): readonly Row[] {
  const workbook = largePlan(INDICATORS, sheets);
  const full =
    median([1, 2, 3].map(() => elapsed(() => analyse(largePlan(INDICATORS, sheets), SETTINGS)))) -
    median([1, 2, 3].map(() => elapsed(() => largePlan(INDICATORS, sheets))));
  let analysis = analyse(workbook, SETTINGS);
  const again = median(
    Array.from({ length: 9 }, (_, run) => {
      const edited = typedInto(analysis.workbook, {
        indicator: run * 7,
        heading: "Risultato 2019",
        typed: String(20 + run),
      });
      return elapsed(() => (analysis = analyseAgain(analysis, edited)));
    }),
  );
  const where = sheets === 1 ? "on one sheet" : `on ${sheets} sheets`;
  console.log(`${INDICATORS} indicators ${where}: ${Math.round(full)} ms, ${Math.round(again)} ms after an edit`);
  return [
    {
      what: `a plan of ${INDICATORS} indicators ${where}: a check costs … times reading its texts as words`,
      ratio: full / yardstick(workbook),
      limit: 150,
    },
    {
      what: `a result typed in it: checking again is a … th part of a check`,
      ratio: full / again,
      limit: sheets === 1 ? 15 : 20,
      isFloor: true,
    },
  ];
}

/** Folding every text of a workbook once. */
function yardstick({ sheets }: Workbook): number {
  return milliseconds(() => sheets.map(({ texts }) => texts.map((row) => row.map(fold))));
}

const rows = [
  growth("recognise", recognise),
  growth("analyse", (workbook) => analyse(workbook, SETTINGS)),
  growth("analyse and propose", (workbook) => propose(analyse(workbook, SETTINGS))),
  evaluation(),
  ...editing(40),
  ...editing(1),
];
for (const { what, ratio, limit, isFloor } of rows)
  console.log(`${ratio.toFixed(1).padStart(7)}  (at ${isFloor ? "least" : "most"} ${limit})  ${what}`);
if (rows.some(({ ratio, limit, isFloor }) => (isFloor ? ratio < limit : ratio > limit))) process.exitCode = 1;
