/** The writing under way: how far it is, and how it is stopped. */
import type { Progress, WorkOptions } from "../host";
import type { SessionStore } from "./session-store";

export interface Writing {
  /** for a writing that starts now */
  readonly options: () => WorkOptions;
  readonly stop: () => void;
}

export function createWriting({ dispatch }: SessionStore): Writing {
  let latest = new AbortController();
  return {
    options() {
      latest = new AbortController();
      const onProgress = (progress: Progress) => dispatch({ type: "writing-progressed", progress });
      return { onProgress, signal: latest.signal };
    },
    stop: () => latest.abort(),
  };
}
