/** Answers the requests of the client library: what concerns a whole request, its limits and its count. */
import type { Session } from "./api/session";
import { injectedFault } from "./api-fault";
import type { Answer } from "./client/library";
import { executeBatch } from "./protocol/execute-batch";
import type { WireRequest } from "./protocol/wire";

/** Documented for Excel on the web, for a request and for its answer. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

export interface Traffic {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
}

/** A failure to come: of the action with this number, counted from 0 within its batch. */
export interface Injection {
  readonly action: number;
  readonly code: string;
}

export interface Counter {
  readonly traffic: Traffic;
  injection: Injection | undefined;
}

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

export function answerRequest(body: string, session: Session, counter: Counter): Answer {
  const request = JSON.parse(body) as WireRequest;
  const { traffic } = counter;
  if (isRoundTrip(request)) traffic.syncs += 1;
  traffic.requestBytes += byteLength(body);
  if (byteLength(body) > LARGEST_PAYLOAD) return { failure: "requestTooLarge" };
  if (session.editing) return { failure: "cellEditMode" };
  const response = JSON.stringify(
    executeBatch(request, session, (index) => {
      const { injection } = counter;
      if (injection?.action !== index) return;
      counter.injection = undefined;
      throw injectedFault(injection.code);
    }),
  );
  session.settle();
  traffic.responseBytes += byteLength(response);
  return byteLength(response) > LARGEST_PAYLOAD ? { failure: "responseTooLarge" } : { body: response };
}
