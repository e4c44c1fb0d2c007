/** Runs one piece of work over several files: a file that cannot be used stops no other. */
import { basename } from "node:path";
import { UsageProblem, worst, type Arguments, type ExitCode, type Terminal } from "./command";
import { problemSentence } from "./problem-sentence";
import { UnreadableFile, withWorkbook, type OpenFile } from "./open-workbook";

export async function eachFile(
  { files }: Arguments,
  terminal: Terminal,
  work: (open: OpenFile) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (files.length === 0) throw new UsageProblem("Manca il file: indicare almeno una cartella di lavoro .xlsx.");
  const codes: ExitCode[] = [];
  for (const file of files) codes.push(await oneFile(file, terminal, work));
  return worst(codes);
}

async function oneFile(
  file: string,
  terminal: Terminal,
  work: (open: OpenFile) => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await withWorkbook(file, work);
  } catch (error) {
    if (error instanceof UsageProblem) throw error;
    terminal.warn(error instanceof UnreadableFile ? error.message : problemSentence(basename(file), error));
    return 2;
  }
}

/** A workbook without any plan gets one sentence, wherever it is met. */
export function warnOfNoPlan(name: string, terminal: Terminal): ExitCode {
  terminal.warn(
    `«${name}»: nessuna tabella di piano riconosciuta; \`piano recognise ${name}\` dice perché, foglio per foglio.`,
  );
  return 1;
}
