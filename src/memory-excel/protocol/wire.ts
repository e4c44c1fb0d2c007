/** The batches that Microsoft's client library sends, and the answers it understands. */

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** which of the arguments (at any depth of the list) are numbers of object paths */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireQuery {
  /** `values`, `format/fill/color`, `format/font/*`; none: every scalar property */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
}

export interface WireResponse {
  readonly Results?: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: WireError;
}

export const ActionType = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
export const PathType = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;
