/** `summary`: the summary sheet, written into a copy. */
import { cellName } from "../../core/grid/address";
import { formulasIntoSummary } from "../../core/summary/formulas-into-summary";
import { layOutSummary } from "../../core/summary/lay-out";
import { summarise } from "../../core/summary/summarise";
import { analyseFile } from "../analyse-file";
import { UsageProblem, type Command } from "../command";
import { placeOfCopy, writeCopy } from "../copy-of-file";
import { eachFile, warnOfNoPlan } from "../each-file";

export const summary: Command = {
  name: "summary",
  options: ["output", "year", "methodology", "as-of"],
  takesFiles: true,
  usage: "summary FILE -o COPIA [--year ANNO] [--as-of GG/MM/AAAA] [--methodology NOME|FILE.json]",
  summary: "aggiunge a una copia del file il foglio «Sintesi performance» con medie, conteggi e grafici",
  run: async (args, terminal) => {
    const output = await placeOfCopy(args);
    return eachFile(args, terminal, async (open) => {
      const analysis = await analyseFile(open, args, terminal);
      if (analysis.plan.tables.length === 0) return warnOfNoPlan(open.name, terminal);
      const [reader] = formulasIntoSummary(open.workbook);
      if (reader) {
        throw new UsageProblem(
          `La formula in «${reader.sheet}»!${cellName(reader)} legge la sintesi che c'è già e si romperebbe: sostituirla con il suo valore, poi riprovare.`,
        );
      }
      const sheet = await open.host.writeSummary(layOutSummary(summarise(analysis), analysis.settings.methodology));
      await writeCopy(output, await open.excel.save());
      terminal.print(`${output}: foglio «${sheet}» scritto.`);
      return 0;
    });
  },
};
