/** Answers the requests of the client library: what concerns a whole request, its limits and its count. */
import type { Session } from "./api/session";
import { injectedFault } from "./api-fault";
import type { OversizedGuise } from "./profiles/profile";
import type { Answer } from "./client/library";
import { executeBatch } from "./protocol/execute-batch";
import type { WireRequest, WireResponse } from "./protocol/wire";
import { emptiesUndo } from "./undo-stack";

/** Documented for Excel on the web, for a request and for its answer. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

/** One request that a person would call a round trip. */
export interface Batch {
  /** as the client library sent them: 0 for a plain reading */
  readonly flags: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export interface Traffic {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  /** the latest round trips, in order */
  readonly batches: Batch[];
}

/** A failure to come: of the action with this number, counted from 0 within its batch. */
export interface Injection {
  readonly action: number;
  readonly code: string;
}

export interface Counter {
  readonly traffic: Traffic;
  readonly oversized: OversizedGuise;
  injection: Injection | undefined;
}

const MOST_BATCHES = 1000;

const byteLength = (text: string) => new TextEncoder().encode(text).length;

/** Requests without actions of their own (releases of objects) are not what a person would call a round trip. */
function isRoundTrip({ Actions }: WireRequest): boolean {
  return Actions.some(({ ActionType, Name }) => ActionType !== 1 && Name !== "_RemoveReference");
}

const WRITES = /"Name":"(?:Values|Formulas|Clear)"/;
const FORMULA = '"=';

/** What a request is going to write, told ahead: the engine for formulas takes its time to load. */
export function forecast(body: string): { readonly writes: boolean; readonly formulas: boolean } {
  return { writes: WRITES.test(body), formulas: body.includes(FORMULA) };
}

/** Blocks of cells become null, all else stays: as if they had never been asked for. */
function withoutBlocks(response: WireResponse): WireResponse {
  const isBlock = (value: unknown) => Array.isArray(value) && value.some(Array.isArray);
  const emptied = (value: unknown): unknown =>
    typeof value !== "object" || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, isBlock(part) ? null : part]));
  return {
    ...response,
    ...(response.Results && { Results: response.Results.map((each) => ({ ...each, Value: emptied(each.Value) })) }),
  };
}

const OVERSIZED: Readonly<Record<OversizedGuise, (response: WireResponse) => Answer>> = {
  code: () => ({ failure: "responseTooLarge" }),
  general: () => ({ failure: "general" }),
  "null-blocks": (response) => ({ body: JSON.stringify(withoutBlocks(response)) }),
};

function noteBatch({ batches }: Traffic, batch: Batch): void {
  batches.push(batch);
  if (batches.length > MOST_BATCHES) batches.splice(0, batches.length - MOST_BATCHES);
}

function answerBatch(request: WireRequest, session: Session, counter: Counter): Answer {
  session.frontSheet = session.selection.sheet;
  const response = executeBatch(request, session, (index) => {
    const { injection } = counter;
    if (injection?.action !== index) return;
    counter.injection = undefined;
    throw injectedFault(injection.code);
  });
  session.settle();
  const body = JSON.stringify(response);
  return byteLength(body) > LARGEST_PAYLOAD ? OVERSIZED[counter.oversized](response) : { body };
}

/** A request as it arrives: its text, and what the client library says of it. */
export interface Arrival {
  readonly body: string;
  readonly flags: number;
}

export function answerRequest({ body, flags }: Arrival, session: Session, counter: Counter): Answer {
  const request = JSON.parse(body) as WireRequest;
  const { traffic } = counter;
  const requestBytes = byteLength(body);
  traffic.requestBytes += requestBytes;
  if (isRoundTrip(request)) traffic.syncs += 1;
  if (requestBytes > LARGEST_PAYLOAD) return { failure: "requestTooLarge" };
  if (session.editing) return { failure: "cellEditMode" };
  if (emptiesUndo(body, flags)) session.undoSteps.length = 0;
  const answer = answerBatch(request, session, counter);
  const responseBytes = "body" in answer ? byteLength(answer.body) : 0;
  traffic.responseBytes += responseBytes;
  if (isRoundTrip(request)) noteBatch(traffic, { flags, requestBytes, responseBytes });
  return answer;
}
