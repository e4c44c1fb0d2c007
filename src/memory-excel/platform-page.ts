/** Where the pieces come from in a page: files served beside it. */
export { loadInPage as loadLibrary } from "./client/load-in-page";
export { openEngineInPage as openEngine } from "./calculation/load-excelize-in-page";
