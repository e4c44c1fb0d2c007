/** `targets`: every distinct target text of some workbooks with its reading, for a reviewer's eye. */
import { recognise } from "../../core/plan/recognise";
import { isRead, type TargetReading } from "../../core/target/reading";
import type { Command } from "../command";
import { eachFile } from "../each-file";
import { settingsFor } from "../settings-for";

export const targets: Command = {
  name: "targets",
  options: ["json"],
  takesFiles: true,
  usage: "targets FILE… [--json]",
  summary: "elenca i testi dei target con la lettura di ciascuno",
  run: async (args, terminal) => {
    const rows = new Map<string, { readonly shown: string; readonly reading: TargetReading; count: number }>();
    const code = await eachFile(args, terminal, async (open) => {
      const { corrections } = await settingsFor(open, args, terminal);
      const yearTargets = recognise(open.workbook, corrections).tables.flatMap(({ indicators }) =>
        indicators.flatMap((indicator) => indicator.targets),
      );
      for (const { cell, reading } of yearTargets) {
        const key = JSON.stringify([cell.text, readingText(reading)]);
        const row = rows.get(key);
        if (row) row.count += 1;
        else rows.set(key, { shown: cell.text, reading, count: 1 });
      }
      return yearTargets.length > 0 ? 0 : 1;
    });
    const sorted = [...rows.values()].sort((left, right) => left.shown.localeCompare(right.shown, "it"));
    for (const { shown, reading, count } of sorted) {
      if (args.json) terminal.print(JSON.stringify({ shown, count, reading }));
      else terminal.print([shown || "(vuoto)", readingText(reading), `×${count}`].join("\t"));
    }
    return code;
  },
};

function readingText(reading: TargetReading): string {
  if (isRead(reading)) {
    const assumed = reading.assumed.map(({ sentence }) => sentence.it).join("; ");
    return `${reading.kind}\t${reading.canonical}${assumed ? `\t(${assumed})` : ""}`;
  }
  if (reading.kind === "ambiguous")
    return `ambiguous\t${reading.candidates.map(({ canonical }) => canonical).join(" | ")}`;
  return reading.kind === "unread" ? `unread\t${reading.why}` : "blank\t";
}
