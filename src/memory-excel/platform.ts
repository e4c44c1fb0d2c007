/** Chooses between Node and page while running, so that one module serves both. */
import type { OpenEngine } from "./calculation/engine";
import type { ClientLibrary } from "./client/library";

export interface Platform {
  readonly loadLibrary: () => Promise<ClientLibrary>;
  readonly openEngine: OpenEngine;
}

const inNode = typeof process !== "undefined" && typeof process.versions === "object";

export function platform(): Promise<Platform> {
  // A bundler must not follow the first branch: it ends in the file system.
  return inNode ? import(/* webpackIgnore: true */ "./platform-node") : import("./platform-page");
}
