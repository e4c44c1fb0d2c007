/** Chooses the command and turns every problem into an exit code and one sentence. */
import { readArguments } from "./arguments";
import { UsageProblem, type ExitCode, type Terminal } from "./command";
import { COMMANDS } from "./commands/index";

/** @param folder where relative paths start */
export async function run(words: readonly string[], folder: string, terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) {
    const isHelp = name === undefined || name === "help" || name === "--help";
    if (!isHelp)
      terminal.warn(`«${name}» non è un comando: ${COMMANDS.map((candidate) => candidate.name).join(", ")}.`);
    for (const { usage, summary } of COMMANDS) terminal.print(`piano ${usage}\n    ${summary}`);
    return isHelp ? 0 : 2;
  }
  try {
    return await command.run(readArguments(rest, folder, command), terminal);
  } catch (error) {
    terminal.warn(error instanceof UsageProblem ? `${error.message} Uso: piano ${command.usage}` : unexpected(error));
    return 2;
  }
}

/** Our own mistake, away from any file. */
function unexpected(error: unknown): string {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `Errore imprevisto del programma: nessun file è stato modificato; segnalare questo testo (${detail.replace(/\s+/g, " ")}).`;
}
