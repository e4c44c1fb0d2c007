/** A problem that leaves nothing else to show: what happened, what to do, one more try. */
import { Button, makeStyles } from "@fluentui/react-components";
import type { Problem } from "../problem";
import { useTexts } from "../texts/texts-context";
import { Diagnostic } from "./Diagnostic";
import { EmptyState } from "./EmptyState";

interface ProblemViewProps {
  readonly problem: Problem;
  readonly onRetry: () => void;
}

const useStyles = makeStyles({ remedy: { margin: 0 } });

export function ProblemView({ problem, onRetry }: ProblemViewProps) {
  const texts = useTexts();
  const styles = useStyles();
  const { title, sentence, remedy } = texts.problems[problem.code];
  return (
    <EmptyState mood="bad" title={title} detail={sentence}>
      <p className={styles.remedy}>{remedy}</p>
      <Button appearance="primary" data-action="retry" onClick={onRetry}>
        {texts.retry}
      </Button>
      <Diagnostic text={diagnosticText(problem)} />
    </EmptyState>
  );
}

/** The code first: it is what support asks for. */
export function diagnosticText({ code, diagnostic }: Problem): string {
  return `${code}\n${diagnostic}`;
}
