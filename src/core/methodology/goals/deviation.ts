/** A deviation that must stay small counts by its size, whichever its sign; where no word says so, the user is asked. */
import { isUpward } from "../../values/comparator";
import { inBoth } from "../../values/language";
import type { QuantityGoal } from "../../target/goal";
import type { ReportedResult } from "../../target/result";
import { ASSUMED_SIZE } from "../assumptions";
import { mapMeasured, type Measure, type Situation } from "../measure";
import { printResult } from "../print-figures";
import { signOfDeviation } from "../questions";
import { withoutSign } from "./comparable-value";

const DEVIATION = /(?:^|[^a-z])(?:scostament|deviazion|scart|differenz|divergenz|variazion|disallineament)[a-z]*/;
/** `variazione assoluta` is one in units, not one without sign. */
const ABSOLUTE = /assolut|[|±]|in modulo|\+\/-/;

function isNegative(result: ReportedResult): boolean {
  return result.kind === "number" && result.value < 0;
}

/** Measures a result that may be a deviation; `measure` gets it with or without its sign. */
export function measureDeviation(
  { comparator, value, isAbsolute }: QuantityGoal,
  result: ReportedResult,
  { about }: Situation,
  measure: (result: ReportedResult) => Measure,
): Measure {
  const mayMatter = isUpward(comparator) === false && value >= 0 && isNegative(result);
  if (!mayMatter) return measure(result);
  const words = `${about.indicator} ${about.algorithm} ${about.unit}`;
  const bySize = () =>
    mapMeasured(measure(withoutSign(result)), (measured) => ({
      ...measured,
      assumed: [...measured.assumed, ASSUMED_SIZE],
    }));
  if (isAbsolute === true || (DEVIATION.test(words) && ABSOLUTE.test(words))) return bySize();
  if (!DEVIATION.test(words)) return measure(result);
  const shown = printResult(result);
  return {
    kind: "doubtful",
    id: "sign-of-deviation",
    question: signOfDeviation(shown),
    alternatives: [
      { id: "size-counts", label: SIZE_COUNTS, measure: bySize() },
      {
        id: "sign-counts",
        label: inBoth((language) => `${SIGN_COUNTS[language]} ${shown[language]}`),
        measure: measure(result),
      },
    ],
  };
}

const SIZE_COUNTS = { it: "conta la grandezza, in valore assoluto", en: "the size counts, in absolute value" } as const;
const SIGN_COUNTS = { it: "conta il segno:", en: "the sign counts:" } as const;
