/** Opens the bytes of a file in the in-memory Excel, or says in one sentence why it cannot be opened. */
import { openMemoryExcel, type MemoryExcel } from "../memory-excel/memory-excel";
import { NotAWorkbook } from "../memory-excel/not-a-workbook";
import { ADD_IN_IDENTITY } from "../office/add-in-identity";
import { REFUSALS } from "./texts";

export type Opening =
  | { readonly kind: "opened"; readonly excel: MemoryExcel; readonly name: string }
  | { readonly kind: "refused"; readonly sentence: string };

export async function openWorkbook(bytes: Uint8Array, name: string): Promise<Opening> {
  try {
    return { kind: "opened", excel: await openMemoryExcel(bytes, { name, addIn: ADD_IN_IDENTITY }), name };
  } catch (problem) {
    if (problem instanceof NotAWorkbook) return { kind: "refused", sentence: REFUSALS[problem.code](name) };
    throw problem;
  }
}
