/** Reads the file of `--answers`: `{"answers": [{"sheet", "cell", "question", "answer"}]}`, as `check --json` names them. */
import { readFileSync } from "node:fs";
import type { WrittenAnswer } from "../core/methodology/answers/given-answers";
import { isRecord } from "../core/values/record";
import { UsageProblem } from "./command";

/** @throws {UsageProblem} for a file that cannot be read, or holds something else */
export function readAnswersFile(file: string): readonly WrittenAnswer[] {
  const content = readJson(file);
  const list = isRecord(content) ? content.answers : content;
  if (!Array.isArray(list)) throw new UsageProblem(`Il file delle risposte «${file}» non contiene l'elenco «answers».`);
  return list.map((item, index) => {
    const written = readWritten(item);
    if (written) return written;
    throw new UsageProblem(
      `Il file delle risposte «${file}»: la voce ${index + 1} deve avere «question» e «answer», e «sheet» e «cell» insieme o nessuno dei due.`,
    );
  });
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new UsageProblem(`Il file delle risposte «${file}» non si legge o non è JSON.`);
  }
}

function readWritten(item: unknown): WrittenAnswer | undefined {
  if (!isRecord(item)) return undefined;
  const { sheet, cell, question, answer } = item;
  if (typeof question !== "string" || (typeof answer !== "string" && answer !== null)) return undefined;
  if (sheet === undefined && cell === undefined) return { place: undefined, question, answer };
  if (typeof sheet !== "string" || typeof cell !== "string") return undefined;
  return { place: { sheet, cell: cell.toUpperCase() }, question, answer };
}
