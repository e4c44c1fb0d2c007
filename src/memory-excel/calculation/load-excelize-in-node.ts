/** Loads the engine in Node, from the installed package. */
import { init } from "excelize-wasm";
import type { OpenEngine } from "./engine";
import { openExcelize } from "./excelize-engine";

/** One instance of the engine a workbook: it cannot let go of a file, only be let go of as a whole. */
export const openEngineInNode: OpenEngine = async (bytes) => openExcelize(await init(require.resolve("excelize-wasm/excelize.wasm.gz")), bytes);
