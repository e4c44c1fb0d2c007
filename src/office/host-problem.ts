/** Office errors become the few problems that the product can explain: one table, decided by code, never by the host's words. */
import type { CellAddress } from "../core/grid/address";
import type { HostProblem, HostProblemCode } from "../host";

/**
 * Codes as documented: all of `Excel.ErrorCodes`, those common to Office add-ins, and those of the request layer below them.
 * A test holds the first list against the types of Office.js.
 */
const PROBLEM_OF_CODE: Readonly<Record<string, HostProblemCode>> = {
  InactiveWorkbook: "another-workbook",
  // Reported also when another workbook is in front (office-js #5319, #6365).
  InvalidSelection: "selection",
  FilteredRangeConflict: "filtered",
  MergedRangeConflict: "merged",
  InsertDeleteConflict: "no-room",
  NonBlankCellOffSheet: "no-room",
  PivotTableRangeConflict: "no-room",
  UnsupportedSheet: "sheet-kind",
  ItemNotFound: "missing",
  InvalidReference: "missing",
  InvalidBinding: "missing",
  ItemAlreadyExists: "name-taken",
  OpenWorkbookLinksBlocked: "external-data",
  RefreshWorkbookLinksBlocked: "external-data",
  PowerQueryRefreshResourceChallenge: "external-data",
  Unauthenticated: "signed-out",
  PermissionDenied: "protected",
  BadPassword: "protected",
  DirtySupportingFormula: "busy",
  FormulaLengthExceedsLimit: "too-large",
  RangeImageExceedsLimit: "too-large",
  UnsupportedFillType: "unsupported",
  EmptyChartSeries: "failed",
  GeneralException: "failed",
  InvalidArgument: "failed",
  InvalidOperation: "failed",
  InvalidRequest: "failed",
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

/** Reported also for answers that are too large (office-js-docs #1247); it may be anything else as well. */
const VAGUE: ReadonlySet<string> = new Set(["GeneralException", "InternalServerError"]);

/** Whether a batch failed because its request or its answer was too large for the host. */
export function isTooLarge(error: unknown): boolean {
  return (
    PROBLEM_OF_CODE[codeOf(error)] === "too-large" || (error instanceof ExcelProblem && error.code === "too-large")
  );
}

/** Whether the host said nothing but that it failed; a smaller request may succeed, or not. */
export function isVague(error: unknown): boolean {
  return VAGUE.has(codeOf(error));
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
