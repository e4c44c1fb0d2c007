/** Targets with results distilled from public reports, with what a careful controller expects of each. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate, type EvaluateRequest } from "../../../src/core/methodology/evaluate";

interface Line {
  readonly in: EvaluateRequest;
  readonly want: { readonly achievement: number | null; readonly status: string };
}

const LINES = readFileSync(join(__dirname, "../../fixtures/evaluate.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Line);

test.each(LINES.map((line) => [JSON.stringify(line.in), line] as const))("%s", (_, { in: request, want }) => {
  const { achievement, status } = evaluate(request);
  expect(status).toBe(want.status);
  if (want.achievement === null) expect(achievement).toBeNull();
  else expect(Math.abs((achievement ?? Number.NaN) - want.achievement)).toBeLessThan(1e-9);
});
