/** Loads the engine in Node, from the installed package. */
import { readFileSync } from "node:fs";
import type { OpenEngine } from "./engine";
import { openExcelize, type Excelize } from "./excelize-engine";

interface ExcelizeModule {
  readonly init: (path: string) => Promise<Excelize>;
}

/**
 * In Node the package imports the file system at run time, which test runners forbid. Told that there is no process it
 * does as in a page and fetches the engine; what it fetches is the file beside it.
 */
function load(): ExcelizeModule {
  const script = readFileSync(require.resolve("excelize-wasm"), "utf8");
  const wasm = readFileSync(require.resolve("excelize-wasm/excelize.wasm.gz"));
  const fetchWasm = () => Promise.resolve({ arrayBuffer: () => Promise.resolve(new Uint8Array(wasm).buffer) });
  const exports = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function("exports", "process", "fetch", script)(exports, undefined, fetchWasm);
  return exports as ExcelizeModule;
}

let loaded: ExcelizeModule | undefined;

/** One instance of the engine a workbook: it cannot let go of a file, only be let go of as a whole. */
export const openEngineInNode: OpenEngine = async (bytes) => {
  loaded ??= load();
  return openExcelize(await loaded.init("excelize.wasm.gz"), bytes);
};
