/** Digits are digits: `10`, not `1O`. */
import type { PlanCell } from "../evidence/plan-cells";
import { withDigits } from "../evidence/letters-for-digits";
import { corrected, retyped } from "../evidence/text-fix";
import { dayInText, numberInText } from "../evidence/typed-as-text";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

const ROLES: ReadonlySet<PlanCell["role"]> = new Set<PlanCell["role"]>([
  "target",
  "result",
  "baseline",
  "weight",
  "budget",
  "achievement",
]);

const hasLetter = (cell: PlanCell) => ROLES.has(cell.role) && corrected(cell, withDigits) !== undefined;

export const letterInNumber = defineRule({
  id: "letter-in-number",
  family: "codes",
  severity: "warning",
  summary: { it: "Nei numeri non ci sono lettere", en: "Numbers hold no letters" },
  reason: {
    it: "Una O al posto dello zero o una l al posto dell'uno rende il valore illeggibile, e a occhio non si vede.",
    en: "An O for a zero or an l for a one makes the value unreadable, and the eye does not see it.",
  },
  messages: {
    letter: ({ text, better }: { text: string; better: string }) => ({
      it: `In «${text}» una lettera sta al posto di una cifra: atteso «${better}».`,
      en: `In "${text}" a letter stands for a digit: "${better}" was expected.`,
    }),
  },
  examples: ["`1O`", "`>= 8O%`"],
  reads: ["targets", "result", "baseline", "weight", "achievement"],
  *check(input) {
    for (const cell of input.cellsWhere(hasLetter)) {
      const patch = corrected(cell, withDigits);
      if (!patch) continue;
      const better = String(patch.after.value);
      const data = { text: cell.cell.text, better };
      // What is a number or a day once the letter is gone becomes one.
      const spelt = { ...cell.cell, value: better };
      const typed = numberInText(spelt) ?? dayInText(spelt, input.workbook.dateSystem);
      const fix = [typed ? retyped(cell, typed.value, typed.format) : patch];
      yield { messageId: "letter", data, cells: [addressOf(cell, cell.at)], fix };
    }
  },
});
