/** Holders of individual objectives are `PO2`, with the letter O of *posizione organizzativa*, not `P02`. */
import { bySheet, inReadingOrder } from "../evidence/by-sheet";
import { corrected, fixOf } from "../evidence/text-fix";
import { defineRule, type RuleInput } from "../rule";
import { addressOf } from "../wording";

const ZERO = /\bP0(?=\d\b)/g;
const LETTER = /\bPO\d\b/;

/** Somewhere the workbook writes the letter: in the column itself or as the name of a sheet. */
function writesLetter({ workbook }: RuleInput, texts: readonly string[]): boolean {
  return workbook.sheets.some(({ name }) => LETTER.test(name)) || texts.some((text) => LETTER.test(text));
}

export const holderLetterNotZero = defineRule({
  id: "holder-letter-not-zero",
  family: "codes",
  severity: "note",
  summary: {
    it: "Le posizioni organizzative si scrivono «PO2», non «P02»",
    en: 'Holders are written "PO2", not "P02"',
  },
  reason: {
    it: "Scritta ora con la lettera O ora con lo zero, la stessa posizione non si ritrova con un filtro.",
    en: "Written now with the letter O and now with a zero, the same holder is not found by a filter.",
  },
  messages: {
    zero: ({ text, better, count }: { text: string; better: string; count: number }) => ({
      it: `${count === 1 ? "In una cella" : `In ${count} celle`} di questo foglio le posizioni organizzative hanno uno zero al posto della O: «${text}», atteso «${better}».`,
      en: `In ${count === 1 ? "one cell" : `${count} cells`} of this sheet holders have a zero for the O: "${text}", expected "${better}".`,
    }),
  },
  examples: ["`SG P02 P03` accanto al foglio `PO2`"],
  reads: ["names"],
  *check(input) {
    const cells = input.columnCells("individual-objective");
    if (
      !writesLetter(
        input,
        cells.map(({ cell }) => cell.text),
      )
    )
      return;
    const wrong = cells.filter(({ cell }) => cell.text.search(ZERO) >= 0);
    for (const found of bySheet(wrong).values()) {
      const own = inReadingOrder(found);
      const text = own[0]?.cell.text ?? "";
      const fix = fixOf(own.map((cell) => corrected(cell, (old) => old.replace(ZERO, "PO"))));
      const data = { text, better: text.replace(ZERO, "PO"), count: own.length };
      yield { messageId: "zero", data, cells: own.map((cell) => addressOf(cell, cell.at)), ...(fix && { fix }) };
    }
  },
});
