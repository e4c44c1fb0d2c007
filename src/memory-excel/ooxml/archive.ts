/** The zip container of a workbook: its directory is read once, a part is inflated when it is asked for. */
import { unzipSync, zipSync, type UnzipFileInfo } from "fflate";
import { damaged, NotAWorkbook } from "../not-a-workbook";

/** New contents by part name, or that the part goes; one that the container does not hold is added at its end. */
export type PartChanges = ReadonlyMap<string, Uint8Array | "removed">;

export interface Archive {
  readonly bytes: Uint8Array;
  /** the inflated part; undefined when there is none of this name (case does not matter, as in Excel) */
  read(name: string): Uint8Array | undefined;
  /** The container with these changes, every other part as it is; without any, the very bytes it was opened from. */
  rewrite(changes: PartChanges): Uint8Array;
}

/** A hostile container of some kilobytes can unfold to gigabytes: the tool of an office never meets these sizes. */
const LARGEST_TOTAL = 600_000_000;
const LARGEST_RATIO = 1100;
/** Excel's own parts all carry this day: no clock in a file. */
const NO_DATE = "1980-01-01T00:00:00";

export function openArchive(bytes: Uint8Array): Archive {
  const files = readDirectory(bytes);
  refuseBombs(files);
  const names = new Map(files.map(({ name }) => [name.toLowerCase(), name]));
  return {
    bytes,
    read(part) {
      const name = names.get(part.toLowerCase());
      return name === undefined
        ? undefined
        : orDamaged(() => unzipSync(bytes, { filter: (file) => file.name === name })[name]);
    },
    rewrite(changes) {
      if (changes.size === 0) return bytes;
      const parts = new Map<string, Uint8Array | "removed">([
        ...Object.entries(orDamaged(() => unzipSync(bytes))),
        ...changes,
      ]);
      const kept = [...parts].flatMap(([name, part]) => (part === "removed" ? [] : [[name, part] as const]));
      return zipSync(Object.fromEntries(kept), { mtime: NO_DATE });
    },
  };
}

function readDirectory(bytes: Uint8Array): readonly UnzipFileInfo[] {
  const files: UnzipFileInfo[] = [];
  orDamaged(() =>
    unzipSync(bytes, {
      filter: (file) => {
        files.push(file);
        return false;
      },
    }),
  );
  return files;
}

function refuseBombs(files: readonly UnzipFileInfo[]): void {
  const total = files.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const isFolded = files.some(
    ({ originalSize, size }) => originalSize > 1_000_000 && originalSize > size * LARGEST_RATIO,
  );
  if (total > LARGEST_TOTAL || isFolded) throw damaged("parts too large when unfolded");
}

/** Any failure inside (offsets beyond the end, broken streams) means a damaged file. */
function orDamaged<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof NotAWorkbook ? error : damaged("a broken zip");
  }
}
