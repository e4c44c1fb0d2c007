/** Where the pieces come from in a page: files served beside it. */
export { loadInPage as loadLibrary } from "./client/load-in-page";
