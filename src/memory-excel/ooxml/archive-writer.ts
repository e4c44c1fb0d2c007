/** Writes a zip container again: parts that were not replaced are copied as they stand, compressed bytes and dates included. */
import { deflateSync } from "fflate";
import type { Archive, ArchiveEntry } from "./archive";
import { crc32 } from "./crc32";

/** What becomes of a part: other contents, or none at all. Names that the container does not hold are added at its end. */
export type PartChanges = ReadonlyMap<string, Uint8Array | "removed">;

interface Piece {
  readonly local: Uint8Array;
  readonly record: Uint8Array;
}

const UTF8_FLAG = 0x800;
/** 1 January 1980: parts that we add carry no clock. */
const NO_DATE = 0x0021;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** The fields that local header and central record share, from version to the length of the extra field (26 bytes). */
function sharedHeader(name: Uint8Array, data: Uint8Array, deflated: Uint8Array, dosTime: number): Uint8Array {
  const header = new Uint8Array(26);
  const view = viewOf(header);
  view.setUint16(0, 20, true);
  view.setUint16(2, UTF8_FLAG, true);
  view.setUint16(4, 8, true);
  view.setUint32(6, dosTime, true);
  view.setUint32(10, crc32(data), true);
  view.setUint32(14, deflated.length, true);
  view.setUint32(18, data.length, true);
  view.setUint16(22, name.length, true);
  return header;
}

function newPiece(name: string, data: Uint8Array, dosTime: number): Piece {
  const nameBytes = new TextEncoder().encode(name);
  const deflated = deflateSync(data);
  const shared = sharedHeader(nameBytes, data, deflated, dosTime);
  const version = Uint8Array.of(20, 0);
  return {
    local: concatenate([Uint8Array.of(0x50, 0x4b, 3, 4), shared, nameBytes, deflated]),
    record: concatenate([Uint8Array.of(0x50, 0x4b, 1, 2), version, shared, new Uint8Array(14), nameBytes]),
  };
}

/** The bytes of an entry up to where the next one starts: a data descriptor behind it stays with it. */
function keptPiece({ bytes, entries, directoryStart }: Archive, entry: ArchiveEntry): Piece {
  const next = Math.min(directoryStart, ...entries.map(({ localStart }) => localStart).filter((start) => start > entry.localStart));
  return { local: bytes.subarray(entry.localStart, next), record: bytes.slice(entry.recordStart, entry.recordEnd) };
}

function dateOf({ bytes }: Archive, entry: ArchiveEntry): number {
  return viewOf(bytes).getUint32(entry.recordStart + 12, true);
}

function endRecord(count: number, size: number, start: number): Uint8Array {
  const end = new Uint8Array(22);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return end;
}

function piecesOf(archive: Archive, changes: PartChanges): Piece[] {
  const pieces: Piece[] = [];
  for (const entry of archive.entries) {
    const change = changes.get(entry.name);
    if (change === undefined) pieces.push(keptPiece(archive, entry));
    else if (change !== "removed") pieces.push(newPiece(entry.name, change, dateOf(archive, entry)));
  }
  const known = new Set(archive.entries.map(({ name }) => name));
  for (const [name, data] of changes) {
    if (!known.has(name) && data !== "removed") pieces.push(newPiece(name, data, NO_DATE * 0x10000));
  }
  return pieces;
}

/** The container with the changes; without any it is the very bytes it was opened from. */
export function rewriteArchive(archive: Archive, changes: PartChanges): Uint8Array {
  if (changes.size === 0) return archive.bytes;
  const pieces = piecesOf(archive, changes);
  let at = 0;
  for (const { local, record } of pieces) {
    viewOf(record).setUint32(42, at, true);
    at += local.length;
  }
  const records = pieces.map(({ record }) => record);
  const size = records.reduce((sum, { length }) => sum + length, 0);
  return concatenate([...pieces.map(({ local }) => local), ...records, endRecord(pieces.length, size, at)]);
}
