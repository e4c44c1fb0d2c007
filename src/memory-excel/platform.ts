/** Chooses between Node and page while running, so that one module serves both. */
import type { ClientLibrary } from "./client/library";

export interface Platform {
  loadLibrary(): Promise<ClientLibrary>;
}

const inNode = typeof process !== "undefined" && typeof process.versions === "object";

export function platform(): Promise<Platform> {
  // A bundler must not follow the first branch: it ends in the file system.
  return inNode ? import(/* webpackIgnore: true */ "./platform-node") : import("./platform-page");
}
