/** A request that documented Excel refuses; the client library turns it into an `OfficeExtension.Error`. */

const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  InactiveWorkbook: "The operation failed because multiple workbooks are open and the workbook isn't in front.",
  UnsupportedSheet: "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "The operation attempted would change part of merged cells.",
  NonBlankCellOffSheet: "The insertion would push cells that are not empty off the sheet.",
  NotImplemented: "The requested feature isn't implemented.",
  OperationCellsExceedLimit: "The attempted operation affects more than the limit of 33554000 cells.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum number of supported cells.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
} as const;

export type FaultCode = keyof typeof MESSAGES;

export class ApiFault extends Error {
  readonly code: string;
  /** what the host was asked for, when that is more than the action's name says */
  readonly location: string | undefined;

  constructor(code: FaultCode, location?: string) {
    super(MESSAGES[code]);
    this.name = "ApiFault";
    this.code = code;
    this.location = location;
  }
}

/** A failure that a test injects, under any code. */
export function injectedFault(code: string): ApiFault {
  return Object.assign(new ApiFault("GeneralException"), { code });
}
