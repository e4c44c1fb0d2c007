/** The command line: connects the commands to the process. */
import { createInterface } from "node:readline";
import type { Terminal } from "./command";
import { run } from "./run";

/** Lines that come together are written together: a write per line would halve the speed of `evaluate`. */
function processTerminal(): Terminal & { flush(): void } {
  let pending: string[] = [];
  const flush = () => {
    if (pending.length > 0) process.stdout.write(`${pending.join("\n")}\n`);
    pending = [];
  };
  return {
    print(line) {
      if (pending.push(line) === 1) setImmediate(flush);
    },
    warn(sentence) {
      process.stderr.write(`${sentence}\n`);
    },
    input: createInterface({ input: process.stdin, crlfDelay: Infinity }),
    flush,
  };
}

async function main(): Promise<void> {
  // `| head` closes the pipe when it has enough: that is no error.
  process.stdout.on("error", () => process.exit(0));
  const terminal = processTerminal();
  // npm runs scripts in the project's folder and tells in INIT_CWD where the user was.
  const code = await run(process.argv.slice(2), process.env["INIT_CWD"] ?? process.cwd(), terminal);
  terminal.flush();
  process.exitCode = code;
  process.stdin.destroy();
}

void main();
