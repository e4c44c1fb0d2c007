/** Numbered objectives follow their numbers. */
import { outlineNumbers } from "../evidence/code-key";
import { grouped } from "../evidence/by-sheet";
import { siblingKey } from "../evidence/rows-of-plan";
import type { NodePlace } from "../evidence/place-index";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

const lastNumber = ({ code }: NodePlace) => outlineNumbers(code ?? "")?.at(-1) ?? 0;

export const objectivesInOrder = defineRule({
  id: "objectives-in-order",
  family: "codes",
  severity: "note",
  summary: { it: "Gli obiettivi seguono la loro numerazione", en: "Objectives follow their numbers" },
  reason: {
    it: "Un numero fuori posto fa cercare l'obiettivo altrove, e di solito è una sezione incollata nel punto sbagliato.",
    en: "A number out of place sends readers elsewhere; usually a section was pasted in the wrong spot.",
  },
  messages: {
    before: ({ code, after }: { code: string; after: string }) => ({
      it: `L'obiettivo «${code}» viene dopo «${after}»: attesi in ordine di numero.`,
      en: `Objective "${code}" comes after "${after}": they were expected in the order of their numbers.`,
    }),
  },
  examples: ["`07` prima di `06`"],
  reads: [],
  *check({ places }) {
    const numbered = places.nodes.filter(({ code }) => code !== undefined && outlineNumbers(code));
    for (const siblings of grouped(numbered, siblingKey).values()) {
      const inSheet = [...siblings].sort((left, right) => left.at.row - right.at.row);
      for (const [index, node] of inSheet.entries()) {
        const before = inSheet[index - 1];
        // A 1 begins another list.
        if (!before || lastNumber(node) >= lastNumber(before) || lastNumber(node) === 1) continue;
        yield {
          messageId: "before",
          data: { code: node.code ?? "", after: before.code ?? "" },
          cells: [addressOf(node, node.at), addressOf(before, before.at)],
        };
      }
    }
  },
});
