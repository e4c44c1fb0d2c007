/** Comparators are written `>=` and `<=`. */
import { grouped } from "../evidence/by-sheet";
import type { PlanCell } from "../evidence/plan-cells";
import { corrected, fixOf } from "../evidence/text-fix";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

const MISSPELT = /= {0,3}([<>])|([<>]) {1,3}=/g;
const MOST_LETTERS = 600;

const respelt = (text: string) => (text.length > MOST_LETTERS ? text : text.replace(MISSPELT, (_, after?: string, before?: string) => `${after ?? before ?? ""}=`));

const isMisspelt = (cell: PlanCell) => (cell.role === "target" || cell.role === "algorithm") && corrected(cell, respelt) !== undefined;

export const comparatorSpelling = defineRule({
  id: "comparator-spelling",
  family: "targets",
  severity: "note",
  summary: { it: "I comparatori si scrivono «>=» e «<=»", en: "Comparators are written \">=\" and \"<=\"" },
  reason: {
    it: "«=>» e «> =» si intendono, ma filtri, formule e altri programmi non li riconoscono.",
    en: "\"=>\" and \"> =\" are understood, but filters, formulas and other programs do not recognise them.",
  },
  messages: {
    misspelt: ({ text, better }: { text: string; better: string }) => ({
      it: `Il comparatore in «${text}» si scrive «${better}».`,
      en: `The comparator in "${text}" is written "${better}".`,
    }),
  },
  examples: ["`=> 80%`", "`> = 12`"],
  reads: ["targets", "algorithm"],
  *check(input) {
    const wrong = input.cellsWhere(isMisspelt).flatMap((cell) => {
      const patch = corrected(cell, respelt);
      return patch ? [{ ...cell, patch }] : [];
    });
    // A column that spells all its comparators so is one habit.
    for (const cells of grouped(wrong, ({ sheet, role, at, cell }) => `${sheet}\n${role}\n${at.column}\n${/= {0,3}[<>]/.test(cell.text) ? "=>" : "> ="}`).values()) {
      const [first] = cells;
      if (!first) continue;
      const data = { text: first.cell.text, better: String(first.patch.after.value) };
      yield { messageId: "misspelt", data, cells: cells.map((cell) => addressOf(cell, cell.at)), fix: fixOf(cells.map(({ patch }) => patch)) ?? [] };
    }
  },
});
