/** A host that the pane's tests play: it keeps what was asked of it and answers as the test wishes. */
import type { CellAddress } from "../../src/core/grid/address";
import type { Workbook } from "../../src/core/grid/sheet";
import type { ColumnAddition } from "../../src/core/patch/column-addition";
import type { Patch } from "../../src/core/patch/patch";
import type {
  Application,
  ApplicationKind,
  Host,
  HostProblem,
  HostProblemCode,
  Outcome,
  Progress,
  ReadOptions,
  TakeBackOptions,
} from "../../src/host";

export interface FakeHost extends Host {
  /** every request in its order: `read`, `apply`, `addColumns`, `takeBack`, `writeSettings`, `reveal Sheet!1:2` */
  readonly asked: readonly string[];
  readonly applied: readonly Patch[];
  readonly added: readonly ColumnAddition[];
  /** what was asked to be taken back, in its order */
  readonly takenBack: readonly ({ readonly id: string } & TakeBackOptions)[];
  /** as the workbook holds them */
  readonly settings: unknown;
  /** the next request of this kind fails */
  failNext(
    request: "read" | "apply" | "addColumns" | "takeBack" | "reveal" | "watch" | "readSettings" | "writeSettings",
    problem: Error,
  ): void;
  /** requests of this kind wait until the answer is called */
  hold(request: "read" | "apply" | "addColumns" | "takeBack" | "writeSettings"): () => void;
  progress(progress: Progress): void;
  /** what the next application and taking back will answer; otherwise everything is written */
  answer(outcome: Outcome): void;
  /** another pane, or another version of the product, kept these settings in the workbook */
  keep(settings: unknown): void;
  /** the user or a co-author changes the workbook */
  change(workbook?: Workbook): void;
}

/** An application for a test that only cares for part of it. */
export function application(known: Partial<Application> = {}): Application {
  return { id: "first", kind: "figures", when: "2025-01-31T09:30:00.000Z", cells: 1, sheets: ["Dati"], ...known };
}

/** @param past applications that are in the workbook already, the oldest first */
export function fakeHost(first: Workbook, past: readonly Application[] = []): FakeHost {
  let workbook = first;
  let applications = past;
  let outcome: Outcome | undefined;
  let settings: unknown;
  let onProgress: ReadOptions["onProgress"];
  const asked: string[] = [];
  const applied: Patch[] = [];
  const added: ColumnAddition[] = [];
  const takenBack: ({ id: string } & TakeBackOptions)[] = [];
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
  const noted = (result: Outcome, kind: ApplicationKind): Outcome => {
    if (result.written.length === 0) return result;
    const sheets = [...new Set(result.written.map(({ sheet }) => sheet))];
    const next = application({ id: `application ${asked.length}`, kind, cells: result.written.length, sheets });
    applications = [...applications, next];
    return { ...result, application: next };
  };

  return {
    asked,
    applied,
    added,
    takenBack,
    get settings() {
      return settings;
    },
    async read(options) {
      onProgress = options?.onProgress;
      await answer("read");
      return workbook;
    },
    async readChanges(_known, options) {
      onProgress = options?.onProgress;
      await answer("read");
      return workbook;
    },
    async apply(patches, kind) {
      await answer("apply");
      applied.push(...patches);
      return noted(written(patches.map(({ at }) => at)), kind);
    },
    async addColumns(additions) {
      await answer("addColumns");
      added.push(...additions);
      const headings = additions.flatMap(({ sheet, column, columns }) =>
        columns.flatMap((one, offset) => one.headings.map(({ row }) => ({ sheet, row, column: column + offset }))),
      );
      const moved = additions.map(({ sheet, column, columns }) => ({ sheet, column, by: columns.length }));
      return { ...noted(written(headings), "columns"), moved };
    },
    applications: async () => applications,
    async takeBack(id, options = {}) {
      await answer("takeBack");
      takenBack.push({ id, ...(options.withTyped !== undefined && { withTyped: options.withTyped }) });
      const result = written(applied.map(({ at }) => at));
      const stays = !options.withTyped && result.skipped.some(({ why }) => why === "typed");
      if (!stays) applications = applications.filter((one) => one.id !== id);
      return result;
    },
    async writeSummary({ mark }) {
      await answer("writeSummary");
      return mark.name;
    },
    async removeSummary() {
      await answer("removeSummary");
      return true;
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
      settings = next === undefined ? undefined : (JSON.parse(JSON.stringify(next)) as unknown);
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
