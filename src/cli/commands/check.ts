/** `check`: the findings of a workbook, and those that its user decided to ignore. */
import { cellName, type CellAddress } from "../../core/grid/address";
import type { Figure } from "../../core/methodology/figure";
import { printRatio } from "../../core/methodology/print-figures";
import { STATUS_NAMES } from "../../core/methodology/status";
import type { Finding, Severity } from "../../core/rules/finding";
import type { IgnoredOne, SortedFindings } from "../../core/rules/ignored/sort-findings";
import { analyseFile } from "../analyse-file";
import type { Command, Terminal } from "../command";
import { eachFile, warnOfNoPlan } from "../each-file";
import { answeredDocuments, questionDocuments } from "../question-document";

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "errore", warning: "avviso", note: "nota" };

export const check: Command = {
  name: "check",
  options: ["json", "all", "year", "methodology", "as-of", "answers"],
  takesFiles: true,
  usage:
    "check FILE… [--json] [--all] [--year ANNO] [--as-of GG/MM/AAAA] [--methodology NOME|FILE.json] [--answers FILE.json]",
  summary: "elenca ciò che nel piano non va, con cella e motivo; con --all anche ciò che nel file è ignorato",
  run: (args, terminal) =>
    eachFile(args, terminal, async (open) => {
      const { sorted, plan, figures } = await analyseFile(open, args, terminal);
      if (args.json) terminal.print(JSON.stringify(checkDocument(open.name, sorted, figures)));
      else printFindings(open.name, sorted, args.all, terminal);
      if (plan.tables.length === 0) return warnOfNoPlan(open.name, terminal);
      return sorted.open.some(({ severity }) => severity === "error") ? 1 : 0;
    }),
};

function checkDocument(workbook: string, { open, ignored }: SortedFindings, figures: readonly Figure[]) {
  return {
    workbook,
    findings: open.map(findingDocument),
    ignored: ignored.map(({ finding, reason, of }) => ({ ...findingDocument(finding), reason, decision: of })),
    questions: questionDocuments(figures),
    answered: answeredDocuments(figures),
  };
}

/** `cells` are those of the first one's sheet; `places` are all of them. */
function findingDocument({ rule, severity, cells, message, fix }: Finding) {
  return {
    rule,
    severity,
    sheet: cells[0]?.sheet ?? null,
    cells: cells.filter(({ sheet }) => sheet === cells[0]?.sheet).map(cellName),
    places: cells.map((cell) => ({ sheet: cell.sheet, cell: cellName(cell) })),
    message: message.it,
    fix: fix ?? null,
  };
}

/** `Allegato 1!B17, ISR!A14`: the sheet is named where it changes. */
function placesOf(cells: readonly CellAddress[]): string {
  return cells
    .map((cell, index) => (cell.sheet === cells[index - 1]?.sheet ? cellName(cell) : `${cell.sheet}!${cellName(cell)}`))
    .join(", ");
}

/** `  [→ within: «entro» = 100%]`: the choices of a question, as `--answers` takes them. */
function choicesOf({ question }: Finding): string {
  const choices = question?.doubt.alternatives.map(
    ({ id, label, assessment: { achievement, status } }) =>
      `${id} = «${label.it}» (${achievement === undefined ? STATUS_NAMES[status].it : printRatio(achievement, "it")})`,
  );
  return choices && choices.length > 0 ? `  risposte: ${choices.join("; ")}` : "";
}

const lineOf = (finding: Finding) =>
  `  ${SEVERITY_WORDS[finding.severity].padEnd(7)} ${placesOf(finding.cells)}  ${finding.message.it}${choicesOf(finding)}  [${finding.rule}]`;

function printFindings(name: string, { open, ignored }: SortedFindings, all: boolean, terminal: Terminal): void {
  const hidden = ignored.length === 0 ? "" : `, ${ignored.length === 1 ? "1 ignorata" : `${ignored.length} ignorate`}`;
  terminal.print(`${name}: ${open.length === 1 ? "1 segnalazione" : `${open.length} segnalazioni`}${hidden}`);
  for (const finding of open) terminal.print(lineOf(finding));
  if (all) for (const one of ignored) terminal.print(ignoredLine(one));
}

const ignoredLine = ({ finding, reason, of }: IgnoredOne) =>
  `${lineOf(finding)}  ${of === "rule" ? "regola ignorata" : "ignorata"}: ${reason}`;
