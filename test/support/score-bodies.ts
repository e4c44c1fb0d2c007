/** How much of published tables is recognised: `npx tsx test/support/score-bodies.ts DIR [--remarks]`. */
import { addTallies, bodiesIn, MEASURES, scoreBodyFile, type Tally } from "./bodies";

const percent = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

const line = (name: string, { wanted, found, right }: Tally) =>
  [
    name.padEnd(12),
    percent(right, wanted).padStart(9),
    percent(right, found).padStart(9),
    `${right} / ${wanted}`.padStart(12),
    String(found).padStart(7),
  ].join(" ");

function main([folder, ...options]: readonly string[]): void {
  if (folder === undefined) {
    console.error("npx tsx test/support/score-bodies.ts DIR [--remarks]");
    process.exitCode = 2;
    return;
  }
  const scores = bodiesIn(folder).map((name) => scoreBodyFile(folder, name));
  for (const { name, tallies, falseTables, remarks } of scores) {
    const { wanted, found, right } = tallies.indicators;
    const tables = falseTables.length === 0 ? "" : ` · false tables: ${falseTables.join(", ")}`;
    console.log(`${name}: indicators ${right} of ${wanted}, ${found - right} false${tables}`);
    if (options.includes("--remarks")) for (const remark of remarks) console.log(`    ${remark}`);
  }
  const sum = addTallies(scores);
  console.log(`\n${"".padEnd(12)} ${"recall".padStart(9)} ${"precision".padStart(9)}`);
  for (const measure of MEASURES) console.log(line(measure, sum[measure]));
  console.log(`false tables ${scores.reduce((count, { falseTables }) => count + falseTables.length, 0)}`);
}

main(process.argv.slice(2));
