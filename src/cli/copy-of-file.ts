/** The copy that a command writes its changes into: the original is never touched. */
import { realpath, writeFile } from "node:fs/promises";
import { UsageProblem, type Arguments } from "./command";

/** The path given with `-o`. @throws {UsageProblem} when it is missing or is the original's */
export async function placeOfCopy({ files, output }: Pick<Arguments, "files" | "output">): Promise<string> {
  const [file] = files;
  if (output === undefined)
    throw new UsageProblem("Manca il file di arrivo: indicarlo con -o, ad esempio -o copia.xlsx.");
  if (files.length > 1) throw new UsageProblem("Un file per volta: ogni copia ha il suo nome.");
  if (file !== undefined && (await isSameFile(file, output))) {
    throw new UsageProblem(
      "Il file di arrivo è quello di partenza: indicare con -o un altro nome, l'originale non si tocca.",
    );
  }
  return output;
}

export async function writeCopy(output: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(output, bytes);
  } catch {
    throw new UsageProblem(
      `La copia non si può scrivere in ${output}: indicare con -o un file in una cartella che esiste.`,
    );
  }
}

async function isSameFile(left: string, right: string): Promise<boolean> {
  const real = async (path: string) => realpath(path).catch(() => path);
  return (await real(left)) === (await real(right));
}
