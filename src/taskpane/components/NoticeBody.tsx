/** What a notice has to say below its headline. */
import type { CellAddress } from "../../core/grid/address";
import { methodologyName } from "../methodology/methodology-name";
import type { Notice } from "../session";
import { useTexts } from "../texts/texts-context";
import { AddedColumns } from "./cycle/AddedColumns";
import { OutcomeNotice } from "./OutcomeNotice";
import { ProblemNotice } from "./ProblemNotice";

interface NoticeBodyProps {
  readonly notice: Notice;
  readonly onRetry: (() => void) | undefined;
  readonly onReveal: (at: CellAddress) => void;
}

export function NoticeBody({ notice, onRetry, onReveal }: NoticeBodyProps) {
  const texts = useTexts();
  switch (notice.kind) {
    case "problem":
      return <ProblemNotice task={notice.task} problem={notice.problem} onRetry={onRetry} onReveal={onReveal} />;
    case "settings-kept":
      return texts.methodology.keptDetail;
    case "decisions-kept":
      return texts.sheets.keptDetail;
    case "ignored-kept":
      return texts.findings.ignore.keptDetail[notice.change];
    case "answers-kept":
      return texts.findings.question.keptDetail[notice.change];
    case "settings-unreadable":
      return texts.methodology.unreadableDetail(methodologyName(notice.methodology, texts));
    case "columns-added":
      return <AddedColumns outcome={notice.outcome} onReveal={onReveal} />;
    case "summary-written":
      return texts.cycle.summary.writtenDetail;
    case "summary-removed":
      return null;
    case "applied":
    case "taken-back":
      return <OutcomeNotice outcome={notice.outcome} onReveal={onReveal} />;
  }
}
