/**
 * How much of published tables is recognised: `npx tsx test/support/score-bodies.ts DIR [--remarks|--floors] [--as NAME]`.
 * `--as` lays every table otherwise on its sheet (arrangements.ts); `--as each` prints a line for each arrangement.
 */
import { ARRANGEMENTS } from "./arrangements";
import { addTallies, bodiesIn, MEASURES, scoreBodyFile, type BodyScore, type Tally } from "./bodies";
import { floorOf } from "./body-floors";
import type { Drift } from "./drift";

const percent = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

const line = (name: string, { wanted, found, right }: Tally) =>
  [
    name.padEnd(12),
    percent(right, wanted).padStart(9),
    percent(right, found).padStart(9),
    `${right} / ${wanted}`.padStart(12),
    String(found).padStart(7),
  ].join(" ");

const scoreFolder = (folder: string, drifts: readonly Drift[]) =>
  bodiesIn(folder).map((name) => scoreBodyFile(folder, name, drifts));

const falseTableCount = (scores: readonly BodyScore[]) =>
  scores.reduce((count, { falseTables }) => count + falseTables.length, 0);

function printScores(scores: readonly BodyScore[], withRemarks: boolean): void {
  for (const { name, tallies, falseTables, remarks } of scores) {
    const { wanted, found, right } = tallies.indicators;
    const tables = falseTables.length === 0 ? "" : ` · false tables: ${falseTables.join(", ")}`;
    console.log(`${name}: indicators ${right} of ${wanted}, ${found - right} false${tables}`);
    if (withRemarks) for (const remark of remarks) console.log(`    ${remark}`);
  }
  const sum = addTallies(scores);
  console.log(`\n${"".padEnd(12)} ${"recall".padStart(9)} ${"precision".padStart(9)}`);
  for (const measure of MEASURES) console.log(line(measure, sum[measure]));
  console.log(`false tables ${falseTableCount(scores)}`);
}

const SHORT = ["indicators", "targets", "result", "achievement", "weight", "parents"] as const;

/** Recall of the main measures, one line an arrangement. */
function printEach(folder: string): void {
  console.log(["".padEnd(9), ...SHORT.map((measure) => measure.padStart(12)), "  false: indicators, tables"].join(""));
  for (const [name, drifts] of Object.entries({ asis: [], ...ARRANGEMENTS })) {
    const scores = scoreFolder(folder, drifts);
    const sum = addTallies(scores);
    const recalls = SHORT.map((measure) => percent(sum[measure].right, sum[measure].wanted).padStart(12));
    const falses = `${sum.indicators.found - sum.indicators.right}, ${falseTableCount(scores)}`;
    console.log([name.padEnd(9), ...recalls, `  ${falses}`].join(""));
  }
}

/** One table a line, so that a change of one shows as one. */
function printFloors(scores: readonly BodyScore[]): void {
  const lines = scores.map((score) => `${JSON.stringify(score.name)}: ${JSON.stringify(floorOf(score))}`);
  console.log(`{\n${lines.join(",\n")}\n}`);
}

function main([folder, ...options]: readonly string[]): void {
  const as = options.includes("--as") ? options[options.indexOf("--as") + 1] : undefined;
  const drifts = as === undefined ? [] : ARRANGEMENTS[as];
  if (folder !== undefined && as === "each") printEach(folder);
  else if (folder !== undefined && drifts && options.includes("--floors")) printFloors(scoreFolder(folder, drifts));
  else if (folder !== undefined && drifts) printScores(scoreFolder(folder, drifts), options.includes("--remarks"));
  else {
    console.error(`score-bodies.ts DIR [--remarks|--floors] [--as each|${Object.keys(ARRANGEMENTS).join("|")}]`);
    process.exitCode = 2;
  }
}

main(process.argv.slice(2));
