/** A file opened in the in-memory Excel and read through the add-in's own Excel edge. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Workbook } from "../core/grid/sheet";
import type { Host } from "../host";
import { openMemoryExcel, type MemoryExcel } from "../memory-excel/memory-excel";
import { NotAWorkbook, type NotAWorkbookCode } from "../memory-excel/not-a-workbook";
import { ADD_IN_IDENTITY } from "../office/add-in-identity";
import { createExcelHost } from "../office/excel-host";

/** A file that cannot be used: the message is one Italian sentence. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

export interface OpenFile {
  /** file name without its folder */
  readonly name: string;
  readonly workbook: Workbook;
  readonly host: Host;
  readonly excel: MemoryExcel;
}

const SENTENCES: Readonly<Record<NotAWorkbookCode, (name: string) => string>> = {
  "not-a-workbook": (name) =>
    `«${name}» non è una cartella di lavoro di Excel (.xlsx) o è danneggiato: aprire il file originale in Excel e salvarlo come .xlsx.`,
  encrypted: (name) =>
    `«${name}» è protetto da password: aprirlo in Excel, togliere la password di apertura e salvarlo.`,
  "empty-file": (name) => `«${name}» è vuoto (0 byte): copiarlo di nuovo dall'originale.`,
  "old-format": (name) => `«${name}» è nel vecchio formato di Excel (.xls): aprirlo in Excel e salvarlo come .xlsx.`,
  "too-large": (name) =>
    `«${name}» è troppo grande: contiene più celle o più testo di quanto si possa elaborare; salvare in un altro file i soli fogli del piano.`,
};

/** Opens, uses and closes a file. @throws {UnreadableFile} */
export async function withWorkbook<T>(file: string, use: (open: OpenFile) => Promise<T>): Promise<T> {
  const name = basename(file);
  const excel = await openExcel(await readBytes(file, name), name);
  try {
    excel.connect();
    const host = createExcelHost({ keepJournal: false });
    return await use({ name, workbook: await host.read(), host, excel });
  } finally {
    excel.close();
  }
}

async function readBytes(file: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new UnreadableFile(`Il file «${name}» non si trova o non si può leggere: controllare il percorso ${file}.`);
  }
}

async function openExcel(bytes: Uint8Array, name: string): Promise<MemoryExcel> {
  try {
    return await openMemoryExcel(bytes, { name, addIn: ADD_IN_IDENTITY });
  } catch (error) {
    if (error instanceof NotAWorkbook) throw new UnreadableFile(SENTENCES[error.code](name));
    throw error;
  }
}
