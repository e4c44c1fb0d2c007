/** All rules, by family; a test refuses a file of this folder that is not listed. */
import type { Rule } from "../rule";
import { achievementAsComputed } from "./achievement-as-computed";
import { achievementHasResult } from "./achievement-has-result";
import { algorithmAgreesWithTarget } from "./algorithm-agrees-with-target";
import { algorithmPresent } from "./algorithm-present";
import { bandsInOrder } from "./bands-in-order";
import { baselinePresent } from "./baseline-present";
import { budgetEqualsChildren } from "./budget-equals-children";
import { budgetIsAnAmount } from "./budget-is-an-amount";
import { codeLetterNotZero } from "./code-letter-not-zero";
import { codeNamesOneThing } from "./code-names-one-thing";
import { codeNotConverted } from "./code-not-converted";
import { codeUnderItsParent } from "./code-under-its-parent";
import { codeUnique } from "./code-unique";
import { codesWithoutGaps } from "./codes-without-gaps";
import { columnContentAgrees } from "./column-content-agrees";
import { columnUnderstood } from "./column-understood";
import { comparatorSpelling } from "./comparator-spelling";
import { dashboardIndicatorInTree } from "./dashboard-indicator-in-tree";
import { dateNotText } from "./date-not-text";
import { deadlineInItsYear } from "./deadline-in-its-year";
import { doingGoesUp } from "./doing-goes-up";
import { droppedIndicatorHasNoTarget } from "./dropped-indicator-has-no-target";
import { durationGoesDown } from "./duration-goes-down";
import { durationInTimeUnit } from "./duration-in-time-unit";
import { figureNeedsAnswer } from "./figure-needs-answer";
import { hiddenRowsTold } from "./hidden-rows-told";
import { holderLetterNotZero } from "./holder-letter-not-zero";
import { inTreeAndOnDashboard } from "./in-tree-and-on-dashboard";
import { indicatorHasObjective } from "./indicator-has-objective";
import { indicatorSaysWhat } from "./indicator-says-what";
import { indicatorUnique } from "./indicator-unique";
import { indicatorWeightsAddUp } from "./indicator-weights-add-up";
import { laterTargetNotWorse } from "./later-target-not-worse";
import { laterTargetPresent } from "./later-target-present";
import { legendCoversTheScale } from "./legend-covers-the-scale";
import { letterInNumber } from "./letter-in-number";
import { missedIsExplained } from "./missed-is-explained";
import { nearlySameText } from "./nearly-same-text";
import { noDoubledWord } from "./no-doubled-word";
import { noErrorValue } from "./no-error-value";
import { noStrayBlanks } from "./no-stray-blanks";
import { numberNotText } from "./number-not-text";
import { numberPunctuation } from "./number-punctuation";
import { objectiveAchievementAsComputed } from "./objective-achievement-as-computed";
import { objectiveHasIndicator } from "./objective-has-indicator";
import { objectiveWeightsAddUp } from "./objective-weights-add-up";
import { objectivesInOrder } from "./objectives-in-order";
import { officePresent } from "./office-present";
import { oneSpellingOfAName } from "./one-spelling-of-a-name";
import { relativeTargetHasBaseline } from "./relative-target-has-baseline";
import { resultBesideIndicator } from "./result-beside-indicator";
import { resultDateExists } from "./result-date-exists";
import { resultDateInPeriod } from "./result-date-in-period";
import { resultInRange } from "./result-in-range";
import { resultMeasurable } from "./result-measurable";
import { resultNotAnEmptyFormula } from "./result-not-an-empty-formula";
import { resultsNotAllZero } from "./results-not-all-zero";
import { rhythmAgreesWithCount } from "./rhythm-agrees-with-count";
import { sameBudgetEverywhere } from "./same-budget-everywhere";
import { sameCodeSameResult } from "./same-code-same-result";
import { sameCodeSameTarget } from "./same-code-same-target";
import { sameCodeSameText } from "./same-code-same-text";
import { sameCodeWholeText } from "./same-code-whole-text";
import { sameOfficesEverywhere } from "./same-offices-everywhere";
import { sameTextSameTarget } from "./same-text-same-target";
import { scoreWithinScale } from "./score-within-scale";
import { shareWithinWhole } from "./share-within-whole";
import { sourcePresent } from "./source-present";
import { statusAgrees } from "./status-agrees";
import { stepOnScale } from "./step-on-scale";
import { targetDateExists } from "./target-date-exists";
import { targetHeadingNamesYear } from "./target-heading-names-year";
import { targetKindSteady } from "./target-kind-steady";
import { targetNotBelowBaseline } from "./target-not-below-baseline";
import { targetPresent } from "./target-present";
import { targetReadable } from "./target-readable";
import { targetStrictnessSteady } from "./target-strictness-steady";
import { targetsRecognised } from "./targets-recognised";
import { textDateInPlanYear } from "./text-date-in-plan-year";
import { thresholdsTold } from "./thresholds-told";
import { typePresent } from "./type-present";
import { unitAgreesWithTarget } from "./unit-agrees-with-target";
import { unitPresent } from "./unit-present";
import { weightBesideSiblings } from "./weight-beside-siblings";
import { weightNotZero } from "./weight-not-zero";
import { weightPresent } from "./weight-present";
import { weightReadable } from "./weight-readable";

export const catalogue: readonly Rule[] = [
  deadlineInItsYear,
  resultDateExists,
  resultDateInPeriod,
  targetDateExists,
  targetHeadingNamesYear,
  textDateInPlanYear,
  algorithmAgreesWithTarget,
  comparatorSpelling,
  doingGoesUp,
  droppedIndicatorHasNoTarget,
  durationGoesDown,
  durationInTimeUnit,
  laterTargetNotWorse,
  laterTargetPresent,
  relativeTargetHasBaseline,
  rhythmAgreesWithCount,
  shareWithinWhole,
  targetKindSteady,
  targetNotBelowBaseline,
  targetPresent,
  targetReadable,
  targetStrictnessSteady,
  thresholdsTold,
  unitAgreesWithTarget,
  codeLetterNotZero,
  codeNotConverted,
  codeUnderItsParent,
  codeUnique,
  codesWithoutGaps,
  columnContentAgrees,
  dateNotText,
  holderLetterNotZero,
  indicatorHasObjective,
  indicatorUnique,
  letterInNumber,
  noDoubledWord,
  noStrayBlanks,
  numberNotText,
  numberPunctuation,
  objectiveHasIndicator,
  objectivesInOrder,
  oneSpellingOfAName,
  indicatorWeightsAddUp,
  objectiveWeightsAddUp,
  weightBesideSiblings,
  weightNotZero,
  weightPresent,
  weightReadable,
  codeNamesOneThing,
  dashboardIndicatorInTree,
  inTreeAndOnDashboard,
  nearlySameText,
  sameCodeSameResult,
  sameCodeSameTarget,
  sameCodeSameText,
  sameCodeWholeText,
  sameOfficesEverywhere,
  sameTextSameTarget,
  budgetEqualsChildren,
  budgetIsAnAmount,
  sameBudgetEverywhere,
  achievementAsComputed,
  achievementHasResult,
  figureNeedsAnswer,
  hiddenRowsTold,
  missedIsExplained,
  noErrorValue,
  objectiveAchievementAsComputed,
  resultBesideIndicator,
  resultInRange,
  resultMeasurable,
  resultNotAnEmptyFormula,
  resultsNotAllZero,
  statusAgrees,
  algorithmPresent,
  baselinePresent,
  columnUnderstood,
  indicatorSaysWhat,
  officePresent,
  sourcePresent,
  targetsRecognised,
  typePresent,
  unitPresent,
  bandsInOrder,
  legendCoversTheScale,
  scoreWithinScale,
  stepOnScale,
];
