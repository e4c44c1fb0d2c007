/** What went wrong, as the pane shows it: a code that picks the sentence, and a text that can be sent to whoever helps. */
import type { CellAddress } from "../core/grid/address";
import type { HostProblem, HostProblemCode } from "../host";

export type ProblemCode = HostProblemCode | "not-excel" | "internal";

export interface Problem {
  readonly code: ProblemCode;
  /** holds no cell contents */
  readonly diagnostic: string;
  /** cells that stand written although the operation failed */
  readonly standing: readonly CellAddress[];
}

/** Any thrown value as a problem; what did not come from the host is our own mistake. */
export function problemOf(error: unknown): Problem {
  if (isHostProblem(error)) return { code: error.code, diagnostic: error.diagnostic, standing: error.standing };
  return { code: "internal", diagnostic: traceOf(error), standing: [] };
}

function isHostProblem(error: unknown): error is HostProblem {
  return error instanceof Error && "code" in error && "diagnostic" in error && "standing" in error;
}

const FRAME = /^\s*at /;
const MOST_FRAMES = 12;

/** The message of an error may quote a cell, so only its name and the places in the code are kept. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => FRAME.test(line));
  return [error.name, ...frames.slice(0, MOST_FRAMES)].join("\n");
}

/** Problems that pass by themselves, as when the user is typing in a cell or has another workbook in front. */
const PASSING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "cell-edit-mode",
  "another-workbook",
  "selection",
  "busy",
]);

export const isPassing = (code: ProblemCode): boolean => PASSING.has(code);
