/** Listens for changes of the workbook, also when Excel cannot register that just now. */
import type { Host } from "../host";
import { isPassing, problemOf } from "./problem";

/** Between two attempts: somebody who types in a cell is done with it by then, or not much later. */
export const RETRY_MS = 3000;

interface Listening {
  readonly onChange: () => void;
  /** Excel tells of changes from now on */
  readonly onListening: () => void;
}

/**
 * A host that cannot listen at all is no reason to stop: then every request reads again. One that cannot just now (registering
 * fails while somebody types in a cell, office-js #3888) is asked again; what changed meanwhile counts as a change.
 * @returns how to stop
 */
export function keepListening(host: Pick<Host, "watch">, { onChange, onListening }: Listening): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let stop: (() => Promise<void>) | undefined;
  const attempt = async (isLate: boolean): Promise<void> => {
    try {
      stop = await host.watch(onChange);
      if (isStopped) {
        await stop();
        return;
      }
      onListening();
      if (isLate) onChange();
    } catch (error) {
      if (!isStopped && isPassing(problemOf(error).code)) timer = setTimeout(() => void attempt(true), RETRY_MS);
    }
  };
  void attempt(false);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    void stop?.().catch(() => undefined);
  };
}
