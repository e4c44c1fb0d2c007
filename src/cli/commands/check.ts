/** `check`: the findings of a workbook. */
import { cellName, type CellAddress } from "../../core/grid/address";
import { analyse } from "../../core/pipeline";
import type { Finding, Severity } from "../../core/rules/finding";
import type { Command, Terminal } from "../command";
import { eachFile, warnOfNoPlan } from "../each-file";

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "errore", warning: "avviso", note: "nota" };

export const check: Command = {
  name: "check",
  options: ["json", "year", "methodology"],
  takesFiles: true,
  usage: "check FILE… [--json] [--year ANNO] [--methodology NOME|FILE.json]",
  summary: "elenca ciò che nel piano non va, con cella e motivo",
  run: (args, terminal) =>
    eachFile(args, terminal, async ({ name, workbook }) => {
      const { findings, plan } = analyse(workbook, args);
      if (args.json) terminal.print(JSON.stringify({ workbook: name, findings: findings.map(findingDocument) }));
      else printFindings(name, findings, terminal);
      if (plan.tables.length === 0) return Promise.resolve(warnOfNoPlan(name, terminal));
      return Promise.resolve(findings.some(({ severity }) => severity === "error") ? 1 : 0);
    }),
};

function findingDocument({ rule, severity, cells, message, fix }: Finding) {
  return {
    rule,
    severity,
    sheet: cells[0]?.sheet ?? null,
    cells: cells.filter(({ sheet }) => sheet === cells[0]?.sheet).map(cellName),
    message: message.it,
    fix: fix ?? null,
  };
}

/** `Allegato 1!B17, ISR!A14`: the sheet is named where it changes. */
function placesOf(cells: readonly CellAddress[]): string {
  return cells.map((cell, index) => (cell.sheet === cells[index - 1]?.sheet ? cellName(cell) : `${cell.sheet}!${cellName(cell)}`)).join(", ");
}

function printFindings(name: string, findings: readonly Finding[], terminal: Terminal): void {
  terminal.print(`${name}: ${findings.length === 1 ? "1 segnalazione" : `${findings.length} segnalazioni`}`);
  for (const { severity, cells, message, rule } of findings) {
    terminal.print(`  ${SEVERITY_WORDS[severity].padEnd(7)} ${placesOf(cells)}  ${message.it}  [${rule}]`);
  }
}
