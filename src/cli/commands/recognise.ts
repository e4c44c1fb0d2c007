/** `recognise`: what was found in a workbook, and why the rest was left out. */
import { planDocument } from "../../core/plan/plan-document";
import { recognise as recognisePlan } from "../../core/plan/recognise";
import type { Command, Terminal } from "../command";
import { eachFile, warnOfNoPlan } from "../each-file";
import { explainPlan } from "../explain-plan";
import { settingsFor } from "../settings-for";

type PlanDocument = ReturnType<typeof planDocument>;

export const recognise: Command = {
  name: "recognise",
  options: ["json", "explain"],
  takesFiles: true,
  usage: "recognise FILE… [--json] [--explain]",
  summary: "elenca tabelle, indicatori, target e celle riconosciuti; con --explain dice perché",
  run: (args, terminal) =>
    eachFile(args, terminal, async (open) => {
      const { corrections } = await settingsFor(open, args, terminal);
      const plan = recognisePlan(open.workbook, corrections);
      const document = planDocument(open.name, plan);
      if (args.json) terminal.print(JSON.stringify(args.explain ? { ...document, why: explainPlan(plan) } : document));
      else if (args.explain) [open.name, ...explainPlan(plan)].forEach((line) => terminal.print(line));
      else printDocument(document, terminal);
      return plan.tables.length > 0 ? 0 : warnOfNoPlan(open.name, terminal);
    }),
};

function printDocument({ workbook, tables, ignored }: PlanDocument, terminal: Terminal): void {
  terminal.print(workbook);
  for (const { sheet, range, family, year, indicators } of tables) {
    terminal.print(`  ${sheet} ${range}: ${indicators.length} indicatori, anno ${year ?? "non indicato"} (${family})`);
  }
  for (const { sheet, reason } of ignored) terminal.print(`  ${sheet}: ignorato — ${reason}`);
}
