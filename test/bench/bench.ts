/**
 * How the work grows: each row compares two sizes, or the work with a yardstick, within one run,
 * because machines differ and ratios do not. A ratio beyond its limit ends with exit code 1.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "../../src/core/grid/sheet";
import { evaluate } from "../../src/core/methodology/evaluate";
import { DEFAULT_METHODOLOGY } from "../../src/core/methodology/profiles";
import { analyse, propose } from "../../src/core/pipeline";
import { recognise } from "../../src/core/plan/recognise";
import { readXlsx } from "../support/read-xlsx";

const ANNEX = readXlsx("massa", readFileSync(join(__dirname, "../fixtures/annexes/massa-carrara-2019.xlsx")));
const SETTINGS = { methodology: DEFAULT_METHODOLOGY, year: undefined };
const TIMES_MORE = 8;

/** The same plan several times over, on sheets of other names. */
function copies(workbook: Workbook, count: number): Workbook {
  const sheets = Array.from({ length: count }, (_, copy) => workbook.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} ${copy}` })));
  return { ...workbook, sheets: sheets.flat() };
}

/** Median milliseconds of a few runs after a warm-up. */
function milliseconds(work: () => unknown): number {
  work();
  const runs = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return runs.sort((left, right) => left - right)[3] ?? 0;
}

interface Row {
  readonly what: string;
  readonly ratio: number;
  readonly limit: number;
}

function growth(what: string, work: (workbook: Workbook) => unknown): Row {
  const small = copies(ANNEX, 1);
  const large = copies(ANNEX, TIMES_MORE);
  const ratio = milliseconds(() => work(large)) / milliseconds(() => work(small));
  return { what: `${what}: a plan ${TIMES_MORE} times larger takes … times longer`, ratio, limit: TIMES_MORE * 2 };
}

function evaluation(): Row {
  const lines = Array.from({ length: 2000 }, (_, index) => JSON.stringify({ target: `>= ${(index % 90) + 10}%`, result: `${index % 100}%` }));
  const work = milliseconds(() => lines.map((line) => JSON.stringify(evaluate(JSON.parse(line) as Parameters<typeof evaluate>[0]))));
  console.log(`evaluate: ${Math.round(lines.length / (work / 1000))} lines a second on this machine`);
  const yardstick = milliseconds(() => lines.map((line) => JSON.stringify(JSON.parse(line))));
  return { what: "evaluate: a line costs … times its own parsing and printing as JSON", ratio: work / yardstick, limit: 400 };
}

const rows = [
  growth("recognise", recognise),
  growth("analyse", (workbook) => analyse(workbook, SETTINGS)),
  growth("analyse and propose", (workbook) => propose(analyse(workbook, SETTINGS))),
  evaluation(),
];
for (const { what, ratio, limit } of rows) console.log(`${ratio.toFixed(1).padStart(7)}  (at most ${limit})  ${what}`);
if (rows.some(({ ratio, limit }) => ratio > limit)) process.exitCode = 1;
