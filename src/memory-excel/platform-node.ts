/** Where the pieces come from in Node: files of the installed packages. */
export { loadInNode as loadLibrary } from "./client/load-in-node";
export { openEngineInNode as openEngine } from "./calculation/load-excelize-in-node";
