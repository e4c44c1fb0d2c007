/** A host that the pane's tests play: it keeps what was asked of it and answers as the test wishes. */
import type { CellAddress } from "../../src/core/grid/address";
import type { Workbook } from "../../src/core/grid/sheet";
import type { Patch } from "../../src/core/patch/patch";
import type { Host, HostProblem, HostProblemCode, Outcome, Progress, ReadOptions, TakeBackOffer } from "../../src/host";

export interface FakeHost extends Host {
  /** every request in its order: `read`, `apply`, `takeBack`, `writeSettings`, `reveal Sheet!1:2` */
  readonly asked: readonly string[];
  readonly applied: readonly Patch[];
  /** as the workbook holds them */
  readonly settings: unknown;
  /** the next request of this kind fails */
  failNext(request: "read" | "apply" | "takeBack" | "reveal" | "watch" | "readSettings" | "writeSettings", problem: Error): void;
  /** requests of this kind wait until the answer is called */
  hold(request: "read" | "apply" | "takeBack" | "writeSettings"): () => void;
  progress(progress: Progress): void;
  /** what the next application and taking back will answer; otherwise everything is written */
  answer(outcome: Outcome): void;
  /** another pane, or another version of the product, kept these settings in the workbook */
  keep(settings: unknown): void;
  /** the user or a co-author changes the workbook */
  change(workbook?: Workbook): void;
}

export function fakeHost(first: Workbook, firstOffer?: TakeBackOffer): FakeHost {
  let workbook = first;
  let offer = firstOffer;
  let outcome: Outcome | undefined;
  let settings: unknown;
  let onProgress: ReadOptions["onProgress"];
  const asked: string[] = [];
  const applied: Patch[] = [];
  const listeners = new Set<() => void>();
  const failures = new Map<string, Error>();
  const gates = new Map<string, Promise<void>>();

  const answer = async (request: string, label = request) => {
    asked.push(label);
    const failure = failures.get(request);
    failures.delete(request);
    await gates.get(request);
    if (failure) throw failure;
  };
  const written = (cells: readonly CellAddress[]): Outcome => {
    const result = outcome ?? { written: cells, skipped: [] };
    outcome = undefined;
    return result;
  };

  return {
    asked,
    applied,
    get settings() {
      return settings;
    },
    async read(options) {
      onProgress = options?.onProgress;
      await answer("read");
      return workbook;
    },
    async apply(patches) {
      await answer("apply");
      applied.push(...patches);
      const result = written(patches.map(({ at }) => at));
      if (result.written.length > 0) offer = { cells: result.written.length };
      return result;
    },
    lastApplication: async () => offer,
    async takeBack() {
      await answer("takeBack");
      offer = undefined;
      return written(applied.map(({ at }) => at));
    },
    reveal: ({ sheet, row, column }) => answer("reveal", `reveal ${sheet}!${row}:${column}`),
    async readSettings() {
      // Not among the requests: it goes with every reading.
      const failure = failures.get("readSettings");
      failures.delete("readSettings");
      if (failure) throw failure;
      return settings;
    },
    async writeSettings(next) {
      await answer("writeSettings");
      settings = JSON.parse(JSON.stringify(next)) as unknown;
    },
    async watch(onChange) {
      await answer("watch");
      listeners.add(onChange);
      return async () => void listeners.delete(onChange);
    },
    failNext: (request, problem) => void failures.set(request, problem),
    hold(request) {
      let open = () => {};
      gates.set(request, new Promise((resolve) => (open = resolve)));
      return () => {
        gates.delete(request);
        open();
      };
    },
    progress: (progress) => onProgress?.(progress),
    answer: (next) => void (outcome = next),
    keep: (next) => void (settings = next),
    change(next = workbook) {
      workbook = next;
      for (const listener of listeners) listener();
    },
  };
}

/** A host problem as `src/office` throws it. */
export function hostProblem(code: HostProblemCode, standing: readonly CellAddress[] = []): HostProblem {
  return Object.assign(new Error(code), { code, diagnostic: `diagnostic of ${code}`, standing });
}
