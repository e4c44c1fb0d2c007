/**
 * The seam to the inside of Microsoft's client library, all of it: where its batches leave, where events arrive.
 * Checked with @microsoft/office-js 1.1.110; a canary test fails when another version moves it.
 */

/** What the script defines; `Office` lacks what `office.js` adds to it (see office-namespace.ts). */
export interface ClientLibrary {
  readonly Excel: typeof Excel;
  readonly Office: object;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly OSF: { readonly DDA: { readonly RichApi: RichApi } };
  /** what the library believes to be its window */
  readonly window: object;
}

interface RichApi {
  executeRichApiRequestAsync: (message: readonly unknown[], callback: (result: AsyncResult) => void) => void;
  richApiMessageManager: MessageManager;
}

interface MessageManager {
  register(handler: (message: EventMessage) => void): Promise<void>;
  removeHandlerAsync(type: string, options: unknown, callback: (result: AsyncResult) => void): void;
}

type AsyncResult =
  | {
      readonly status: "succeeded";
      readonly value: { readonly data: readonly [status: number, headers: readonly string[], body: string] };
    }
  | { readonly status: "failed"; readonly error: { readonly code: number; readonly message: string } };

interface EventMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
    readonly isRemoteOverride: boolean;
  }[];
}

/** Failures of a whole request, by the numbers that Office gives them; 5001 is the one that becomes `GeneralException`. */
const REQUEST_FAILURES = { general: 5001, cellEditMode: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;
export type RequestFailure = keyof typeof REQUEST_FAILURES;

/** The body of the answer, or why there is none. */
export type Answer = { readonly body: string } | { readonly failure: RequestFailure };

/** An event for the handlers of `target` (a sheet's id, or `Workbook`). */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly args: object;
}

export interface Wire {
  /** Who answers requests from now on; undefined: nobody. */
  receiver: ((requestBody: string, flags: number) => Promise<Answer>) | undefined;
  deliver(events: readonly HostEvent[]): void;
  /** What the library listens for. It registers once for its whole life, so the next workbook takes this over. */
  listening: Set<string>;
}

const BODY = 4;
const FLAGS = 6;
const EVENT_CATEGORY = 65_536;
const NOBODY = 5001;

function resultOf(answer: Answer): AsyncResult {
  if ("failure" in answer)
    return { status: "failed", error: { code: REQUEST_FAILURES[answer.failure], message: answer.failure } };
  return { status: "succeeded", value: { data: [0, [], answer.body] } };
}

const wires = new WeakMap<ClientLibrary, Wire>();

/** The wire of a library; made once. */
export function wireOf(library: ClientLibrary): Wire {
  const known = wires.get(library);
  if (known) return known;
  const { RichApi } = library.OSF.DDA;
  const handlers: ((message: EventMessage) => void)[] = [];
  const wire: Wire = {
    receiver: undefined,
    listening: new Set(),
    deliver(events) {
      const entries = events.map(({ type, target, args }) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: type,
        targetId: target,
        message: JSON.stringify(args),
        isRemoteOverride: false,
      }));
      for (const handler of handlers) handler({ entries });
    },
  };
  RichApi.executeRichApiRequestAsync = (message, callback) => {
    const nobody: AsyncResult = { status: "failed", error: { code: NOBODY, message: "no workbook is connected" } };
    const failed = (error: unknown): AsyncResult => ({
      status: "failed",
      error: { code: NOBODY, message: String(error) },
    });
    const answered =
      wire.receiver?.(String(message[BODY]), Number(message[FLAGS])).then(resultOf, failed) ?? Promise.resolve(nobody);
    void answered.then(callback);
  };
  RichApi.richApiMessageManager = {
    register(handler) {
      handlers.push(handler);
      return Promise.resolve();
    },
    removeHandlerAsync: (_type, _options, callback) => callback({ status: "succeeded", value: { data: [0, [], ""] } }),
  };
  wires.set(library, wire);
  return wire;
}
