/** Loads the client library in a page: a script element, whose globals it then takes. */
import type { ClientLibrary } from "./library";

/** Served beside the page, from the npm package, unchanged. */
const SCRIPT = "excel-web-16.00.debug.js";

function addScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} could not be loaded`));
    document.head.append(script);
  });
}

let loaded: ClientLibrary | undefined;

/** The library, once for the page: its wire hears events for every workbook that is opened. */
export async function loadInPage(url: string = SCRIPT): Promise<ClientLibrary> {
  if (!("OSF" in window)) await addScript(url);
  loaded ??= { ...pick("Excel", "Office", "OfficeExtension", "OSF"), window } as unknown as ClientLibrary;
  return loaded;
}

function pick(...names: readonly string[]): Record<string, unknown> {
  const globals = window as unknown as Record<string, unknown>;
  return Object.fromEntries(names.map((name) => [name, globals[name]]));
}
