/** What a screen reader is told as the session moves on; an unchanged sentence is not read again. */
import { countNews } from "./grouping/list-changes";
import { titleOf } from "./notice-words";
import type { Desk, DeskStage, Session } from "./session";
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

function deskAnnouncement(stage: DeskStage, { notice, analysis, proposal }: Desk, texts: Texts): string {
  if (stage === "applying") return texts.actions.writing(proposal.patches.length);
  if (stage === "taking-back") return texts.actions.takingBack;
  if (notice?.kind === "problem") return `${titleOf(notice, texts)}. ${texts.problems[notice.problem.code].remedy}`;
  if (notice) return titleOf(notice, texts);
  if (stage === "methodology") return texts.methodology.title;
  if (stage === "preview" && proposal.patches.length > 0 && countNews(proposal.patches) === 0) return texts.preview.upToDate;
  if (stage === "preview") return texts.announce.preview(proposal.patches.length, proposal.skipped.length);
  if (analysis.plan.tables.length === 0) return texts.nothing.title;
  return texts.announce.ready(analysis.findings.length, analysis.figures.length);
}
