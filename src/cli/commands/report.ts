/** `report`: the report for the evaluators, as a page and as a table. */
import { writeFile } from "node:fs/promises";
import { makeReport } from "../../core/report/make-report";
import { reportCsv } from "../../core/report/report-csv";
import { reportHtml } from "../../core/report/report-html";
import { analyseFile } from "../analyse-file";
import { UsageProblem, type Command } from "../command";
import { placeOfCopy } from "../copy-of-file";
import { eachFile, warnOfNoPlan } from "../each-file";

export const report: Command = {
  name: "report",
  options: ["output", "csv", "year", "methodology", "as-of"],
  takesFiles: true,
  usage:
    "report FILE -o RELAZIONE.html [--csv TABELLA.csv] [--year ANNO] [--as-of GG/MM/AAAA] [--methodology NOME|FILE.json]",
  summary: "scrive la relazione per l'OIV: metodologia, percentuali spiegate, segnalazioni, che cosa non è stato letto",
  run: async (args, terminal) => {
    const { output, csv } = args;
    if (output === undefined)
      throw new UsageProblem("Manca il file di arrivo: indicarlo con -o, ad esempio -o relazione.html.");
    if (args.files.length > 1) throw new UsageProblem("Un file per volta: ogni relazione ha il suo nome.");
    if (csv === output)
      throw new UsageProblem("La pagina e la tabella vanno in due file diversi: indicare con --csv un altro nome.");
    for (const place of [output, csv]) if (place !== undefined) await placeOfCopy({ files: args.files, output: place });
    return eachFile(args, terminal, async (open) => {
      const analysis = await analyseFile(open, args, terminal);
      if (analysis.plan.tables.length === 0) return warnOfNoPlan(open.name, terminal);
      const document = makeReport(analysis);
      await writeText(output, reportHtml(document));
      if (csv !== undefined) await writeText(csv, reportCsv(document));
      terminal.print([output, ...(csv === undefined ? [] : [csv])].join("\n"));
      return 0;
    });
  },
};

async function writeText(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, "utf8");
  } catch {
    throw new UsageProblem(`Il file ${file} non si può scrivere: indicarne uno in una cartella che esiste.`);
  }
}
