/** What a command of the command line is, and how it ends. */
import type { WrittenAnswer } from "../core/methodology/answers/given-answers";
import type { Methodology } from "../core/methodology/methodology";
import type { CalendarDate } from "../core/values/calendar";

/** 0 done, nothing wrong · 1 findings of severity error, figures that wait for answers, or a file without a plan · 2 unusable arguments or file */
export type ExitCode = 0 | 1 | 2;

/** The arguments after the command's name, read and checked. */
export interface Arguments {
  /** absolute paths */
  readonly files: readonly string[];
  /** absolute path */
  readonly output: string | undefined;
  /** absolute path of a second file, as a table */
  readonly csv: string | undefined;
  readonly json: boolean;
  /** also what the user of the workbook decided to ignore */
  readonly all: boolean;
  readonly year: number | undefined;
  /** the day up to which results were gathered */
  readonly asOf: CalendarDate | undefined;
  /** figures are explained in the column of notes too */
  readonly explain: boolean;
  /** as typed: where new columns go */
  readonly place: string | undefined;
  /** undefined takes the one kept in the file, or the default */
  readonly methodology: Methodology | undefined;
  /** to open questions, beside those kept in the file */
  readonly answers: readonly WrittenAnswer[];
}

/** What can stand after a command's name, beside files. */
export type Option =
  "json" | "all" | "output" | "csv" | "year" | "place" | "methodology" | "as-of" | "explain" | "answers";

export interface Command {
  readonly name: string;
  /** the options it takes; others are refused, not passed over */
  readonly options: readonly Option[];
  readonly takesFiles: boolean;
  /** how it is called, after `piano` */
  readonly usage: string;
  /** what it does, in one Italian line */
  readonly summary: string;
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>;
}

/** Where a command reads and prints: the process's streams, or a test's. */
export interface Terminal {
  /** one line of the result */
  print(line: string): void;
  /** one sentence for the user about what went wrong */
  warn(sentence: string): void;
  /** lines of the standard input */
  readonly input: AsyncIterable<string>;
}

/** Arguments that cannot be used: the message is one Italian sentence. */
export class UsageProblem extends Error {
  override readonly name = "UsageProblem";
}

export function worst(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce<ExitCode>((highest, code) => (code > highest ? code : highest), 0);
}
