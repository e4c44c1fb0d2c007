/** The session as data: what the pane is doing and what it knows. How events change it: `session-reducer.ts`. */
import type { Methodology } from "../core/methodology/methodology";
import type { Analysis, Settings } from "../core/pipeline";
import type { Proposal } from "../core/proposal/propose";
import type { Application, Outcome, Progress } from "../host";
import type { FixScope } from "./findings/fix-scope";
import type { Problem } from "./problem";

/** How far what is shown agrees with the workbook. */
export type Freshness =
  | { readonly kind: "current" }
  /** changed since it was read; read again when the user pauses: `changes` counts up, so that each change postpones it */
  | { readonly kind: "changed"; readonly changes: number }
  | { readonly kind: "rereading"; readonly changesMeanwhile: number }
  /** reading again failed or was stopped: only the user can ask for it */
  | { readonly kind: "outdated" };

/** A request that can fail without taking away what is shown. */
export type Task = "read" | "apply" | "take-back" | "reveal" | "keep-settings" | "keep-decisions" | "keep-ignored" | "keep-restored";

/** What the user did with a finding. */
export type IgnoredChange = "ignored" | "restored";

/** What the user is told about the last request, until the next one. */
export type Notice =
  | { readonly kind: "applied"; readonly outcome: Outcome }
  | { readonly kind: "taken-back"; readonly outcome: Outcome }
  /** the method is in force and stands in the workbook */
  | { readonly kind: "settings-kept"; readonly methodology: Methodology }
  /** what the user decided about tables is in force and stands in the workbook */
  | { readonly kind: "decisions-kept" }
  /** what the user ignores or no longer ignores stands in the workbook */
  | { readonly kind: "ignored-kept"; readonly change: IgnoredChange }
  /** the workbook holds settings that cannot be read: for those the defaults are in force */
  | { readonly kind: "settings-unreadable"; readonly methodology: Methodology }
  | { readonly kind: "problem"; readonly task: Task; readonly problem: Problem };

/** What the core says about a workbook. */
export interface Study {
  readonly analysis: Analysis;
  readonly proposal: Proposal;
}

/** What the preview would write: percentages and statuses, or corrections of findings. */
export type PreviewOf = { readonly kind: "figures" } | { readonly kind: "fixes"; readonly scope: FixScope };

/** Everything at hand once the workbook was read. */
export interface Desk extends Study {
  /** the application that can be taken back, also one from before the pane was opened */
  readonly offer: Application | undefined;
  readonly freshness: Freshness;
  /** false while what the user chose does not stand in the workbook */
  readonly isKept: boolean;
  readonly notice: Notice | undefined;
  /** of the open preview, or of the last one */
  readonly previewOf: PreviewOf;
  /** whose page is open, or was last; undefined before the first */
  readonly rule: string | undefined;
}

export type DeskStage = "ready" | "methodology" | "rule" | "preview" | "applying" | "taking-back";

export interface AtDesk {
  readonly kind: DeskStage;
  readonly desk: Desk;
}

export type Session =
  | { readonly kind: "reading"; readonly progress: Progress | undefined }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly problem: Problem }
  | AtDesk;

export const FIRST_READING: Session = { kind: "reading", progress: undefined };

export function deskOf(session: Session): Desk | undefined {
  return "desk" in session ? session.desk : undefined;
}

/** Whether the workbook would keep the same of both: the year is of this session only. */
export function isSameToKeep(left: Settings | undefined, right: Settings | undefined): boolean {
  return left?.methodology === right?.methodology && left?.corrections === right?.corrections && left?.ignored === right?.ignored;
}

/** Which of the settings kept in the workbook the user has just chosen. */
export type Chosen = "methodology" | "decisions" | IgnoredChange;

/** Something happened; the payload is all that the reducer needs to know. */
export type SessionEvent =
  | { readonly type: "reading-started" }
  | { readonly type: "reading-progressed"; readonly progress: Progress }
  | { readonly type: "reading-stopped" }
  /** `restored` is false when the workbook holds settings that cannot be read */
  | { readonly type: "reading-done"; readonly study: Study; readonly offer: Application | undefined; readonly restored: boolean }
  /** `asked`: by the user, who is waiting for an answer; otherwise the pane tried by itself */
  | { readonly type: "reading-failed"; readonly problem: Problem; readonly asked: boolean }
  | { readonly type: "workbook-changed" }
  | { readonly type: "restudied"; readonly study: Study }
  | { readonly type: "methodology-opened" }
  | { readonly type: "methodology-closed" }
  /** the user chose a method; the workbook does not hold it yet */
  | { readonly type: "methodology-adopted"; readonly study: Study }
  /** the user decided about tables; the workbook does not hold it yet */
  | { readonly type: "decisions-taken"; readonly study: Study }
  /** the user ignores something, or does no longer; the workbook does not hold it yet */
  | { readonly type: "ignored-changed"; readonly study: Study }
  /** the workbook holds these settings, one of which the user has just chosen */
  | { readonly type: "settings-kept"; readonly settings: Settings; readonly chosen: Chosen }
  | { readonly type: "rule-opened"; readonly rule: string }
  | { readonly type: "rule-closed" }
  | { readonly type: "preview-opened"; readonly of: PreviewOf }
  | { readonly type: "preview-closed" }
  | { readonly type: "applying-started" }
  | { readonly type: "applied"; readonly outcome: Outcome }
  | { readonly type: "taking-back-started" }
  | { readonly type: "taken-back"; readonly outcome: Outcome }
  | { readonly type: "task-failed"; readonly task: Task; readonly problem: Problem }
  | { readonly type: "notice-dismissed" };
