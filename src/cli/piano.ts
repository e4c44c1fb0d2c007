/** The command line: connects the commands to the process. */
import { createInterface } from "node:readline";
import type { Terminal } from "./command";
import { run } from "./run";

/** Lines are collected and written in blocks: a write per line would halve the speed of `evaluate`. */
const BLOCK_CHARACTERS = 64_000;

function processTerminal(): Terminal & { flush(): void } {
  let pending: string[] = [];
  let size = 0;
  const flush = () => {
    if (pending.length > 0) process.stdout.write(`${pending.join("\n")}\n`);
    pending = [];
    size = 0;
  };
  return {
    print(line) {
      pending.push(line);
      size += line.length;
      if (size > BLOCK_CHARACTERS) flush();
    },
    warn(sentence) {
      process.stderr.write(`${sentence}\n`);
    },
    input: createInterface({ input: process.stdin, crlfDelay: Infinity }),
    flush,
  };
}

async function main(): Promise<void> {
  const terminal = processTerminal();
  // npm runs scripts in the project's folder and tells in INIT_CWD where the user was.
  const code = await run(process.argv.slice(2), process.env["INIT_CWD"] ?? process.cwd(), terminal);
  terminal.flush();
  process.exitCode = code;
  process.stdin.destroy();
}

void main();
