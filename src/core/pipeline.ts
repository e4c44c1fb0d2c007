/** The product in one screen: what is done with a workbook, in which order. */
import type { Workbook } from "./grid/sheet";
import { computeFigures } from "./methodology/compute-figures";
import { computeRollUps, type SheetRollUp } from "./methodology/compute-roll-ups";
import type { Figure } from "./methodology/figure";
import type { Methodology } from "./methodology/methodology";
import type { TableCorrection } from "./plan/correction";
import type { Plan } from "./plan/model";
import { recognise } from "./plan/recognise";
import { proposePatches, type Proposal } from "./proposal/propose";
import { check } from "./rules/check";
import type { Finding } from "./rules/finding";

export interface Settings {
  readonly methodology: Methodology;
  /** what the user decided about tables; none when absent */
  readonly corrections?: readonly TableCorrection[];
  /** the year to measure; undefined takes each table's own plan year */
  readonly year: number | undefined;
}

export interface Analysis {
  readonly workbook: Workbook;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly figures: readonly Figure[];
  /** means of objectives and groupings, sheet by sheet */
  readonly rollUps: readonly SheetRollUp[];
  readonly settings: Settings;
}

export function analyse(workbook: Workbook, settings: Settings): Analysis {
  const plan = recognise(workbook, settings.corrections);
  const figures = computeFigures(plan, workbook.dateSystem, settings);
  const findings = check({ plan, figures, workbook, ...settings });
  const rollUps = computeRollUps(plan, figures, settings.methodology);
  return { workbook, plan, findings, figures, rollUps, settings };
}

/** The changes that bring the achievement cells in line with the figures. */
export function propose({ settings, ...found }: Analysis): Proposal {
  return proposePatches({ ...found, methodology: settings.methodology });
}
