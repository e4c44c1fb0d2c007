/** All rules; a test refuses a file of this folder that is not listed. */
import type { Rule } from "../rule";
import { deadlineInItsYear } from "./deadline-in-its-year";
import { resultMeasurable } from "./result-measurable";
import { resultNotAnEmptyFormula } from "./result-not-an-empty-formula";
import { targetDateExists } from "./target-date-exists";
import { targetPresent } from "./target-present";
import { targetReadable } from "./target-readable";

export const catalogue: readonly Rule[] = [
  targetPresent,
  targetReadable,
  targetDateExists,
  deadlineInItsYear,
  resultMeasurable,
  resultNotAnEmptyFormula,
];
