/** The last application of a workbook, as most tests want it. */
import type { Application, Host, Outcome } from "../../src/host";

export async function lastApplication(host: Host): Promise<Application | undefined> {
  return (await host.applications()).at(-1);
}

/** An id that nobody gave where there is none. */
export async function takeBackLast(host: Host): Promise<Outcome> {
  return host.takeBack((await lastApplication(host))?.id ?? "none");
}
