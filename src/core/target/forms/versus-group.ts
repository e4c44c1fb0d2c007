/** `≥ media cluster`, `scostamento max 0,01 da media cluster`: measured against others. */
import { takeComparator } from "../../values/comparator";
import { printNumber } from "../../values/italian-number";
import type { TargetForm } from "../form";
import type { Goal } from "../goal";
import { printRelative } from "../print-relative";
import { takeQuantity } from "../quantity";

const GROUP = /^(?:a?lla |del |della |dal |dalla |il |la |al )?(?:valore |dato )?(?:(?:medio|media|mediana|mediano)(?: (?:del|dei|della|delle|di|degli))? )(?:cluster|nazional[ei]|regional[ei]|di sistema|sistema(?: camerale)?|camer[ae](?: di commercio)?(?: [a-z' ]{1,60})?|benchmark(?:ing)?|altre camere|gruppo(?: [a-z' ]{1,60})?|cciaa(?: [a-z' ]{1,60})?|italia|toscana)$/;
const DISTANCE = /^(?:scostamento|scarto|differenza)(?: (?:massim[oa]|max\.?|non superiore a|entro(?: lo| il)?|<=|≤))? ?(?=[\d+-])/;
const FROM = /^ ?(?:dal(?:la)? |da |rispetto al(?:la)? )/;

function readDistance(folded: string): number | undefined {
  const lead = DISTANCE.exec(folded);
  const taken = lead && takeQuantity(folded.slice(lead[0].length));
  if (!taken || !FROM.test(taken.rest) || !GROUP.test(taken.rest.replace(FROM, ""))) return undefined;
  return taken.value.value;
}

export const versusGroup: TargetForm = {
  id: "versus-group",
  examples: [
    ["≥ media cluster", { kind: "relative", comparator: "at-least", to: "group", factor: 1, offset: 0, total: undefined }],
    ["> media nazionale", { kind: "relative", comparator: "more-than", to: "group", factor: 1, offset: 0, total: undefined }],
    ["non inferiore alla media regionale", { kind: "relative", comparator: "at-least", to: "group", factor: 1, offset: 0, total: undefined }],
    ["scostamento max 0,01 da media cluster", { kind: "distance", to: "group", atMost: 0.01 }],
    ["scostamento massimo 2% dalla media nazionale", { kind: "distance", to: "group", atMost: 0.02 }],
  ],
  counterExamples: ["media cluster", "≥ media", "≥ medio", "scostamento max 0,01", "≥ media triennio", "scostamento 1.23 da media cluster"],
  read({ folded }) {
    const atMost = readDistance(folded);
    if (atMost !== undefined) {
      const goal: Goal = { kind: "distance", to: "group", atMost };
      return [{ goal, canonical: `scostamento massimo ${printNumber(atMost)} dalla media cluster`, assumed: [] }];
    }
    const comparator = takeComparator(folded);
    if (!comparator || !GROUP.test(comparator.rest)) return [];
    const goal = { kind: "relative", comparator: comparator.value, to: "group", factor: 1, offset: 0, total: undefined } as const;
    return [{ goal, canonical: printRelative(goal), assumed: [] }];
  },
};
