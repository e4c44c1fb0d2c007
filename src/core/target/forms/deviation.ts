/** `± 5%`, `entro ± 10%`, `scostamento max +/- 3`: a size that must not be exceeded, whichever the sign. */
import type { TargetForm } from "../form";
import type { Goal } from "../goal";
import { printWritten } from "../print-quantity";
import { takeQuantity } from "../quantity";

const within = (value: number, unit?: string): Goal => ({
  kind: "quantity",
  comparator: "at-most",
  value,
  unit,
  isAbsolute: true,
});

const LEAD =
  /^(?:(?:scostamento|scarto|variazione|deviazione|differenza|tolleranza)(?: [a-z' ]{1,40}?)? )?(?:entro(?: il| i)? |non superiore (?:a |al )|nel limite del |max\.? |massimo |<= ?|≤ ?|pari a )?(?:±|\+ ?\/ ?-|\+-) ?(?=[\d€])/;

export const deviation: TargetForm = {
  id: "deviation",
  examples: [
    ["± 5%", within(0.05, "%")],
    ["±10", within(10)],
    ["entro +/- 3%", within(0.03, "%")],
    ["scostamento max ± 2,5%", within(0.025, "%")],
  ],
  counterExamples: ["5%", "±", "+ 5%", "- 5%", "± 5% e ± 3%", "± cinque", "±5.5%"],
  read({ folded }) {
    const lead = LEAD.exec(folded)?.[0];
    const taken = lead === undefined ? undefined : takeQuantity(folded.slice(lead.length));
    if (taken?.rest !== "") return [];
    const { value, unit, written } = taken.value;
    return [
      {
        goal: {
          kind: "quantity",
          comparator: "at-most",
          value,
          unit,
          ...(written && { written }),
          isAbsolute: true,
        },
        canonical: `± ${printWritten(value, taken.value)}`,
        assumed: [],
      },
    ];
  },
};
