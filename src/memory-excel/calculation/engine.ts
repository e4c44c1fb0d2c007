/** What calculates formulas. It holds a copy of the workbook's cells. */
import type { CellRecord, CellValue } from "../book/cell-record";

export interface Engine {
  /** Takes over what a cell holds now. */
  put(sheet: string, cell: string, record: CellRecord): void;
  addSheet(name: string): void;
  /** An engine on other bytes, without loading again what calculates; this one is not used any more. Throws when it cannot read them. */
  reopen(bytes: Uint8Array): Engine;
  /** The value of the formula in a cell; undefined when the engine does not know one of its functions. */
  calculate(sheet: string, cell: string): { readonly value: CellValue } | undefined;
}

/** Opens an engine on the bytes of a workbook; rejects when it cannot read them. */
export type OpenEngine = (bytes: Uint8Array) => Promise<Engine>;
