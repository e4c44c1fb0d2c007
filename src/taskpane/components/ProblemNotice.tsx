/** A problem beside what is shown: what happened, what to do, one more try. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../core/grid/address";
import type { Problem } from "../problem";
import type { Task } from "../session";
import { useTexts } from "../texts/texts-context";
import { CellLinks } from "./CellLinks";
import { Diagnostic } from "./Diagnostic";
import { diagnosticText } from "./ProblemView";

interface ProblemNoticeProps {
  readonly task: Task;
  readonly problem: Problem;
  readonly onRetry: (() => void) | undefined;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  part: { display: "block", marginTop: tokens.spacingVerticalXS },
});

export function ProblemNotice({ task, problem, onRetry, onReveal }: ProblemNoticeProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { sentence, remedy } = texts.problems[problem.code];
  return (
    <>
      {task === "keep-settings" && `${texts.methodology.notKept} `}
      {task === "keep-decisions" && `${texts.sheets.notKept} `}
      {(task === "keep-ignored" || task === "keep-restored" || task === "keep-answers") &&
        `${texts.findings.ignore.notKept} `}
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
            {problem.code === "history-full" ? texts.writeAnyway : texts.retry}
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
