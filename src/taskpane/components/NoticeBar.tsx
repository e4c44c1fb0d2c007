/** What became of the last request: done, done in part, or not done and what to do about it. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { CellAddress } from "../../core/grid/address";
import type { Outcome } from "../../host";
import { groupSkipped } from "../grouping/list-changes";
import type { Problem } from "../problem";
import type { Notice, Task } from "../session";
import { intentOf, titleOf } from "../notice-words";
import { useTexts } from "../texts/texts-context";
import { CellLinks } from "./CellLinks";
import { Diagnostic } from "./Diagnostic";
import { diagnosticText } from "./ProblemView";
import { SkippedList } from "./SkippedList";
import { useArrival } from "./use-arrival";

interface NoticeBarProps {
  readonly notice: Notice;
  /** undefined where another try is simply another click */
  readonly onRetry: (() => void) | undefined;
  readonly onDismiss: () => void;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  frame: {
    flexShrink: 0,
    maxHeight: "45vh",
    overflowY: "auto",
    outlineStyle: "none",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  body: { whiteSpace: "normal", paddingBottom: tokens.spacingVerticalXS },
  title: { display: "block" },
  part: { display: "block", marginTop: tokens.spacingVerticalXS },
});

export function NoticeBar({ notice, onRetry, onDismiss, onReveal }: NoticeBarProps) {
  const texts = useTexts();
  const styles = useStyles();
  // A reading that failed by itself must not take the keyboard away from the sheet.
  const frame = useArrival<HTMLDivElement>(notice.kind !== "problem" || notice.task === "apply" || notice.task === "take-back");
  return (
    <div
      ref={frame}
      tabIndex={-1}
      className={styles.frame}
      role="group"
      aria-label={titleOf(notice, texts)}
      data-notice={notice.kind}
    >
      <MessageBar layout="multiline" intent={intentOf(notice)}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{titleOf(notice, texts)}</MessageBarTitle>
          {notice.kind === "problem" ? (
            <ProblemPart task={notice.task} problem={notice.problem} onRetry={onRetry} onReveal={onReveal} />
          ) : (
            <SkippedPart outcome={notice.outcome} onReveal={onReveal} />
          )}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={texts.notices.dismiss}
              onClick={onDismiss}
            />
          }
        />
      </MessageBar>
    </div>
  );
}

interface SkippedPartProps {
  readonly outcome: Outcome;
  readonly onReveal: (at: CellAddress) => void;
}

function SkippedPart({ outcome: { skipped }, onReveal }: SkippedPartProps) {
  const styles = useStyles();
  const texts = useTexts().notices;
  if (skipped.length === 0) return null;
  return (
    <div className={styles.part}>
      {texts.skipped(skipped.length)}
      <SkippedList groups={groupSkipped(skipped)} onReveal={onReveal} />
    </div>
  );
}

interface ProblemPartProps {
  readonly task: Task;
  readonly problem: Problem;
  readonly onRetry: (() => void) | undefined;
  readonly onReveal: (at: CellAddress) => void;
}

function ProblemPart({ task, problem, onRetry, onReveal }: ProblemPartProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { sentence, remedy } = texts.problems[problem.code];
  return (
    <>
      {sentence} {isUntouched(task, problem) && `${texts.notices.untouched} `}
      {remedy}
      {problem.standing.length > 0 && (
        <div className={styles.part}>
          {texts.notices.standing(problem.standing.length)}
          <CellLinks cells={problem.standing} onReveal={onReveal} />
        </div>
      )}
      {onRetry && (
        <div className={styles.part}>
          <Button size="small" data-action="retry" onClick={onRetry}>
            {texts.retry}
          </Button>
        </div>
      )}
      <Diagnostic text={diagnosticText(problem)} />
    </>
  );
}

/** Writing is all or nothing; of our own mistakes nothing can be promised. */
function isUntouched(task: Task, { code, standing }: Problem): boolean {
  return (task === "apply" || task === "take-back") && code !== "internal" && standing.length === 0;
}
