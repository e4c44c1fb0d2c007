/** Hands the core's work to a worker, so that the pane goes on drawing; where workers are refused, to a stand-in. */
import type { Workbook } from "../../core/grid/sheet";
import type { Settings } from "../../core/pipeline";
import type { Analyst, Study, StudyOptions } from "./analyst";
import { sheetsToSend, type StudyAnswer, type StudyRequest } from "./study-message";

/** As far as it is used of a `Worker`. */
export interface StudyWorker {
  postMessage(request: StudyRequest): void;
  onmessage: ((event: { readonly data: StudyAnswer }) => void) | null;
  /** its script did not arrive, or a message did not get through */
  onerror: ((event: unknown) => void) | null;
  terminate(): void;
}

interface Waiting {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly resolve: (study: Study) => void;
  readonly reject: (reason: unknown) => void;
}

/** A failure in the worker, with the stack that it had there. */
function failureOf({ name, stack }: { readonly name: string; readonly stack: string }): Error {
  const error = new Error("in the worker");
  error.name = name;
  error.stack = stack;
  return error;
}

const stopped = () => new DOMException("stopped", "AbortError");

class WorkerAnalyst implements Analyst {
  private worker: StudyWorker | undefined;
  private isRefused = false;
  /** the workbook of the request before, as long as the worker has it */
  private sent: Workbook | undefined;
  private requests = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor(
    private readonly start: () => StudyWorker,
    private readonly standIn: Analyst,
  ) {}

  study(workbook: Workbook, settings: Settings, { signal }: StudyOptions = {}): Promise<Study> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(stopped());
        return;
      }
      const asked: Waiting = { workbook, settings, resolve, reject };
      this.post(asked);
      signal?.addEventListener("abort", () => this.stop(asked), { once: true });
    });
  }

  private post(asked: Waiting): void {
    const worker = this.running();
    if (!worker) {
      this.leave(asked);
      return;
    }
    const { name, dateSystem } = asked.workbook;
    this.requests += 1;
    this.waiting.set(this.requests, asked);
    const sheets = sheetsToSend(asked.workbook, this.sent);
    try {
      worker.postMessage({ id: this.requests, workbook: { name, dateSystem }, sheets, settings: asked.settings });
      this.sent = asked.workbook;
    } catch {
      this.giveUp();
    }
  }

  private running(): StudyWorker | undefined {
    if (this.worker || this.isRefused) return this.worker;
    try {
      this.worker = this.start();
      this.worker.onmessage = ({ data }) => this.receive(data);
      this.worker.onerror = () => this.giveUp();
    } catch {
      this.isRefused = true;
    }
    return this.worker;
  }

  private receive(answer: StudyAnswer): void {
    const asked = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (!asked) return;
    const { workbook, settings, resolve, reject } = asked;
    if ("thrown" in answer) reject(failureOf(answer.thrown));
    else resolve({ analysis: { ...answer.analysis, workbook, settings }, proposal: answer.proposal });
  }

  /** Stopping one request stops the worker: those that wait behind it start again in a new one. */
  private stop(asked: Waiting): void {
    const left = [...this.waiting.values()];
    if (!left.includes(asked)) return;
    this.dismiss();
    asked.reject(stopped());
    for (const other of left) if (other !== asked) this.post(other);
  }

  private giveUp(): void {
    this.isRefused = true;
    const left = [...this.waiting.values()];
    this.dismiss();
    for (const asked of left) this.leave(asked);
  }

  private leave({ workbook, settings, resolve, reject }: Waiting): void {
    this.standIn.study(workbook, settings).then(resolve, reject);
  }

  private dismiss(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.sent = undefined;
    this.waiting.clear();
  }
}

/**
 * @param start makes a worker; throws where the page may not have one
 * @param standIn does the work once a worker could not be had, or failed
 */
export const analystInWorker = (start: () => StudyWorker, standIn: Analyst): Analyst =>
  new WorkerAnalyst(start, standIn);
