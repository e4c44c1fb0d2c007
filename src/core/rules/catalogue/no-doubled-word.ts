/** No word stands twice in a row. */
import { fold } from "../../values/fold";
import type { PlanCell } from "../evidence/plan-cells";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

const DOUBLED = /(?:^|[^a-z'])([a-z]{2,30}) \1(?![a-z'-])/;
const ON_PURPOSE: ReadonlySet<string> = new Set(["via", "man", "mano", "passo", "pian", "piano", "tempo", "bis"]);
const ROLES: ReadonlySet<PlanCell["role"]> = new Set<PlanCell["role"]>(["indicator", "title", "algorithm"]);

function doubledWord({ cell }: PlanCell): string | undefined {
  const word = DOUBLED.exec(fold(cell.text).slice(0, 1000))?.[1];
  return word !== undefined && ON_PURPOSE.has(word) ? undefined : word;
}

const isDoubled = (cell: PlanCell) => ROLES.has(cell.role) && doubledWord(cell) !== undefined;

export const noDoubledWord = defineRule({
  id: "no-doubled-word",
  family: "codes",
  severity: "note",
  summary: { it: "Nessuna parola ripetuta due volte di seguito", en: "No word twice in a row" },
  reason: {
    it: "È un refuso di copiatura, e il testo del piano è pubblicato.",
    en: "It is a slip of copying, and the text of the plan is published.",
  },
  messages: {
    doubled: ({ word, text }: { word: string; text: string }) => ({
      it: `In «${text}» la parola «${word}» sta due volte di seguito.`,
      en: `In "${text}" the word "${word}" stands twice in a row.`,
    }),
  },
  examples: ["`Grado di di copertura`"],
  reads: ["titles", "algorithm"],
  *check(input) {
    for (const cell of input.cellsWhere(isDoubled)) {
      const word = doubledWord(cell) ?? "";
      yield {
        messageId: "doubled",
        data: { word, text: nameOf({ text: cell.cell.text }) },
        cells: [addressOf(cell, cell.at)],
      };
    }
  },
});
