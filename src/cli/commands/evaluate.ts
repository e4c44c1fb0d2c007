/** `evaluate`: one JSON object a line in, one assessment a line out, as long as lines come. */
import { evaluate as evaluatePair } from "../../core/methodology/evaluate";
import type { Methodology } from "../../core/methodology/methodology";
import { DEFAULT_METHODOLOGY } from "../../core/methodology/profiles";
import type { Command, ExitCode, Terminal } from "../command";

export const evaluate: Command = {
  name: "evaluate",
  options: ["json", "methodology"],
  takesFiles: false,
  usage: "evaluate --json [--methodology NOME|FILE.json] < RIGHE",
  summary: "legge da standard input righe {target, result, …} e risponde realizzazione, stato e spiegazione",
  run: async ({ methodology = DEFAULT_METHODOLOGY }, terminal) => {
    let code: ExitCode = 0;
    let number = 0;
    for await (const line of terminal.input) {
      number += 1;
      if (line.trim() === "") continue;
      if (!evaluateLine(line, { number, methodology }, terminal)) code = 2;
    }
    return code;
  },
};

interface LineContext {
  /** counted from 1 */
  readonly number: number;
  /** holds for lines that name none */
  readonly methodology: Methodology;
}

/** A line that is no request still gets its answer, so that answers stay aligned with lines. */
function evaluateLine(line: string, { number, methodology }: LineContext, terminal: Terminal): boolean {
  const request = parse(line);
  if (request === undefined) {
    const sentence = `Riga ${number}: non è un oggetto JSON con «target» e «result».`;
    terminal.warn(sentence);
    terminal.print(JSON.stringify({ reading: null, achievement: null, status: "unassessable", explanation: sentence }));
    return false;
  }
  terminal.print(JSON.stringify(evaluatePair({ methodology, ...request })));
  return true;
}

function parse(line: string): Parameters<typeof evaluatePair>[0] | undefined {
  try {
    // Windows programs begin a file with a byte order mark.
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ""));
    return typeof value === "object" && value !== null && !Array.isArray(value) && "target" in value
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}
