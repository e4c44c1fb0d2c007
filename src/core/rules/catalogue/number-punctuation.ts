/** The number of an objective is followed by a point, as its neighbours are. */
import { bySheet } from "../evidence/by-sheet";
import type { PlanCell } from "../evidence/plan-cells";
import { corrected, fixOf } from "../evidence/text-fix";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

const WITH_COMMA = /^(\s*\d{1,2}),(?=\s*[A-Za-zÀ-ÿ])/;
const WITH_POINT = /^\s*\d{1,2}\.\s*[A-Za-zÀ-ÿ]/;

const isTitle = ({ role }: PlanCell) => role === "title";

export const numberPunctuation = defineRule({
  id: "number-punctuation",
  family: "codes",
  severity: "note",
  summary: { it: "Dopo il numero dell'obiettivo c'è il punto", en: "A point follows the number of an objective" },
  reason: {
    it: "«3,» accanto a «4.» è un refuso che separa lo stesso obiettivo tra un foglio e l'altro.",
    en: '"3," beside "4." is a slip that parts the same objective between sheets.',
  },
  messages: {
    comma: ({ text, count }: { text: string; count: number }) => ({
      it: `${count === 1 ? "Un numero di obiettivo è seguito" : `${count} numeri di obiettivi sono seguiti`} da una virgola («${text.slice(0, 24)}…»), gli altri da un punto.`,
      en: `${count === 1 ? "One objective number is" : `${count} objective numbers are`} followed by a comma ("${text.slice(0, 24)}…"), the others by a point.`,
    }),
  },
  examples: ["`3, Promozione integrata del territorio`"],
  reads: ["titles"],
  *check(input) {
    const titles = input.cellsWhere(isTitle);
    if (!titles.some(({ cell }) => WITH_POINT.test(cell.text))) return;
    const wrong = titles.filter(({ cell }) => WITH_COMMA.test(cell.text));
    for (const cells of bySheet(wrong).values()) {
      const fix = fixOf(cells.map((cell) => corrected(cell, (text) => text.replace(WITH_COMMA, "$1."))));
      const data = { text: cells[0]?.cell.text ?? "", count: cells.length };
      yield { messageId: "comma", data, cells: cells.map((cell) => addressOf(cell, cell.at)), ...(fix && { fix }) };
    }
  },
});
