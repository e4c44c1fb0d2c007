/** What calculates formulas. It holds a copy of the workbook's cells. */
import type { CellRecord, CellValue } from "../book/cell-record";

export interface Engine {
  /** Takes over what a cell holds now. */
  put(sheet: string, cell: string, record: CellRecord): void;
  addSheet(name: string): void;
  /** The value of the formula in a cell; undefined when the engine does not know one of its functions. */
  calculate(sheet: string, cell: string): { readonly value: CellValue } | undefined;
}

/** Opens an engine on the bytes of a workbook; rejects when it cannot read them. */
export type OpenEngine = (bytes: Uint8Array) => Promise<Engine>;
