/** Opens a workbook, connects it and lets add-in code work on it. */
import { openMemoryExcel, type MemoryExcel, type MemoryExcelOptions } from "../../../src/memory-excel/memory-excel";

const opened: MemoryExcel[] = [];

export async function connected(bytes: Uint8Array, options?: MemoryExcelOptions): Promise<MemoryExcel> {
  const excel = await openMemoryExcel(bytes, options);
  excel.connect();
  opened.push(excel);
  return excel;
}

export function closeAll(): void {
  for (const excel of opened.splice(0)) excel.close();
}

/** Runs add-in code on the sheet in front. */
export function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

/** One property of a range of the sheet in front. */
export function read<K extends keyof Excel.Range>(address: string, property: K): Promise<Excel.Range[K]> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load(property as string);
    await context.sync();
    return range[property];
  });
}

/** The code of the error that a piece of work ends in; undefined when it succeeds. */
export async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code ?? `no code: ${String(error)}`;
  }
}
