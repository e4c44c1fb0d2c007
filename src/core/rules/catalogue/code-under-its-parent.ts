/** A code begins with the number of the objective it stands under. */
import { codeParts, outlineNumbers, startsWithNumbers } from "../evidence/code-key";
import type { PlanNode } from "../../plan/model";
import { defineRule, type RuleInput } from "../rule";
import { addressOf } from "../wording";

interface Coded {
  readonly sheet: string;
  readonly at: { readonly row: number; readonly column: number };
  readonly code: string;
  readonly numbers: readonly number[];
  /** how long the number of its objective may be: an indicator carries the whole number, an objective adds one to it */
  readonly longestAbove: number;
  readonly path: readonly PlanNode[];
}

function codedOf({ indicators, places }: RuleInput): readonly Coded[] {
  const own = indicators.flatMap(({ indicator: { sheet, at, code, path } }): readonly Coded[] => {
    const number = code === undefined ? undefined : codeParts(code)?.number;
    const numbers = number?.split(".").map(Number);
    return code === undefined || !numbers ? [] : [{ sheet, at, code, path, numbers, longestAbove: numbers.length }];
  });
  const nodes = places.nodes.flatMap(({ sheet, at, code, thing }): readonly Coded[] => {
    const numbers = code === undefined ? undefined : outlineNumbers(code);
    return code === undefined || !numbers
      ? []
      : [{ sheet, at, code, path: thing.path, numbers, longestAbove: numbers.length - 1 }];
  });
  return [...own, ...nodes];
}

/** The nearest numbered objective above, when its number is not the code's own beginning. */
function foreignParent({ numbers, longestAbove, path }: Coded): PlanNode | undefined {
  const numbered = path.filter(({ code }) => code !== undefined && outlineNumbers(code));
  const parent = numbered.at(-1);
  const above = parent?.code === undefined ? undefined : outlineNumbers(parent.code);
  if (!parent || !above || above.length > longestAbove) return undefined;
  return startsWithNumbers(numbers, above) ? undefined : parent;
}

export const codeUnderItsParent = defineRule({
  id: "code-under-its-parent",
  family: "codes",
  severity: "warning",
  summary: {
    it: "Il codice corrisponde all'obiettivo sotto cui sta",
    en: "The code matches the objective it stands under",
  },
  reason: {
    it: "Un codice di un altro obiettivo dice che la riga è finita nel posto sbagliato, o che il codice è sbagliato: la media va all'obiettivo sbagliato.",
    en: "A code of another objective says that the row is in the wrong place or the code is wrong: the mean goes to the wrong objective.",
  },
  messages: {
    foreign: ({ code, parent }: { code: string; parent: string }) => ({
      it: `«${code}» sta sotto l'obiettivo «${parent}»: atteso un codice che inizi con il numero di quell'obiettivo.`,
      en: `"${code}" stands under objective "${parent}": a code that begins with that objective's number was expected.`,
    }),
  },
  examples: ["`O2.1.3-a` sotto `2.1.4`"],
  reads: [],
  *check(input) {
    for (const coded of codedOf(input)) {
      const parent = foreignParent(coded);
      if (!parent) continue;
      yield {
        messageId: "foreign",
        data: { code: coded.code, parent: parent.code ?? "" },
        cells: [addressOf(coded, coded.at), addressOf(coded, parent.at)],
      };
    }
  },
});
