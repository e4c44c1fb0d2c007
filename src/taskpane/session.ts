/** The session as data: what the pane is doing and what it knows. How events change it: `session-reducer.ts`. */
import type { Methodology } from "../core/methodology/methodology";
import type { Settings } from "../core/pipeline";
import type { Explanations } from "../core/proposal/note-content";
import type { Application, Outcome, Progress } from "../host";
import type { TwinScope } from "./cycle/twin-scope";
import type { FixScope } from "./findings/fix-scope";
import type { Study } from "./analysis/analyst";
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
export type Task =
  | "read"
  | "apply"
  | "take-back"
  | "add-columns"
  | "summary"
  | "reveal"
  | "keep-settings"
  | "keep-decisions"
  | "keep-ignored"
  | "keep-restored"
  | "keep-answers";

/** What the user did with a finding. */
export type IgnoredChange = "ignored" | "restored";

/** What the user did with a question. */
export type AnswerChange = "answered" | "reopened";

/** What the user is told about the last request, until the next one. */
export type Notice =
  | { readonly kind: "applied"; readonly outcome: Outcome }
  /** of the application with this id */
  | { readonly kind: "taken-back"; readonly id: string; readonly outcome: Outcome }
  | { readonly kind: "columns-added"; readonly outcome: Outcome }
  /** on the sheet of this name */
  | { readonly kind: "summary-written"; readonly sheet: string }
  | { readonly kind: "summary-removed" }
  /** the method is in force and stands in the workbook */
  | { readonly kind: "settings-kept"; readonly methodology: Methodology }
  /** what the user decided about tables is in force and stands in the workbook */
  | { readonly kind: "decisions-kept" }
  /** what the user ignores or no longer ignores stands in the workbook */
  | { readonly kind: "ignored-kept"; readonly change: IgnoredChange }
  /** what the user answered, or asked to be asked again, stands in the workbook */
  | { readonly kind: "answers-kept"; readonly change: AnswerChange }
  /** the workbook holds settings that cannot be read: for those the defaults are in force */
  | { readonly kind: "settings-unreadable"; readonly methodology: Methodology }
  | { readonly kind: "problem"; readonly task: Task; readonly problem: Problem };

/** What the preview would write: percentages and statuses, corrections of findings, or results of twins. */
export type PreviewOf =
  | { readonly kind: "figures"; readonly explanations: Explanations }
  | { readonly kind: "fixes"; readonly scope: FixScope }
  | { readonly kind: "results"; readonly scope: TwinScope };

/** What is under way in the workbook, without a preview. */
export type Work = "add-columns" | "write-summary" | "remove-summary";

/** Everything at hand once the workbook was read. */
export interface Desk extends Study {
  /** what can be taken back, also from before the pane was opened; the latest last */
  readonly applications: readonly Application[];
  readonly freshness: Freshness;
  /** false while what the user chose does not stand in the workbook */
  readonly isKept: boolean;
  readonly notice: Notice | undefined;
  /** of the open preview, or of the last one */
  readonly previewOf: PreviewOf;
  /** whose page is open, or was last; undefined before the first */
  readonly rule: string | undefined;
  /** under way, or the last that was */
  readonly work: Work | undefined;
  /** of the writing or taking back under way; undefined before it tells */
  readonly progress?: Progress | undefined;
}

export type DeskStage = "ready" | "methodology" | "rule" | "preview" | "applying" | "taking-back" | "working";

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

/** The application that *Annulla* takes back: the latest. */
export function offerOf({ applications }: Pick<Desk, "applications">): Application | undefined {
  return applications.at(-1);
}

/** Whether the workbook would keep the same of both: the year is of this session only. */
export function isSameToKeep(left: Settings | undefined, right: Settings | undefined): boolean {
  return (
    left?.methodology === right?.methodology &&
    left?.corrections === right?.corrections &&
    left?.ignored === right?.ignored &&
    left?.answers === right?.answers
  );
}

/** Which of the settings kept in the workbook the user has just chosen. */
export type Chosen = "methodology" | "decisions" | IgnoredChange | AnswerChange;

/** Something happened; the payload is all that the reducer needs to know. */
export type SessionEvent =
  | { readonly type: "reading-started" }
  | { readonly type: "reading-progressed"; readonly progress: Progress }
  | { readonly type: "reading-stopped" }
  /** `restored` is false when the workbook holds settings that cannot be read */
  | {
      readonly type: "reading-done";
      readonly study: Study;
      readonly applications: readonly Application[];
      readonly restored: boolean;
    }
  /** the pane followed the changes of the workbook by itself */
  | { readonly type: "changes-read"; readonly study: Study }
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
  /** the user answered a question, or took an answer back; the workbook does not hold it yet */
  | { readonly type: "answers-changed"; readonly study: Study }
  /** the workbook holds these settings, one of which the user has just chosen */
  | { readonly type: "settings-kept"; readonly settings: Settings; readonly chosen: Chosen }
  | { readonly type: "rule-opened"; readonly rule: string }
  | { readonly type: "rule-closed" }
  | { readonly type: "preview-opened"; readonly of: PreviewOf }
  /** the user wants something else in the open preview */
  | { readonly type: "preview-changed"; readonly of: PreviewOf }
  | { readonly type: "preview-closed" }
  | { readonly type: "applying-started" }
  | { readonly type: "applied"; readonly outcome: Outcome }
  | { readonly type: "writing-progressed"; readonly progress: Progress }
  | { readonly type: "taking-back-started" }
  | { readonly type: "taken-back"; readonly id: string; readonly outcome: Outcome }
  | { readonly type: "work-started"; readonly work: Work }
  /** with what the user is to be told */
  | { readonly type: "work-done"; readonly notice: Notice }
  | { readonly type: "task-failed"; readonly task: Task; readonly problem: Problem }
  | { readonly type: "notice-dismissed" };
