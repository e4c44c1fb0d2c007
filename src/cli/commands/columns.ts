/** `columns`: result columns added, in a copy, to the tables that lack them. */
import { carrySettings } from "../../core/carry-settings";
import { areaName, columnName } from "../../core/grid/address";
import type { ColumnAddition } from "../../core/patch/column-addition";
import type { Analysis } from "../../core/pipeline";
import {
  proposeResultColumns,
  type ResultColumnsProposal,
} from "../../core/proposal/result-columns/propose-result-columns";
import type { ColumnsPlace } from "../../core/proposal/result-columns/sheet-addition";
import { restoreSettings, storeSettings } from "../../core/workbook-settings";
import type { Outcome } from "../../host";
import { analyseFile } from "../analyse-file";
import { UsageProblem, type Arguments, type Command, type ExitCode, type Terminal } from "../command";
import { placeOfCopy, writeCopy } from "../copy-of-file";
import { eachFile, warnOfNoPlan } from "../each-file";
import type { OpenFile } from "../open-workbook";

const PLACES: Readonly<Record<string, ColumnsPlace>> = { beside: "beside-target", right: "right-of-table" };

export const columns: Command = {
  name: "columns",
  options: ["output", "year", "place"],
  takesFiles: true,
  usage: "columns FILE -o COPIA [--year ANNO] [--place beside|right]",
  summary: "aggiunge in una copia Risultato, % realizzazione, Stato e Note alle tabelle che non li hanno",
  run: async (args, terminal) => {
    const place = PLACES[args.place ?? "beside"];
    if (place === undefined)
      throw new UsageProblem(
        `«${args.place ?? ""}» non è un posto: --place beside accanto al target, --place right a destra della tabella.`,
      );
    const output = await placeOfCopy(args);
    return eachFile(args, terminal, (open) => addTo(open, { args, place, output }, terminal));
  },
};

interface Request {
  readonly args: Arguments;
  readonly place: ColumnsPlace;
  readonly output: string;
}

async function addTo(open: OpenFile, { args, place, output }: Request, terminal: Terminal): Promise<ExitCode> {
  const analysis = await analyseFile(open, args, terminal);
  if (analysis.plan.tables.length === 0) return warnOfNoPlan(open.name, terminal);
  const proposal = proposeResultColumns(analysis, { year: args.year, place });
  const outcome = await open.host.addColumns(proposal.additions);
  await carryDecisions(open, analysis, outcome);
  await writeCopy(output, await open.excel.save());
  printAdded(proposal, outcome, terminal);
  return 0;
}

/** What the user of the workbook decided goes with the columns that moved. */
async function carryDecisions({ host }: OpenFile, before: Analysis, { moved: moves = [] }: Outcome): Promise<void> {
  const stored = await host.readSettings();
  const { settings, restored } = restoreSettings(stored);
  if (stored === undefined || !restored || moves.length === 0) return;
  await host.writeSettings(storeSettings(carrySettings(settings, { moves, before, after: await host.read() })));
}

function printAdded(
  { additions, leftAlone }: ResultColumnsProposal,
  { moved = [], skipped }: Outcome,
  terminal: Terminal,
): void {
  const done = new Set(moved.map(({ sheet }) => sheet));
  for (const addition of additions.filter(({ sheet }) => done.has(sheet)))
    terminal.print(`  ${addition.sheet}  ${namesOf(addition)}`);
  for (const { sheet, range, why } of leftAlone)
    terminal.print(`  ${sheet}!${areaName(range)}  lasciata com'era: ${why.it}`);
  for (const { at } of skipped) terminal.print(`  ${at.sheet}  lasciato com'era: il foglio è cambiato o è protetto.`);
  terminal.print(done.size === 1 ? "1 foglio con nuove colonne." : `${done.size} fogli con nuove colonne.`);
}

/** `E Risultato 2022, F % realizzazione 2022`. */
function namesOf({ column, columns: added }: ColumnAddition): string {
  return added.map(({ headings: [first] }, offset) => `${columnName(column + offset)} ${first?.text ?? ""}`).join(", ");
}
