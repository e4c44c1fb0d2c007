/** Assesses an indicator as its row says it: versions of its target, and figures by parts of the year, come before the cells. */
import type { Indicator, YearTarget } from "../plan/model";
import { assess, type AssessInput } from "./assess";
import type { Assessment } from "./assessment";
import { assessPartTargets } from "./parts/assess-part-targets";
import { assessParts } from "./parts/assess-parts";
import { assessVersions } from "./parts/assess-versions";
import { assessWithdrawn } from "./withdrawn/assess-withdrawn";

export interface MeasuredIndicator {
  readonly indicator: Indicator;
  readonly target: YearTarget | undefined;
  /** the result that is measured is that of the plan year, whose parts the indicator has */
  readonly isOwnYear: boolean;
}

export function assessIndicator({ indicator, target, isOwnYear }: MeasuredIndicator, input: AssessInput): Assessment {
  const measure = () => assessMeasured({ indicator, target, isOwnYear }, input);
  return assessWithdrawn(indicator, target, input, measure) ?? measure();
}

function assessMeasured({ indicator, target, isOwnYear }: MeasuredIndicator, input: AssessInput): Assessment {
  const parts = isOwnYear ? (indicator.parts ?? []) : [];
  if (target?.parts && target.parts.filter(({ cell }) => cell.value !== undefined).length > 1)
    return assessPartTargets(target.parts, parts, input);
  const measure = (asked: AssessInput) => (parts.length > 0 ? assessParts(indicator, parts, asked) : assess(asked));
  return target ? assessVersions(target, input, measure) : measure(input);
}
