/** `recalc`: percentages and status colours written into a copy. */
import { cellName } from "../../core/grid/address";
import type { Skipped } from "../../core/patch/patch";
import { openQuestions } from "../../core/methodology/answers/open-question";
import { propose, type Analysis } from "../../core/pipeline";
import { restoreSettings, storeSettings } from "../../core/workbook-settings";
import { analyseFile } from "../analyse-file";
import type { Arguments, Command, ExitCode, Terminal } from "../command";
import { placeOfCopy, writeCopy } from "../copy-of-file";
import { eachFile, warnOfNoPlan } from "../each-file";
import type { OpenFile } from "../open-workbook";
import { nodesWithCell, recalcDocument, type Recalculation } from "../recalc-document";

export const recalc: Command = {
  name: "recalc",
  options: ["json", "output", "year", "methodology", "as-of", "explain", "answers"],
  takesFiles: true,
  usage:
    "recalc FILE -o COPIA [--json] [--explain] [--year ANNO] [--as-of GG/MM/AAAA] [--methodology NOME|FILE.json] [--answers FILE.json]",
  summary:
    "scrive percentuali e colori di stato in una copia del file; con --explain anche le spiegazioni, nelle note vuote",
  run: async (args, terminal) => {
    const output = await placeOfCopy(args);
    return eachFile(args, terminal, (open) => recalculate(open, output, args, terminal));
  },
};

async function recalculate(open: OpenFile, output: string, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const analysis = await analyseFile(open, args, terminal);
  if (analysis.plan.tables.length === 0) return warnOfNoPlan(open.name, terminal);
  if (analysis.figures.every(({ at }) => at === undefined)) {
    terminal.warn(
      `«${open.name}»: nessuna tabella ha una colonna per la percentuale di realizzazione; la copia è uguale all'originale.`,
    );
  }
  const proposal = propose(analysis, args.explain ? "note-column" : "none");
  const outcome = await open.host.apply(proposal.patches, "figures");
  if (args.answers.length > 0) await keepAnswers(open, analysis);
  await writeCopy(output, await open.excel.save());
  const done: Recalculation = {
    workbook: open.name,
    figures: analysis.figures,
    rollUps: analysis.rollUps,
    written: outcome.written.length,
    skipped: [...proposal.skipped, ...outcome.skipped],
  };
  if (args.json) terminal.print(JSON.stringify(recalcDocument(done)));
  else printRecalculation(done, output, terminal);
  return openQuestions(analysis.figures).length > 0 ? 1 : 0;
}

/** The copy keeps what was answered beside what the file kept before. */
async function keepAnswers({ host }: OpenFile, { settings: { answers = [] } }: Analysis): Promise<void> {
  const { settings } = restoreSettings(await host.readSettings());
  await host.writeSettings(storeSettings({ ...settings, answers }));
}

function printRecalculation(
  { figures, rollUps, written, skipped }: Recalculation,
  output: string,
  terminal: Terminal,
): void {
  for (const { sheet, at, indicator, explanation } of figures) {
    if (at) terminal.print(`  ${sheet}!${cellName(at)}  ${indicator.code ?? indicator.text}: ${explanation.it}`);
  }
  for (const { sheet, total } of rollUps) {
    for (const { place, node, steps } of nodesWithCell(total)) {
      terminal.print(`  ${sheet}!${cellName(place.at)}  ${node.text}: ${steps.it.join(" ")}`);
    }
  }
  for (const { at, why, question } of skipped)
    terminal.print(
      `  ${at.sheet}!${cellName(at)}  non scritta: ${SKIP_WORDS[why]}${question ? ` (${question.it})` : ""}`,
    );
  terminal.print(
    `${output}: ${written === 1 ? "1 cella scritta" : `${written} celle scritte`}, ${skipped.length} lasciate com'erano.`,
  );
}

const SKIP_WORDS: Readonly<Record<Skipped["why"], string>> = {
  formula: "contiene una formula",
  locked: "è bloccata dalla protezione del foglio",
  changed: "è cambiata dopo la lettura",
  covered: "è coperta da un'unione di celle",
  "missing-sheet": "il foglio non c'è più",
  lost: "Excel non ha conservato il valore",
  shared: "vale per più indicatori od obiettivi",
  text: "contiene un testo",
  "unsure-mapping": "le colonne della tabella sono da confermare in Excel, nella scheda Fogli",
  typed: "è stata compilata dopo l'aggiunta delle colonne",
  "no-result-column": "è una cifra dell'ente: nessuna colonna riconosciuta contiene il risultato da cui ricalcolarla",
  "needs-answer": "prima va chiarito un dubbio",
  "no-figure": "l'indicatore non è valutabile e la cella non è vuota",
};
