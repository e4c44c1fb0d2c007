/** `≥ media cluster`, `scostamento max 0,01 da media cluster`: measured against others. */
import { takeComparator } from "../../values/comparator";
import { printNumber } from "../../values/italian-number";
import type { TargetForm } from "../form";
import type { DistanceGoal } from "../goal";
import { printRelative } from "../print-relative";
import { takeQuantity } from "../quantity";

const ARTICLE = /^(?:a?lla |al |del |della |il |la |dal |dalla )/;
const GROUP =
  /^(?:(?:valore |dato )?(?:medio|media|mediana|mediano)(?: (?:del|dei|della|delle|di|degli))? )?(?:cluster|nazional[ei]|regional[ei]|di sistema|sistema(?: camerale)?|camer[ae](?: di commercio)?(?: [a-z' ]{1,60})?|benchmark(?:ing)?|altre camere|gruppo(?: [a-z' ]{1,60})?|cciaa(?: [a-z' ]{1,60})?|italia|toscana)$/;
const DISTANCE =
  /^(?:scostamento|scarto|differenza)(?: (?:massim[oa]|max\.?|non superiore a|entro(?: lo| il)?|<=|≤))? ?(?=[\d+-])/;
const FROM = /^ ?(?:dal(?:la)? |da |rispetto al(?:la)? )/;

/** The name of a group, as a whole folded text without its article. */
function readGroup(text: string): string | undefined {
  const name = text.replace(ARTICLE, "");
  return GROUP.test(name) ? name : undefined;
}

function readDistance(folded: string): DistanceGoal | undefined {
  const lead = DISTANCE.exec(folded);
  const taken = lead && takeQuantity(folded.slice(lead[0].length));
  const reference = taken && FROM.test(taken.rest) ? readGroup(taken.rest.replace(FROM, "")) : undefined;
  return taken && reference !== undefined
    ? { kind: "distance", to: "group", reference, atMost: taken.value.value }
    : undefined;
}

export const versusGroup: TargetForm = {
  id: "versus-group",
  examples: [
    [
      "≥ media cluster",
      {
        kind: "relative",
        comparator: "at-least",
        to: "group",
        reference: "media cluster",
        factor: 1,
        offset: 0,
        total: undefined,
      },
    ],
    [
      "> media nazionale",
      {
        kind: "relative",
        comparator: "more-than",
        to: "group",
        reference: "media nazionale",
        factor: 1,
        offset: 0,
        total: undefined,
      },
    ],
    [
      "non inferiore alla media regionale",
      {
        kind: "relative",
        comparator: "at-least",
        to: "group",
        reference: "media regionale",
        factor: 1,
        offset: 0,
        total: undefined,
      },
    ],
    [
      "scostamento max 0,01 da media cluster",
      { kind: "distance", to: "group", reference: "media cluster", atMost: 0.01 },
    ],
    [
      "scostamento massimo 2% dalla media nazionale",
      { kind: "distance", to: "group", reference: "media nazionale", atMost: 0.02 },
    ],
  ],
  counterExamples: [
    "media cluster",
    "≥ media",
    "≥ medio",
    "scostamento max 0,01",
    "≥ media triennio",
    "scostamento 1.23 da media cluster",
  ],
  read({ folded }) {
    const distance = readDistance(folded);
    if (distance) {
      const canonical = `scostamento massimo ${printNumber(distance.atMost)} da ${distance.reference}`;
      return [{ goal: distance, canonical, assumed: [] }];
    }
    const comparator = takeComparator(folded);
    const reference = comparator && readGroup(comparator.rest);
    if (!comparator || reference === undefined) return [];
    const goal = {
      kind: "relative",
      comparator: comparator.value,
      to: "group",
      reference,
      factor: 1,
      offset: 0,
      total: undefined,
    } as const;
    return [{ goal, canonical: printRelative(goal), assumed: [] }];
  },
};
