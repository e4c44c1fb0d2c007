/** Reads the words after the command's name. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readMethodology } from "../core/methodology/read-methodology";
import type { Methodology } from "../core/methodology/methodology";
import { dateExists, type CalendarDate } from "../core/values/calendar";
import { readAnswersFile } from "./answers-file";
import { UsageProblem, type Arguments, type Command } from "./command";

const OPTIONS = {
  json: { type: "boolean", default: false },
  all: { type: "boolean", default: false },
  output: { type: "string", short: "o" },
  csv: { type: "string" },
  year: { type: "string" },
  place: { type: "string" },
  methodology: { type: "string" },
  "as-of": { type: "string" },
  explain: { type: "boolean", default: false },
  answers: { type: "string" },
} as const;

/** @throws {UsageProblem} for an option that the command does not take, an impossible year, a methodology that is none */
export function readArguments(words: readonly string[], folder: string, { options, takesFiles }: Command): Arguments {
  const { values, positionals } = parse(words);
  const [foreign] = Object.entries(values).filter(
    ([name, value]) => value !== false && !options.some((option) => option === name),
  );
  if (foreign) throw new UsageProblem(`L'opzione --${foreign[0]} non vale per questo comando.`);
  if (positionals.length > 0 && !takesFiles)
    throw new UsageProblem("Questo comando legge da standard input, non da file.");
  return {
    files: positionals.map((file) => resolve(folder, file)),
    output: values.output === undefined ? undefined : resolve(folder, values.output),
    csv: values.csv === undefined ? undefined : resolve(folder, values.csv),
    json: values.json,
    all: values.all,
    year: readYear(values.year),
    asOf: readDay(values["as-of"]),
    explain: values.explain,
    place: values.place,
    methodology: readMethodologyOption(values.methodology, folder),
    answers: values.answers === undefined ? [] : readAnswersFile(resolve(folder, values.answers)),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageProblem(`Argomenti non validi (${error instanceof Error ? error.message : String(error)}).`);
  }
}

function readYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(19|20)\d{2}$/.test(text)) throw new UsageProblem(`«${text}» non è un anno: scrivere ad esempio --year 2019.`);
  return Number(text);
}

function readDay(text: string | undefined): CalendarDate | undefined {
  if (text === undefined) return undefined;
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})$/.exec(text) ?? [];
  const date = { day: Number(day), month: Number(month), year: Number(year) };
  if (year === undefined || !dateExists(date))
    throw new UsageProblem(`«${text}» non è una data: scrivere ad esempio --as-of 30/06/2024.`);
  return date;
}

/** The name of a profile, or a JSON file with settings. */
function readMethodologyOption(text: string | undefined, folder: string): Methodology | undefined {
  if (text === undefined) return undefined;
  const read = readMethodology(text.endsWith(".json") ? readJson(resolve(folder, text)) : text);
  if ("problems" in read)
    throw new UsageProblem(`Metodologia «${text}» non valida: ${read.problems.map(({ it }) => it).join(" ")}`);
  return read.methodology;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new UsageProblem(`Il file della metodologia «${file}» non si legge o non è JSON.`);
  }
}
