/** Office errors become the few problems that the product can explain: one table, decided by code, never by the host's words. */
import type { CellAddress } from "../core/grid/address";
import type { HostProblem, HostProblemCode } from "../host";

/** Codes as documented for Excel add-ins and for the request layer below them. */
const PROBLEM_OF_CODE: Readonly<Record<string, HostProblemCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "protected",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedFeature: "unsupported",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  MemoryLimitReached: "too-large",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  Conflict: "busy",
  ActivityLimitReached: "busy",
  HostRestartNeeded: "no-answer",
  ConnectionFailure: "no-answer",
};

export class ExcelProblem extends Error implements HostProblem {
  override readonly name = "ExcelProblem";

  /** @param diagnostic can be copied and sent: names the failing member and code, holds no cell contents */
  constructor(
    readonly code: HostProblemCode,
    readonly diagnostic: string,
    readonly standing: readonly CellAddress[] = [],
  ) {
    super(code);
  }
}

/** Any error of a batch as a problem; one that already is a problem passes through. */
export function problemOf(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  const code = codeOf(error);
  return new ExcelProblem(PROBLEM_OF_CODE[code] ?? "failed", `${code} @ ${locationOf(error)}`);
}

/** Whether a batch failed because its request or its answer was too large for the host. */
export function isTooLarge(error: unknown): boolean {
  return PROBLEM_OF_CODE[codeOf(error)] === "too-large";
}

/** Throws when the user asked to stop. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ExcelProblem("cancelled", "cancelled by the user");
}

function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  return error instanceof Error ? error.name : "unknown";
}

function locationOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return "?";
  const { debugInfo } = error;
  if (typeof debugInfo !== "object" || debugInfo === null || !("errorLocation" in debugInfo)) return "?";
  return String(debugInfo.errorLocation);
}
