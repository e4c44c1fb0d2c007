/** Comparators are written `>=` and `<=`. */
import { grouped } from "../evidence/by-sheet";
import { withComparators } from "../evidence/comparator-slips";
import type { PlanCell } from "../evidence/plan-cells";
import { fixOf } from "../evidence/text-fix";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

const isMisspelt = (cell: PlanCell) => withComparators(cell) !== undefined;

export const comparatorSpelling = defineRule({
  id: "comparator-spelling",
  family: "targets",
  severity: "note",
  summary: { it: "I comparatori si scrivono «>=» e «<=»", en: 'Comparators are written ">=" and "<="' },
  reason: {
    it: "«=>» e «> =» si intendono, ma filtri, formule e altri programmi non li riconoscono.",
    en: '"=>" and "> =" are understood, but filters, formulas and other programs do not recognise them.',
  },
  messages: {
    misspelt: ({ text, better, count }: { text: string; better: string; count: number }) => ({
      it:
        count === 1
          ? `Il comparatore in «${text}» si scrive «${better}».`
          : `${count} comparatori di questa colonna sono scritti male: il primo, «${text}», si scrive «${better}».`,
      en:
        count === 1
          ? `The comparator in "${text}" is written "${better}".`
          : `${count} comparators of this column are misspelt: the first, "${text}", is written "${better}".`,
    }),
  },
  examples: ["`=> 80%`", "`> = 12`"],
  reads: ["targets", "algorithm"],
  *check(input) {
    const wrong = input.cellsWhere(isMisspelt).flatMap((cell) => {
      const patch = withComparators(cell);
      return patch ? [{ ...cell, patch }] : [];
    });
    // A column that spells all its comparators so is one habit.
    for (const cells of grouped(
      wrong,
      ({ sheet, role, at, cell }) => `${sheet}\n${role}\n${at.column}\n${/= {0,3}[<>]/.test(cell.text) ? "=>" : "> ="}`,
    ).values()) {
      const [first] = cells;
      if (!first) continue;
      const data = { text: first.cell.text, better: String(first.patch.after.value), count: cells.length };
      yield {
        messageId: "misspelt",
        data,
        cells: cells.map((cell) => addressOf(cell, cell.at)),
        fix: fixOf(cells.map(({ patch }) => patch)) ?? [],
      };
    }
  },
});
