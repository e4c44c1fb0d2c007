/**
 * Targets and results as officials type them, written down before the code was looked at, with what a controller may sign: an
 * achievement, `ask` (no figure, the user decides), `unreported`, or `none` (any answer without a figure). Where the table names
 * more than one, each of them is right.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate, type EvaluateRequest } from "../../../src/core/methodology/evaluate";

interface Line {
  readonly kind: string;
  readonly in: EvaluateRequest;
  readonly want: readonly (number | "ask" | "unreported" | "none")[];
}

const LINES = readFileSync(join(__dirname, "../../fixtures/neighbours.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Line);

function isRight(want: Line["want"][number], achievement: number | null, status: string): boolean {
  if (typeof want === "number") return achievement !== null && Math.abs(achievement - want) < 1e-9;
  if (achievement !== null) return false;
  return want === "none" || status === (want === "ask" ? "unassessable" : "unreported");
}

const KINDS = [...new Set(LINES.map(({ kind }) => kind))];

describe.each(KINDS)("%s", (kind) => {
  const lines = LINES.filter((line) => line.kind === kind);
  test.each(lines.map((line) => [JSON.stringify(line.in), line] as const))("%s", (_, { in: request, want }) => {
    const { achievement, status } = evaluate(request);
    const isAnyRight = want.some((one) => isRight(one, achievement, status));
    expect({ want, got: achievement ?? status, isAnyRight }).toMatchObject({ isAnyRight: true });
  });
});
