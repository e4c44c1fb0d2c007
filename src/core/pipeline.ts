/** The product in one screen: what is done with a workbook, in which order. */
import { shareUnchanged } from "./grid/share-unchanged";
import type { Workbook } from "./grid/sheet";
import type { KeptAnswer } from "./methodology/answers/kept-answer";
import { computeFigures } from "./methodology/compute-figures";
import { computeRollUps, type SheetRollUp } from "./methodology/compute-roll-ups";
import type { Figure } from "./methodology/figure";
import type { Methodology } from "./methodology/methodology";
import { statusChanges, type StatusChange } from "./methodology/status-changes";
import type { TableCorrection } from "./plan/correction";
import type { Plan } from "./plan/model";
import { recognise } from "./plan/recognise";
import { shareIndicators } from "./plan/share-indicators";
import type { Explanations } from "./proposal/note-content";
import { proposePatches, type Proposal } from "./proposal/propose";
import { catalogue } from "./rules/catalogue/index";
import { check } from "./rules/check";
import type { Finding } from "./rules/finding";
import { NOTHING_IGNORED, type Ignored } from "./rules/ignored/ignored";
import { sortFindings, type SortedFindings } from "./rules/ignored/sort-findings";
import type { CheckNote } from "./rules/previous-check/check-note";
import { compareChecks, type CheckComparison } from "./rules/previous-check/compare-checks";
import type { CalendarDate } from "./values/calendar";

export interface Settings {
  readonly methodology: Methodology;
  /** what the user decided about tables; none when absent */
  readonly corrections?: readonly TableCorrection[];
  /** what the user does not want to be told again; nothing when absent */
  readonly ignored?: Ignored;
  /** what the user answered about doubtful figures; nothing when absent */
  readonly answers?: readonly KeptAnswer[];
  /** the check that this one is compared with; none when absent */
  readonly lastCheck?: CheckNote;
  /** the year to measure; undefined takes each table's own plan year */
  readonly year: number | undefined;
  /** the day up to which results were gathered, where their heading does not say it; the year is over when absent */
  readonly asOf?: CalendarDate | undefined;
  /** the day of the check; when absent nothing lies in the future */
  readonly today?: CalendarDate;
}

export interface Analysis {
  readonly workbook: Workbook;
  readonly plan: Plan;
  /** all of them, open and ignored, in reading order */
  readonly findings: readonly Finding[];
  readonly sorted: SortedFindings;
  /** against the earlier check; undefined when none is known */
  readonly sinceLastCheck: CheckComparison | undefined;
  readonly figures: readonly Figure[];
  /** means of objectives and groupings, sheet by sheet */
  readonly rollUps: readonly SheetRollUp[];
  readonly settings: Settings;
}

/**
 * @param before an earlier analysis of the same workbook: the answer is the same with and without it, but only what depends on the
 *   changes is worked out anew
 */
export function analyse(workbook: Workbook, settings: Settings, before?: Analysis): Analysis {
  const shared = before ? shareUnchanged(before.workbook, workbook) : workbook;
  const recognised = recognise(shared, settings.corrections);
  const plan = before ? shareIndicators(before.plan, recognised) : recognised;
  return study(shared, plan, settings, before?.findings);
}

/** The analysis of a workbook that was read again, under the same settings. */
export const analyseAgain = (previous: Analysis, workbook: Workbook): Analysis =>
  analyse(workbook, previous.settings, previous);

function study(workbook: Workbook, plan: Plan, settings: Settings, before: readonly Finding[] | undefined): Analysis {
  const figures = computeFigures(plan, workbook.dateSystem, settings);
  const findings = check(
    { plan, figures, workbook, ...settings, today: settings.asOf ?? settings.today },
    catalogue,
    before,
  );
  const sorted = sortFindings(findings, settings.ignored ?? NOTHING_IGNORED, workbook);
  const sinceLastCheck = settings.lastCheck && compareChecks(settings.lastCheck, { findings, sorted, workbook });
  const rollUps = computeRollUps(plan, figures, settings.methodology);
  return { workbook, plan, findings, sorted, sinceLastCheck, figures, rollUps, settings };
}

/** The indicators whose status another methodology would change; nothing is changed by asking. */
export function tryMethodology(
  { workbook, plan, figures, settings }: Analysis,
  methodology: Methodology,
): readonly StatusChange[] {
  return statusChanges(figures, computeFigures(plan, workbook.dateSystem, { ...settings, methodology }));
}

/** The changes that bring the achievement cells in line with the figures, and notes with their explanations where they are wanted. */
export function propose({ settings, ...found }: Analysis, explanations: Explanations = "none"): Proposal {
  return proposePatches({ ...found, methodology: settings.methodology, explanations });
}
