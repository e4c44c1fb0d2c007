/** The zip container of a workbook: its directory is read once, a part is unfolded when it is asked for. */
import { inflateSync, zipSync } from "fflate";
import { damaged, tooLarge } from "../not-a-workbook";
import { readEntries, writeEntries, type ZipEntry } from "./zip-entries";

/** New contents by part name, or that the part goes; one that the container does not hold is added at its end. */
export type PartChanges = ReadonlyMap<string, Uint8Array | "removed">;

export interface Archive {
  readonly bytes: Uint8Array;
  /** the unfolded part; undefined when there is none of this name (case does not matter, as in Excel) */
  read(name: string): Uint8Array | undefined;
  /** whether there is a part of this name; unfolds nothing */
  has(name: string): boolean;
  /** The container with these changes, every other part as it lies there; without any, the very bytes it was opened from. */
  rewrite(changes: PartChanges): Uint8Array;
}

/** bytes of one part and of all parts that were asked for, when unfolded: pictures are never asked for */
const LARGEST_PART = 120_000_000;
const LARGEST_TOTAL = 200_000_000;
/** Excel's own parts all carry this day: no clock in a file. */
const NO_DATE = "1980-01-01T00:00:00";
const DEFLATE = 8;
/** Markup that somebody means shrinks to a fiftieth at the best. */
const TIGHTEST = 200;
/** No stream unfolds further (RFC 1951: 258 bytes from two bits). */
const FURTHEST = 1032;

/** Throws NotAWorkbook for a stream that is broken, or whose length is not the one that the directory says. */
function unfold({ method, size, packed }: ZipEntry): Uint8Array {
  if (size > LARGEST_PART) throw size > packed.length * TIGHTEST ? damaged("a bomb") : tooLarge("a part too large");
  if (method === 0) return packed;
  if (method !== DEFLATE || size > (packed.length + 1) * FURTHEST) throw damaged("a broken zip");
  try {
    // One byte more than the directory says shows a stream that goes on.
    const unfolded = inflateSync(packed, { out: new Uint8Array(size + 1) });
    if (unfolded.length !== size) throw damaged("a part of another length than the directory says");
    return unfolded;
  } catch (error) {
    throw error instanceof Error && error.name === "NotAWorkbook" ? error : damaged("a broken zip");
  }
}

/** Finds entries by name; where none has the very name, the first that differs by case alone. */
function finderOf(entries: readonly ZipEntry[]): (name: string) => ZipEntry | undefined {
  const found = new Map<string, ZipEntry>();
  for (const entry of entries)
    for (const key of [`=${entry.name}`, entry.name.toLowerCase()]) if (!found.has(key)) found.set(key, entry);
  return (name) => found.get(`=${name}`) ?? found.get(name.toLowerCase());
}

export function openArchive(bytes: Uint8Array): Archive {
  const entries = readEntries(bytes);
  const find = finderOf(entries);
  const counted = new Set<ZipEntry>();
  let total = 0;
  return {
    bytes,
    has: (part) => find(part) !== undefined,
    read(part) {
      const entry = find(part);
      if (!entry) return undefined;
      const unfolded = unfold(entry);
      if (!counted.has(entry)) total += entry.size;
      counted.add(entry);
      if (total > LARGEST_TOTAL) throw tooLarge("parts too large when unfolded");
      return unfolded;
    },
    rewrite(changes) {
      if (changes.size === 0) return bytes;
      const changed = new Map([...changes].flatMap(([name, part]) => [[find(name), part] as const]));
      const kept = entries.flatMap((entry): readonly ZipEntry[] => {
        const part = changed.get(entry);
        if (part === undefined) return [entry];
        return part === "removed" ? [] : packed([[entry.name, part]]);
      });
      const added = [...changes].flatMap(([name, part]) =>
        part === "removed" || find(name) ? [] : [[name, part] as const],
      );
      return writeEntries([...kept, ...packed(added)]);
    },
  };
}

const packed = (parts: readonly (readonly [name: string, part: Uint8Array])[]) =>
  parts.length === 0 ? [] : readEntries(zipSync(Object.fromEntries(parts), { mtime: NO_DATE }));
