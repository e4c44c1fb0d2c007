/** The settings of a methodology, told in English. */
import type { BandEdge, Methodology } from "../../core/methodology/methodology";
import { numberText, percentText } from "../format";

const percent = (ratio: number) => percentText("en", ratio);
const number = (value: number) => numberText("en", value);

export function methodologyFactsEn(methodology: Methodology): readonly string[] {
  const { bands, cap, missing, strategicMix } = methodology;
  return [
    `Achieved ${edge(bands.achieved)}, partly achieved ${edge(bands.partial)}.`,
    cap === null ? "The percentage may exceed 100% without limit." : `The percentage is at most ${percent(cap)}.`,
    methodology.atMost === "linear"
      ? "For “at most” targets, beyond the target the percentage falls to 0 at twice the target."
      : "For “at most” targets, beyond the target the percentage is target divided by result.",
    late(methodology),
    methodology.deadlines === "share"
      ? "With several deadlines, the share that was met counts."
      : "With several deadlines, all must be met.",
    methodology.steps.points
      ? "For judgements the step reached on the scale counts."
      : "Judgements: 100% when the step asked for is reached, otherwise 0%.",
    missing === "exclude" ? "Indicators not reported are left out of the means." : "Indicators not reported count as 0%.",
    `Strategic objective: ${percent(strategicMix.operational)} operational objectives, ${percent(strategicMix.own)} own indicators.`,
    ...(methodology.parametrised ? ["Parametrised percentage: 100% within the tolerance, 0% under the critical threshold."] : []),
  ];
}

function edge({ from, inclusive }: BandEdge): string {
  return inclusive ? `from ${percent(from)}` : `above ${percent(from)}`;
}

function late({ late: { graceDays, zeroAfterDays } }: Methodology): string {
  const grace = graceDays === 0 ? "" : graceDays === 1 ? " with 1 day of grace" : ` with ${number(graceDays)} days of grace`;
  return zeroAfterDays === null
    ? `Deadline${grace}: 100% when met, otherwise 0%.`
    : `Deadline${grace}: 100% when met, then falling to 0% in ${number(zeroAfterDays)} days.`;
}
