/** Loads the engine in a page, when the first formula asks for it: 4 MB, served beside the page. */
import { init } from "excelize-wasm";
import type { OpenEngine } from "./engine";
import { openExcelize } from "./excelize-engine";

const URL_OF_ENGINE = "excelize.wasm.gz";

export const openEngineInPage: OpenEngine = async (bytes) => openExcelize(await init(URL_OF_ENGINE), bytes);
