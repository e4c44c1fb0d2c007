/** The writing under way: how far it is, and how it is stopped. */
import type { Host, Progress, WorkOptions } from "../host";
import type { TaskPorts } from "./task-ports";

/** The host's own, each telling its progress and to be stopped. */
export interface Writing extends Pick<Host, "apply" | "takeBack"> {
  readonly stop: () => void;
}

export function createWriting({ host, store: { dispatch } }: TaskPorts): Writing {
  let latest = new AbortController();
  const fresh = (): WorkOptions => {
    latest = new AbortController();
    const onProgress = (progress: Progress) => dispatch({ type: "writing-progressed", progress });
    return { onProgress, signal: latest.signal };
  };
  return {
    apply: (patches, kind, options) => host.apply(patches, kind, { ...options, ...fresh() }),
    takeBack: (id, options) => host.takeBack(id, { ...options, ...fresh() }),
    stop: () => latest.abort(),
  };
}
