/** Texts have no blanks at their ends and none doubled inside. */
import { bySheet, inReadingOrder } from "../evidence/by-sheet";
import { withComparators } from "../evidence/comparator-slips";
import type { PlanCell } from "../evidence/plan-cells";
import { withoutStrayBlanks } from "../evidence/stray-blanks";
import { isDayAsText, isNumberAsText } from "../evidence/text-columns";
import { corrected, fixOf } from "../evidence/text-fix";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

/** Where the whole cell is written otherwise, its blanks go with that correction. */
const isWrittenOtherwise = (cell: PlanCell) =>
  isNumberAsText(cell) || isDayAsText(cell) || withComparators(cell) !== undefined;

const hasStray = (cell: PlanCell) => corrected(cell, withoutStrayBlanks) !== undefined && !isWrittenOtherwise(cell);

export const noStrayBlanks = defineRule({
  id: "no-stray-blanks",
  family: "codes",
  severity: "note",
  summary: { it: "Nessuno spazio di troppo nei testi", en: "No stray blanks in texts" },
  reason: {
    it: "Uno spazio in fondo non si vede, ma per filtri, ricerche e collegamenti quel testo è un altro.",
    en: "A blank at the end is invisible, but to filters, searches and links the text is another one.",
  },
  messages: {
    stray: ({ text, count }: { text: string; count: number }) => ({
      it: `Spazi di troppo in ${count === 1 ? "una cella" : `${count} celle`} di questo foglio; la prima contiene «${text}».`,
      en: `Stray blanks in ${count === 1 ? "one cell" : `${count} cells`} of this sheet; the first holds "${text}".`,
    }),
  },
  examples: ["`SI ` con uno spazio in fondo"],
  *check(input) {
    const wrong = input.cellsWhere(hasStray).flatMap((cell) => {
      const patch = corrected(cell, withoutStrayBlanks);
      return patch ? [{ ...cell, patch }] : [];
    });
    for (const found of bySheet(wrong).values()) {
      const cells = inReadingOrder(found);
      const fix = fixOf(cells.map(({ patch }) => patch)) ?? [];
      const text = cells[0]?.cell.text.slice(0, 60) ?? "";
      yield {
        messageId: "stray",
        data: { text, count: cells.length },
        cells: cells.map((cell) => addressOf(cell, cell.at)),
        fix,
      };
    }
  },
});
