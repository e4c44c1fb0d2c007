/** What a screen reader is told as the session moves on; an unchanged sentence is not read again. */
import { knownRule } from "./findings/known-rule";
import { countNews } from "./grouping/list-changes";
import { titleOf } from "./notice-words";
import type { Desk, DeskStage, Notice, Session } from "./session";
import { previewed } from "./session-preview";
import type { Texts } from "./texts/texts";

export function announcementOf(session: Session, texts: Texts): string {
  switch (session.kind) {
    case "reading":
      return texts.reading.title;
    case "stopped":
      return texts.reading.stoppedTitle;
    case "failed":
      return `${texts.problems[session.problem.code].title}. ${texts.problems[session.problem.code].remedy}`;
    default:
      return deskAnnouncement(session.kind, session.desk, texts);
  }
}

function deskAnnouncement(stage: DeskStage, desk: Desk, texts: Texts): string {
  const { notice, analysis } = desk;
  if (stage === "applying") return texts.actions.writing(previewed(desk).patches.length);
  if (stage === "taking-back") return texts.actions.takingBack;
  if (stage === "working") return texts.actions.working;
  if (notice) return noticeAnnouncement(notice, texts);
  if (stage === "methodology") return texts.methodology.title;
  if (stage === "rule") return knownRule(desk.rule ?? "")?.summary[texts.language] ?? "";
  if (stage === "preview") return previewAnnouncement(desk, texts);
  if (analysis.plan.tables.length === 0) return texts.nothing.title;
  return texts.announce.ready(analysis.sorted.open.length, analysis.figures.length);
}

function noticeAnnouncement(notice: Notice, texts: Texts): string {
  const title = titleOf(notice, texts);
  return notice.kind === "problem" ? `${title}. ${texts.problems[notice.problem.code].remedy}` : title;
}

function previewAnnouncement(desk: Desk, texts: Texts): string {
  const { patches, skipped } = previewed(desk);
  if (patches.length > 0 && countNews(patches) === 0) return texts.preview.upToDate;
  return texts.announce.preview(patches.length, skipped.length);
}
