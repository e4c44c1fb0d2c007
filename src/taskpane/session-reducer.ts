/** How each event changes the session. An event that makes no sense in the present state changes nothing. */
import type { Settings } from "../core/pipeline";
import type { Outcome } from "../host";
import { isPassing, type Problem } from "./problem";
import {
  isSameToKeep,
  type AtDesk,
  type Chosen,
  type Desk,
  type DeskStage,
  type Freshness,
  type Notice,
  type Session,
  type SessionEvent,
} from "./session";
import type { Study } from "./analysis/analyst";

type Handlers = {
  readonly [E in SessionEvent as E["type"]]: (session: Session, event: E) => Session;
};

const handlers: Handlers = {
  "reading-started": (session) =>
    onDesk(session, (desk) => ({ ...desk, freshness: { kind: "rereading", changesMeanwhile: 0 } })) ?? {
      kind: "reading",
      progress: undefined,
    },
  "reading-progressed": (session, { progress }) =>
    session.kind === "reading" ? { kind: "reading", progress } : session,
  "reading-stopped": (session) =>
    onDesk(session, (desk) => ({ ...desk, freshness: { kind: "outdated" } })) ?? { kind: "stopped" },
  "reading-done": (session, { study, applications, restored }) =>
    onDesk(session, (desk) => ({
      ...desk,
      ...study,
      applications,
      freshness: afterReading(desk.freshness),
      notice: restored ? (isReadingProblem(desk.notice) ? undefined : desk.notice) : unreadable(study),
    })) ?? {
      kind: "ready",
      desk: {
        ...FIRST_DESK,
        ...study,
        applications,
        notice: restored ? undefined : unreadable(study),
      },
    },
  "changes-read": (session, { study }) =>
    onDesk(session, (desk) => ({
      ...desk,
      ...study,
      freshness: afterReading(desk.freshness),
      notice: isReadingProblem(desk.notice) ? undefined : desk.notice,
    })) ?? session,
  "reading-failed": (session, { problem, asked }) =>
    onDesk(session, (desk) => afterFailedReading(desk, problem, asked)) ?? { kind: "failed", problem },
  "workbook-changed": (session) =>
    onDesk(session, (desk) => ({ ...desk, freshness: afterChange(desk.freshness) })) ?? session,
  restudied: (session, { study }) => onDesk(session, (desk) => ({ ...desk, ...study })) ?? session,
  "methodology-opened": (session) => move(session, "ready", "methodology", { notice: undefined }),
  "methodology-closed": (session) => move(session, "methodology", "ready", {}),
  "methodology-adopted": (session, { study }) => move(session, "methodology", "ready", { ...study, isKept: false }),
  "decisions-taken": (session, { study }) =>
    onDesk(session, (desk) => ({ ...desk, ...study, isKept: false })) ?? session,
  "ignored-changed": (session, { study }) =>
    onDesk(session, (desk) => ({ ...desk, ...study, isKept: false })) ?? session,
  "answers-changed": (session, { study }) =>
    onDesk(session, (desk) => ({ ...desk, ...study, isKept: false })) ?? session,
  "settings-kept": (session, { settings, chosen }) =>
    // Others may have been chosen while these were written.
    onDesk(session, (desk) =>
      isSameToKeep(desk.analysis.settings, settings) ? { ...desk, isKept: true, notice: KEPT[chosen](settings) } : desk,
    ) ?? session,
  "rule-opened": (session, { rule }) => move(session, "ready", "rule", { notice: undefined, rule }),
  "rule-closed": (session) => move(session, "rule", "ready", {}),
  "preview-opened": (session, { of }) => move(session, "ready", "preview", { notice: undefined, previewOf: of }),
  "preview-changed": (session, { of }) => move(session, "preview", "preview", { previewOf: of }),
  "preview-closed": (session) => move(session, "preview", "ready", { notice: undefined }),
  "applying-started": (session) => move(session, "preview", "applying", { notice: undefined, progress: undefined }),
  "writing-progressed": (session, { progress }) =>
    session.kind === "applying" || session.kind === "taking-back"
      ? { ...session, desk: { ...session.desk, progress } }
      : session,
  applied: (session, { outcome }) =>
    noted(move(session, "applying", "ready", { notice: { kind: "applied", outcome } }), outcome),
  "taking-back-started": (session) => move(session, "ready", "taking-back", { notice: undefined, progress: undefined }),
  // Should something be left of it, the reading that follows finds it.
  "taken-back": (session, { id, outcome }) =>
    onDesk(move(session, "taking-back", "ready", { notice: { kind: "taken-back", id, outcome } }), (desk) => ({
      ...desk,
      applications: desk.applications.filter((application) => application.id !== id),
    })) ?? session,
  "work-started": (session, { work }) => move(session, "ready", "working", { notice: undefined, work }),
  "work-done": (session, { notice }) => move(session, "working", "ready", { notice }),
  "task-failed": (session, { task, problem }) =>
    onDesk(withdraw(session), (desk) => ({
      ...desk,
      notice: { kind: "problem", task, problem },
      freshness: problem.standing.length > 0 ? afterChange(desk.freshness) : desk.freshness,
    })) ?? session,
  "notice-dismissed": (session) => onDesk(session, (desk) => ({ ...desk, notice: undefined })) ?? session,
};

const FIRST_DESK = {
  freshness: { kind: "current" },
  isKept: true,
  previewOf: { kind: "figures", explanations: "none" },
  rule: undefined,
  work: undefined,
} as const satisfies Partial<Desk>;

const KEPT: Readonly<Record<Chosen, (settings: Settings) => Notice>> = {
  methodology: ({ methodology }) => ({ kind: "settings-kept", methodology }),
  decisions: () => ({ kind: "decisions-kept" }),
  ignored: () => ({ kind: "ignored-kept", change: "ignored" }),
  restored: () => ({ kind: "ignored-kept", change: "restored" }),
  answered: () => ({ kind: "answers-kept", change: "answered" }),
  reopened: () => ({ kind: "answers-kept", change: "reopened" }),
};

export function reduceSession(session: Session, event: SessionEvent): Session {
  // The table is complete by its type; only the link between the event and its own handler is lost in the look-up.
  const handle = handlers[event.type] as (session: Session, event: SessionEvent) => Session;
  return handle(session, event);
}

function unreadable({ analysis }: Study): Notice {
  return { kind: "settings-unreadable", methodology: analysis.settings.methodology };
}

function onDesk(session: Session, change: (desk: Desk) => Desk): AtDesk | undefined {
  return "desk" in session ? { kind: session.kind, desk: change(session.desk) } : undefined;
}

function move(session: Session, from: DeskStage, to: DeskStage, change: Partial<Desk>): Session {
  return "desk" in session && session.kind === from ? { kind: to, desk: { ...session.desk, ...change } } : session;
}

function noted(session: Session, { application }: Outcome): Session {
  if (!application) return session;
  return onDesk(session, (desk) => ({ ...desk, applications: [...desk.applications, application] })) ?? session;
}

/** Where the user stood before a request that failed. */
function withdraw(session: Session): Session {
  const withdrawn = move(move(session, "applying", "preview", {}), "taking-back", "ready", {});
  return move(withdrawn, "working", "ready", {});
}

function afterChange(freshness: Freshness): Freshness {
  switch (freshness.kind) {
    case "changed":
      return { kind: "changed", changes: freshness.changes + 1 };
    case "rereading":
      return { kind: "rereading", changesMeanwhile: freshness.changesMeanwhile + 1 };
    case "current":
    case "outdated":
      return { kind: "changed", changes: 1 };
  }
}

function afterReading(freshness: Freshness): Freshness {
  return freshness.kind === "rereading" && freshness.changesMeanwhile > 0
    ? { kind: "changed", changes: freshness.changesMeanwhile }
    : { kind: "current" };
}

function afterFailedReading(desk: Desk, problem: Problem, asked: boolean): Desk {
  const passing = isPassing(problem.code);
  return {
    ...desk,
    freshness: passing ? { kind: "changed", changes: 1 } : { kind: "outdated" },
    notice: asked || !passing ? { kind: "problem", task: "read", problem } : desk.notice,
  };
}

function isReadingProblem(notice: Notice | undefined): boolean {
  return notice?.kind === "problem" && notice.task === "read";
}
