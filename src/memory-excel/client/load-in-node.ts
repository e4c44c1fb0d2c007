/** Loads the client library in Node: the script runs as a function whose window is a stub. */
import { readFileSync } from "node:fs";
import type { ClientLibrary } from "./library";

const SCRIPT = "@microsoft/office-js/dist/excel-web-16.00.debug.js";
const NOTHING = () => undefined;
const ELEMENT = { style: {}, setAttribute: NOTHING, appendChild: NOTHING };
const LOCATION = { href: "https://localhost/", search: "", hash: "", host: "localhost", protocol: "https:" };

/** What the script looks for when it starts; names it defines are there so that it defines them here and not globally. */
function makeWindow(): Record<string, unknown> {
  const document = {
    URL: LOCATION.href,
    location: LOCATION,
    cookie: "",
    referrer: "",
    head: ELEMENT,
    body: ELEMENT,
    createElement: () => ELEMENT,
    getElementsByTagName: () => [],
    getElementById: () => null,
    addEventListener: NOTHING,
  };
  const window: Record<string, unknown> = {
    document,
    navigator: { userAgent: "Node", language: "it-IT", platform: "" },
    location: LOCATION,
    addEventListener: NOTHING,
    removeEventListener: NOTHING,
    setTimeout,
    clearTimeout,
  };
  for (const name of ["OSF", "Office", "OfficeExt", "OfficeCore", "OfficeExtension", "OSFLog", "Excel"])
    window[name] = undefined;
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  return window;
}

let loaded: ClientLibrary | undefined;

/** The library, evaluated once per process: in the realm of the caller, so that its arrays and errors are ours. */
export function loadInNode(): Promise<ClientLibrary> {
  if (!loaded) {
    const window = makeWindow();
    const script = readFileSync(require.resolve(SCRIPT), "utf8");
    // A file of our own dependencies, unchanged: evaluating it is what a page does with a script element.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    new Function("window", `with (window) {${script}\n}`)(window);
    loaded = { ...window, window } as unknown as ClientLibrary;
  }
  return Promise.resolve(loaded);
}
