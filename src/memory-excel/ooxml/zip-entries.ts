/** The directory of a zip container, and a container made of entries: what is not changed is copied as it is, never unfolded. */
import { damaged } from "../not-a-workbook";

/** One file of a container as it lies there. */
export interface ZipEntry {
  readonly name: string;
  /** bytes of the name as the container holds them */
  readonly nameBytes: Uint8Array;
  /** bit 11: the name is UTF-8 */
  readonly flags: number;
  /** 0: as it is; 8: deflate */
  readonly method: number;
  readonly time: number;
  readonly checksum: number;
  /** bytes when unfolded, as the directory says */
  readonly size: number;
  /** as it lies in the container */
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const UTF8_NAMES = 0x0800;
const ENCRYPTED = 0x0001;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw damaged("a zip without a directory");
}

function packedOf(bytes: Uint8Array, view: DataView, at: number, length: number): Uint8Array {
  if (view.getUint32(at, true) !== LOCAL) throw damaged("a broken zip");
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + length > bytes.length) throw damaged("a broken zip");
  return bytes.subarray(start, start + length);
}

const WIDE = 0xffffffff;
const WIDE_FIELD = 1;

/** Numbers that do not fit stand in a field of their own, in the order in which they are missing: size, length, place. */
function wideNumbers(view: DataView, header: number): (short: number) => number {
  let at = header + CENTRAL_LENGTH + view.getUint16(header + 28, true);
  const end = at + view.getUint16(header + 30, true);
  while (at + 4 <= end && view.getUint16(at, true) !== WIDE_FIELD) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return (short) => {
    if (short !== WIDE) return short;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  if (view.getUint32(at, true) !== CENTRAL) throw damaged("a broken zip");
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED) throw damaged("an encrypted part");
  const wide = wideNumbers(view, at);
  const size = wide(view.getUint32(at + 24, true));
  const length = wide(view.getUint32(at + 20, true));
  const nameBytes = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + view.getUint16(at + 28, true));
  return {
    name: new TextDecoder(flags & UTF8_NAMES ? "utf-8" : "iso-8859-1").decode(nameBytes),
    nameBytes,
    flags: flags & UTF8_NAMES,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    checksum: view.getUint32(at + 16, true),
    size,
    packed: packedOf(bytes, view, wide(view.getUint32(at + 42, true)), length),
  };
}

/** In the order of the directory; throws NotAWorkbook. */
export function readEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes);
  try {
    const end = endOfDirectory(view);
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
      entries.push(entryAt(bytes, view, at));
      at +=
        CENTRAL_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    // Offsets beyond the end.
    if (error instanceof RangeError) throw damaged("a broken zip");
    throw error;
  }
}

/** What both headers of an entry say, from the version on. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.checksum, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

/** A container with these entries in this order. */
export function writeEntries(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.reduce((sum, { nameBytes }) => sum + nameBytes.length, 0);
  const data = entries.reduce((sum, { packed }) => sum + packed.length, 0);
  const directory = data + names + entries.length * LOCAL_LENGTH;
  const bytes = new Uint8Array(directory + names + entries.length * CENTRAL_LENGTH + END_LENGTH);
  const view = viewOf(bytes);
  let local = 0;
  let central = directory;
  for (const entry of entries) {
    const { nameBytes, packed } = entry;
    view.setUint32(central, CENTRAL, true);
    view.setUint16(central + 4, 20, true);
    writeCommon(view, central + 6, entry);
    view.setUint32(central + 42, local, true);
    bytes.set(nameBytes, central + CENTRAL_LENGTH);
    central += CENTRAL_LENGTH + nameBytes.length;
    view.setUint32(local, LOCAL, true);
    writeCommon(view, local + 4, entry);
    bytes.set(nameBytes, local + LOCAL_LENGTH);
    bytes.set(packed, local + LOCAL_LENGTH + nameBytes.length);
    local += LOCAL_LENGTH + nameBytes.length + packed.length;
  }
  view.setUint32(central, END, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, central - directory, true);
  view.setUint32(central + 16, directory, true);
  return bytes;
}
