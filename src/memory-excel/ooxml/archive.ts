/** The zip container of a workbook: its directory is read once, its parts are inflated when asked for. */
import { inflateSync } from "fflate";
import { NotAWorkbook, damaged } from "../not-a-workbook";

export interface ArchiveEntry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  /** where its local header starts */
  readonly localStart: number;
  /** its record in the central directory */
  readonly recordStart: number;
  readonly recordEnd: number;
}

export interface Archive {
  readonly bytes: Uint8Array;
  /** in the order of the central directory */
  readonly entries: readonly ArchiveEntry[];
  /** where the central directory starts: the end of the last part */
  readonly directoryStart: number;
  /** the inflated part; undefined when there is none of this name */
  read(name: string): Uint8Array | undefined;
}

const END_RECORD = 0x06054b50;
const CENTRAL_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
/** A comment may follow the end record: at most 65 535 bytes. */
const LONGEST_END = 65_557;
/** A hostile container of some kilobytes can unfold to gigabytes: the tool of an office never meets these sizes. */
const LARGEST_TOTAL = 600_000_000;
const LARGEST_RATIO = 1100;
const UTF8_FLAG = 0x800;
const ENCRYPTED_FLAG = 1;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEndRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw damaged("no zip directory");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ArchiveEntry {
  if (view.getUint32(at, true) !== CENTRAL_RECORD) throw damaged("a broken zip directory");
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED_FLAG) throw new NotAWorkbook("encrypted", "an encrypted zip");
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  return {
    name: new TextDecoder(flags & UTF8_FLAG ? "utf-8" : "latin1").decode(bytes.subarray(at + 46, nameEnd)),
    method: view.getUint16(at + 10, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    localStart: view.getUint32(at + 42, true),
    recordStart: at,
    recordEnd: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

function readDirectory(bytes: Uint8Array): { entries: ArchiveEntry[]; directoryStart: number } {
  const view = viewOf(bytes);
  const end = findEndRecord(view);
  const directoryStart = view.getUint32(end + 16, true);
  const entries: ArchiveEntry[] = [];
  for (let at = directoryStart, left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const entry = readEntry(bytes, view, at);
    entries.push(entry);
    at = entry.recordEnd;
  }
  return { entries, directoryStart };
}

function refuseBombs(entries: readonly ArchiveEntry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const folded = entries.some(({ size, compressedSize }) => size > 1_000_000 && size > compressedSize * LARGEST_RATIO);
  if (total > LARGEST_TOTAL || folded) throw damaged("parts too large when unfolded");
}

function inflateEntry(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(entry.localStart, true) !== LOCAL_RECORD) throw damaged("a broken zip entry");
  const start = entry.localStart + 30 + view.getUint16(entry.localStart + 26, true) + view.getUint16(entry.localStart + 28, true);
  const stored = bytes.subarray(start, start + entry.compressedSize);
  if (entry.method === 0) return stored;
  if (entry.method !== 8) throw damaged("an unknown compression");
  // Given a buffer of the declared size, the inflater stops there: a false declaration cannot fill the memory.
  const inflated = inflateSync(stored, { out: new Uint8Array(entry.size) });
  if (inflated.length !== entry.size) throw damaged("a part of another length than declared");
  return inflated;
}

/** Any failure inside (offsets beyond the end, broken streams) means a damaged file. */
function orDamaged<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof NotAWorkbook ? error : damaged("a broken zip");
  }
}

export function openArchive(bytes: Uint8Array): Archive {
  const { entries, directoryStart } = orDamaged(() => readDirectory(bytes));
  refuseBombs(entries);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    bytes,
    entries,
    directoryStart,
    read(name) {
      const entry = byName.get(name.toLowerCase());
      return entry && orDamaged(() => inflateEntry(bytes, entry));
    },
  };
}
